import { spawnSync } from "node:child_process";

/** Builds the application as `npm run build` does, in an environment that is no test's. @throws with what the build said */
export function buildAtlas(args: readonly string[] = [], root = ""): void {
  // vitest sets these for itself; with them React would be built in its development form.
  const { NODE_ENV: _node, MODE: _mode, VITEST: _vitest, ...environment } = process.env;
  const built = spawnSync("npm", ["run", "build", "--silent", "--", ...args], {
    // Hundreds of invented sites need no pages and pictures to be found by.
    env: { ...environment, ATLAS_ROOT: root, ATLAS_FOUND: root === "" ? "all" : "none" },
    encoding: "utf8",
  });
  if (built.status !== 0) throw new Error(`the build failed:\n${built.stdout}\n${built.stderr}`);
}
