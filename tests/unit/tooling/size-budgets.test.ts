import { describe, expect, test } from "vitest";
import { manifestSchema } from "../../../scripts/manifest.ts";
import { sizeRows, weigh } from "../../../scripts/size-budgets.ts";

const MANIFEST = manifestSchema.parse({
  "index.html": {
    file: "assets/index-1.js",
    isEntry: true,
    imports: ["_shared.js"],
    dynamicImports: ["src/map/engine/atlas-map.ts", "src/app/CompareScreen.tsx"],
    css: ["assets/index-1.css"],
  },
  "_shared.js": { file: "assets/shared-1.js" },
  "src/map/engine/atlas-map.ts": {
    file: "assets/map-1.js",
    imports: ["_shared.js", "_engine.js"],
    css: ["assets/map-1.css"],
  },
  "_engine.js": { file: "assets/engine-1.js" },
  "src/app/CompareScreen.tsx": {
    file: "assets/compare-1.js",
    imports: ["_shared.js"],
    css: ["assets/compare-1.css"],
    dynamicImports: ["src/features/side-maps/SideMaps.tsx"],
  },
  "src/features/side-maps/SideMaps.tsx": { file: "assets/sides-1.js", imports: ["_shared.js"] },
});
const FILES = [
  "assets/maplibre-gl-worker-1.js",
  "assets/kangtu-fallback-1.woff2",
  "assets/kangtu-places-1.woff2",
  "data/v1/atlas/index.json",
  "data/v1/atlas/one.0a1b2c3d.json",
  "data/v1/atlas/one-details.4e5f6a7b.json",
  "data/v1/scene/one.8c9d0e1f.json",
  "data/v1/scene/two.2a3b4c5d.json",
  "data/v1/ground/index.json",
  "data/v1/ground/china.0a1b2c3d.json",
  "data/v1/ground/china-places.0a1b2c3d.json",
  "data/v1/ground/330000.0a1b2c3d.json",
  "data/v1/ground/330000-places.0a1b2c3d.json",
  "data/v1/ground/510000.0a1b2c3d.json",
];

const filesOf = (name: string, files = FILES) =>
  sizeRows(MANIFEST, files).find((row) => row.name === name)?.files;

describe("size budgets", () => {
  test("take into the entry what it loads at once, and nothing that comes later", () => {
    expect(filesOf("entry, scripts")?.toSorted()).toEqual([
      "assets/index-1.js",
      "assets/shared-1.js",
    ]);
    expect(filesOf("entry, styles")).toEqual(["assets/index-1.css"]);
  });

  test("take into the map what comes later and is not in the entry", () => {
    expect(filesOf("map, scripts")?.toSorted()).toEqual(["assets/engine-1.js", "assets/map-1.js"]);
    expect(filesOf("map, styles")).toEqual(["assets/map-1.css"]);
    expect(filesOf("comparison, scripts")).toEqual(["assets/compare-1.js"]);
    expect(filesOf("maps side by side, scripts")).toEqual(["assets/sides-1.js"]);
  });

  test("weigh each plan by itself, what a map begins with together, and the heaviest province", () => {
    expect(filesOf("plan atlas/one")).toEqual(["data/v1/atlas/one.0a1b2c3d.json"]);
    expect(filesOf("plan atlas/one-details")).toHaveLength(1);
    expect(filesOf("plan scene/two")).toEqual(["data/v1/scene/two.2a3b4c5d.json"]);
    expect(filesOf("ground at the start")).toEqual([
      "data/v1/ground/index.json",
      "data/v1/ground/china.0a1b2c3d.json",
    ]);
    expect(filesOf("ground, each province")).toHaveLength(2);
    const row = { name: "provinces", files: ["a", "b"], each: true, limitKb: 60 } as const;
    expect(weigh(row, (file) => (file === "a" ? 60_000 : 50_000))).toMatchObject({
      kb: 60,
      fault: null,
    });
    expect(weigh(row, (file) => (file === "a" ? 60_001 : 50_000)).fault).toBe("too heavy");
  });

  test("let the index grow by a kilobyte a plan", () => {
    const limit = (files: readonly string[]) =>
      sizeRows(MANIFEST, files).find((row) => row.name === "index of plans")?.limitKb ?? NaN;
    expect(limit([...FILES, "data/v1/scene/three.6b7c8d9e.json"])).toBe(limit(FILES) + 1);
  });

  test("pass at the limit and fail above it", () => {
    const row = { name: "ground", files: ["a", "b"], limitKb: 200 };
    expect(weigh(row, () => 100_000).fault).toBeNull();
    expect(weigh(row, () => 100_001).fault).toBe("too heavy");
  });

  test("fail for what is not there", () => {
    const missing = sizeRows(MANIFEST, []).map((row) => weigh(row, () => 1));
    expect(missing.filter(({ fault }) => fault === "no such file").map(({ name }) => name)).toEqual(
      [
        "other screens, scripts",
        "charts and cards of a comparison",
        "panels at hand, scripts",
        "panels, scripts",
        "glossary",
        "search and filter, scripts",
        "own data, scripts",
        "own plans, scripts",
        "share, scripts",
        "other versions, scripts",
        "words of a language",
        "words of what comes later",
        "take home, scripts",
        "XLSX, scripts",
        "schematic, scripts",
        "plain map, scripts",
        "for elders, scripts",
        "map by ear, scripts",
        "arcs, scripts",
        "how to read, scripts",
        "sheet, scripts",
        "configuration, scripts",
        "base map, scripts",
        "frame, scripts",
        "frame, styles",
        "frame, messages",
        "element for others",
        "map, worker",
        "metrics, worker",
        "for older browsers",
        "index of plans",
        "plans",
        "frame, each page",
        "first map, each",
        "ground at the start",
        "ground, each province",
        "fallback font",
        "font of places",
      ],
    );
  });
});
