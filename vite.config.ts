import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { APPLICATION_ROOT, dataRoot } from "./scripts/roots.ts";
import { SUPPORTED_BROWSERS } from "./scripts/supported-browsers.ts";
import { atlasPlugin } from "./scripts/vite/atlas-plugin.ts";
import { breakpointsPlugin } from "./scripts/vite/breakpoints-plugin.ts";
import { messagesPlugin } from "./scripts/vite/messages-plugin.ts";
import { sharedChunks } from "./scripts/vite/shared-chunks.ts";
import { noStoragePlugin } from "./scripts/vite/no-storage-plugin.ts";

export default defineConfig({
  // Any folder of any web server will do.
  base: "./",
  plugins: [
    react(),
    breakpointsPlugin(),
    messagesPlugin(),
    noStoragePlugin(),
    atlasPlugin(dataRoot()),
  ],
  css: {
    // The prerendered page and the application must agree on class names; file names are unique.
    modules: { generateScopedName: (name, file) => `${baseName(file)}-${name}` },
  },
  resolve: {
    alias: [
      {
        find: /^fflate$/,
        replacement: fileURLToPath(new URL("src/features/shared/zip-in-place.ts", import.meta.url)),
      },
    ],
  },
  build: {
    target: [...SUPPORTED_BROWSERS],
    manifest: true,
    // Browsers without it ask for a script when they come to it.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        index: "index.html",
        embed: "embed.html",
        boot: "src/app/boot.ts",
        "not-found": "src/app/not-found.ts",
        statement: "src/app/statement.ts",
        "thing-page": "src/app/thing-page.css",
      },
      output: {
        codeSplitting: {
          groups: [{ debugName: "shared", name: sharedChunks(APPLICATION_ROOT) }],
        },
      },
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
          setupFiles: ["tests/fixtures/all-languages.ts"],
          // Pure functions leave nothing behind: one load of a module does for all files of a worker.
          isolate: false,
          include: ["tests/unit/**/*.test.ts"],
          // A slow machine is no fault.
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: "data",
          setupFiles: ["tests/fixtures/all-languages.ts"],
          // As units: and the atlas is published once a worker.
          isolate: false,
          include: ["tests/data/**/*.test.ts"],
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: "e2e",
          setupFiles: ["tests/fixtures/all-languages.ts"],
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: "tests/e2e/global-setup.ts",
          // Two browsers: each leaves half of two cores idle while it waits, and both together take two thirds of the time.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 60_000,
          // A slow machine is no fault: what comes within the timeout of a test has come, and what two browsers kept from
          // each other once comes when it is asked for again.
          retry: 1,
          expect: { poll: { timeout: 30_000 } },
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: "visual",
          setupFiles: ["tests/fixtures/all-languages.ts"],
          include: ["tests/visual/**/*.test.ts"],
          globalSetup: "tests/visual/global-setup.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});

function baseName(file: string): string {
  return (file.split("/").at(-1) ?? file).replace(/\.module\.css.*$/, "");
}
