import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contentSecurityPolicy, servedPolicy } from "./content-security-policy.ts";

/** The policy that a server sends for a built atlas, as its own config.json asks for it; the strictest where that cannot be read. */
export function policyOf(folder: string): string {
  return servedPolicy(readConfig(folder));
}

/** What stands in a folder's config.json; null where there is none, or none that can be read. */
export function readConfig(folder: string): unknown {
  const file = join(folder, "config.json");
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
  } catch {
    return null;
  }
}

const POLICY = /(<meta http-equiv="Content-Security-Policy" content=")[^"]*(")/;

/** Sets the policy in every page of a built atlas. @returns the one for the server to send */
export function writePolicy(folder: string): string {
  const policy = contentSecurityPolicy(readConfig(folder));
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" });
  for (const page of pages.filter((file) => file.endsWith(".html"))) {
    const file = join(folder, page);
    const html = readFileSync(file, "utf8");
    const changed = html.replace(
      POLICY,
      (_, before: string, after: string) => before + policy + after,
    );
    if (changed !== html) writeFileSync(file, changed);
  }
  return policyOf(folder);
}
