import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { atlasPlugin } from "./scripts/vite/atlas-plugin.ts";
import { breakpointsPlugin } from "./scripts/vite/breakpoints-plugin.ts";

export default defineConfig({
  // Any folder of any web server will do.
  base: "./",
  plugins: [react(), breakpointsPlugin(), atlasPlugin(import.meta.dirname)],
  css: {
    // The prerendered page and the application must agree on class names; file names are unique.
    modules: { generateScopedName: (name, file) => `${baseName(file)}-${name}` },
  },
  build: {
    manifest: true,
    rolldownOptions: {
      input: { index: "index.html", "not-found": "src/app/not-found.ts" },
    },
    // Which packages are bundled: scripts/build.ts publishes their notices.
    license: { fileName: ".vite/packages.json" },
    // An inlined file would need data: in the Content-Security-Policy.
    assetsInlineLimit: 0,
    // Listed, measured and failed by scripts/check-size.ts instead.
    chunkSizeWarningLimit: 2000,
  },
  worker: { format: "es" },
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.ts"],
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: "data",
          include: ["tests/data/**/*.test.ts"],
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: "tests/e2e/global-setup.ts",
          // One browser at a time: two on two cores would wait for each other.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A slow machine is no fault: what comes within the timeout of a test has come.
          expect: { poll: { timeout: 20_000 } },
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});

function baseName(file: string): string {
  return (file.split("/").at(-1) ?? file).replace(/\.module\.css.*$/, "");
}
