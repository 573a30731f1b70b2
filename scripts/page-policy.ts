import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "../src/state/config.ts";
import { parseConfig, unreadableConfig } from "../src/state/configuration/parse-config.ts";
import { BRAND_SHEET, brandSheet, configuredPage } from "./configured-page.ts";
import { contentSecurityPolicy, servedPolicy } from "./content-security-policy.ts";

/** The policy that a server sends for a built atlas, as its own config.json asks for it; the strictest where that cannot be read. */
export function policyOf(folder: string): string {
  return servedPolicy(configIn(folder));
}

/** What stands in a folder's config.json; nothing where there is none. @throws what keeps it from being read */
export function readConfig(folder: string): unknown {
  const file = join(folder, "config.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, "")) : {};
}

/** The configuration of a built atlas; the defaults where it has no config.json. Total. */
export function configIn(folder: string): Config {
  try {
    return parseConfig(readConfig(folder));
  } catch (error) {
    return unreadableConfig(error instanceof Error ? error.message : String(error));
  }
}

const POLICY = /(<meta http-equiv="Content-Security-Policy" content=")[^"]*(")/;

/**
 * Has every page of a built atlas be as its configuration says: its policy, and the names, colours and logo in it.
 * @returns the policy for the server to send
 */
export function configurePages(folder: string): string {
  const config = configIn(folder);
  const policy = contentSecurityPolicy(config);
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" });
  for (const page of pages.filter((file) => file.endsWith(".html"))) {
    const file = join(folder, page);
    const html = readFileSync(file, "utf8");
    const allowed = html.replace(
      POLICY,
      (_, before: string, after: string) => before + policy + after,
    );
    const changed = configuredPage(allowed, config);
    if (changed !== html) writeFileSync(file, changed);
  }
  writeSheet(join(folder, BRAND_SHEET), brandSheet(config));
  return policyOf(folder);
}

function writeSheet(file: string, css: string): void {
  if (css === "") rmSync(file, { force: true });
  else writeFileSync(file, css);
}
