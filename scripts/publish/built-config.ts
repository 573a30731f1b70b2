import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "../../src/state/config.ts";
import { readConfig } from "../../src/state/configuration/read-config.ts";
import { APPLICATION_ROOT } from "../roots.ts";

/** The configuration that is built in: `public/config.json`, which an operator may replace beside the built page. */
export function builtConfig(): Config {
  return readConfig(
    JSON.parse(readFileSync(join(APPLICATION_ROOT, "public/config.json"), "utf8")),
  );
}
