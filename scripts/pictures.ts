import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

// Compares the maps with the reference pictures; with --accept, takes the maps of now for references.
const vitest = join(
  dirname(createRequire(import.meta.url).resolve("vitest/package.json")),
  "vitest.mjs",
);
const accepts = process.argv.includes("--accept");
const { status } = spawnSync(process.execPath, [vitest, "run", "--project", "visual"], {
  stdio: "inherit",
  env: { ...process.env, KANGTU_ACCEPT_PICTURES: accepts ? "1" : "" },
});
process.exitCode = status ?? 1;
