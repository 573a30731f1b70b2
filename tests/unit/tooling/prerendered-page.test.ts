import { describe, expect, it } from "vitest";
import { preloads } from "../../../scripts/preloads.ts";
import { prerenderedPage } from "../../../scripts/prerendered-page.ts";

const template =
  '<html><head><title>x</title><meta name="description" content="y" />' +
  '<script src="./assets/a.js"></script></head><body><div id="root"></div></body></html>';
const manifest = {
  "index.html": { file: "assets/index.js" },
  "src/map/view/MapView.tsx": { file: "assets/map.js", imports: ["index.html", "_frame.js"] },
  "_frame.js": { file: "assets/frame.js" },
};
const planOf = (id: string) => ({
  id,
  bounds: [100, 30, 102, 31] as const,
  files: { outline: `atlas/${id}.json`, details: "d", scene: `scene/${id}.json`, document: null },
});
const tiny = planOf("tiny-2030");
const ground = { china: { whole: "ground/china.0a1b2c3d.json", places: "ground/c.json" } };
const links = preloads({ manifest, plans: [tiny, planOf("other-2030")], plan: tiny, ground });

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

  it("asks early for its own plan and the map, for nothing of other plans and not twice for the entry", () => {
    expect(links.map(({ path }) => path)).toEqual([
      "config.json",
      "data/v1/atlas/index.json",
      "data/v1/atlas/tiny-2030.json",
      "data/v1/scene/tiny-2030.json",
      "data/v1/ground/index.json",
      "data/v1/ground/china.0a1b2c3d.json",
      "assets/map.js",
      "assets/frame.js",
    ]);
    expect(page).toContain(
      '<link rel="modulepreload" crossorigin fetchpriority="low" href="../../assets/map.js">',
    );
  });

  it("asks on the start page for what the map draws of few plans, and of many for none", () => {
    const drawnOf = (count: number) => {
      const plans = Array.from({ length: count }, (_, index) => planOf(`p-${index}`));
      return preloads({ manifest, plans, plan: null, ground }).filter(({ path }) =>
        /scene|p-/.test(path),
      ).length;
    };
    expect([drawnOf(12), drawnOf(13), drawnOf(500)]).toEqual([12, 0, 0]);
  });

  it("refuses a template without a place for the text", () => {
    const broken = { template: "<html></html>", text: "", root: "./", today: "", plan: null };
    expect(() => prerenderedPage({ ...broken, preloads: [] })).toThrow("no place for the text");
  });
});
