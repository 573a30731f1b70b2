import { describe, expect, it } from "vitest";
import { preloads } from "../../../scripts/preloads.ts";
import { prerenderedPage } from "../../../scripts/prerendered-page.ts";

const template =
  '<html><head><title>x</title><meta name="description" content="y" />' +
  '<script src="./assets/a.js"></script></head><body><div id="root"></div></body></html>';
const links = preloads(
  {
    "index.html": { file: "assets/index.js" },
    "src/map/view/MapView.tsx": { file: "assets/map.js", imports: ["index.html", "_frame.js"] },
    "_frame.js": { file: "assets/frame.js" },
  },
  ["tiny-2030"],
  {
    version: 1,
    kind: "ground",
    bounds: [73, 3, 136, 54],
    china: {
      whole: "ground/china.0a1b2c3d.json",
      places: "ground/china-places.0a1b2c3d.json",
    },
    provinces: {},
  },
);

describe("a prerendered page", () => {
  const page = prerenderedPage({
    template,
    text: "<p>$& real text</p>",
    root: "../../",
    today: "2026-11-21",
    plan: { id: "tiny-2030", titleZh: '虚构"规划"', purposeZh: "为<测试>" },
    preloads: links,
  });

  it("has its text, and says which page it is", () => {
    expect(page).toContain(
      '<div id="root" data-root="../../" data-today="2026-11-21" data-plan="tiny-2030"><p>$& real text</p></div>',
    );
  });

  it("points to its files from its own depth", () => {
    expect(page).toContain('src="../../assets/a.js"');
  });

  it("escapes what it says in its head", () => {
    expect(page).toContain("<title>虚构&quot;规划&quot; · 康图</title>");
    expect(page).toContain('content="为&lt;测试>"');
  });

  it("asks early for the data and the map, and not twice for the entry", () => {
    expect(links.map(({ path }) => path)).toEqual([
      "config.json",
      "data/v1/atlas/shared.json",
      "data/v1/atlas/tiny-2030.json",
      "data/v1/ground/index.json",
      "data/v1/ground/china.0a1b2c3d.json",
      "assets/map.js",
      "assets/frame.js",
    ]);
    expect(page).toContain(
      '<link rel="modulepreload" crossorigin fetchpriority="low" href="../../assets/map.js">',
    );
  });

  it("refuses a template without a place for the text", () => {
    const broken = { template: "<html></html>", text: "", root: "./", today: "", plan: null };
    expect(() => prerenderedPage({ ...broken, preloads: [] })).toThrow("no place for the text");
  });
});
