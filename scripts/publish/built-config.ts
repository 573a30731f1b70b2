import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "../../src/state/config.ts";
import { parseConfig } from "../../src/state/configuration/parse-config.ts";
import { APPLICATION_ROOT } from "../roots.ts";

/** The configuration that is built in: `public/config.json`, which an operator may replace beside the built page. */
export function builtConfig(): Config {
  return parseConfig(
    JSON.parse(readFileSync(join(APPLICATION_ROOT, "public/config.json"), "utf8")),
  );
}
