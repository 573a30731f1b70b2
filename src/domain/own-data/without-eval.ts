import { z } from "zod";

// zod writes faster parsers by eval where it may; the policy of the page forbids it and reports each try. Imported before
// any schema is made.
z.config({ jitless: true });
