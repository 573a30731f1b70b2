import { describe, expect, it } from "vitest";
import { framePreloads, preloads } from "../../../scripts/preloads.ts";
import { prerenderedPage } from "../../../scripts/prerendered-page.ts";

const template =
  '<html><head><title>x</title><meta name="description" content="y" />' +
  '<script type="module" crossorigin src="./assets/index.js"></script>' +
  '<link rel="stylesheet" href="./assets/a.css"></head><body><div id="root"></div></body></html>';
const manifest = {
  "index.html": { file: "assets/index.js" },
  "src/app/boot.ts": { file: "assets/boot.js" },
  "src/features/things/DetailPanel.tsx": {
    file: "assets/DetailPanel.js",
    imports: ["index.html", "_panel.js"],
  },
  "_panel.js": { file: "assets/panel.js" },
  "src/map/view/MapView.tsx": {
    file: "assets/map.js",
    imports: ["index.html", "_frame.js"],
    assets: ["assets/worker.js"],
  },
  "src/map/view/SvgMap.tsx": {
    file: "assets/svg.js",
    imports: ["index.html", "_frame.js"],
    css: ["assets/svg.css"],
  },
  "_frame.js": { file: "assets/frame.js", css: ["assets/frame.css"] },
};
const planOf = (id: string) => ({
  id,
  bounds: [100, 30, 102, 31] as const,
  files: {
    outline: `atlas/${id}.json`,
    details: "d",
    metrics: "m",
    search: "s",
    scene: `scene/${id}.json`,
    document: null,
  },
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
    expect(page).toContain('href="../../assets/a.css"');
  });

  it("escapes what it says in its head", () => {
    expect(page).toContain("<title>虚构&quot;规划&quot; · 康图</title>");
    expect(page).toContain('content="为&lt;测试&gt;"');
  });

  const templates = (html: string) =>
    Object.fromEntries(
      [...html.matchAll(/<template data-boot="(\w+)">(.*?)<\/template>/g)].map(
        ([, name = "", content = ""]) => [
          name,
          [...content.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, path]) => path),
        ],
      ),
    );

  it("asks for nothing but styles and one script before its text is there", () => {
    const open = page.replaceAll(/<template.*?<\/template>/g, "");
    expect(
      [...open.matchAll(/<(script|link)[^>]*(?:href|src)="([^"]*)"/g)].map(([, , path]) => path),
    ).toEqual(["../../assets/a.css", "../../assets/boot.js"]);
  });

  it("asks later for the application, its own panel and plan and the map, for nothing of other plans", () => {
    expect(templates(page)).toEqual({
      entry: [
        "../../assets/index.js",
        "../../assets/DetailPanel.js",
        "../../assets/panel.js",
        "../../config.json",
        "../../data/v1/atlas/index.json",
        "../../data/v1/atlas/tiny-2030.json",
      ],
      run: ["../../assets/index.js"],
      map: [
        "../../data/v1/scene/tiny-2030.json",
        "../../data/v1/ground/index.json",
        "../../data/v1/ground/china.0a1b2c3d.json",
      ],
      engine: ["../../assets/map.js", "../../assets/frame.js", "../../assets/frame.css"],
      worker: ["../../assets/worker.js"],
    });
  });

  it("asks on the start page for what the map draws of few plans, and of many for none", () => {
    const drawnOf = (count: number) => {
      const plans = Array.from({ length: count }, (_, index) => planOf(`p-${index}`));
      return preloads({ manifest, plans, plan: null, ground }).map.filter((path) =>
        /scene|p-/.test(path),
      ).length;
    };
    expect([drawnOf(12), drawnOf(13), drawnOf(500)]).toEqual([12, 0, 0]);
    expect(preloads({ manifest, plans: [tiny], plan: null, ground }).panel).toEqual([]);
  });

  it("for a frame asks for no map, and never for the application of the page", () => {
    const frame = { "embed.html": { file: "assets/embed.js", dynamicImports: ["_frame.js"] } };
    const wanted = framePreloads({ manifest: { ...manifest, ...frame }, plan: tiny });
    expect(wanted).toMatchObject({ entry: "assets/embed.js", map: [], engine: [], worker: [] });
    const bad = { "_frame.js": { file: "assets/frame.js", imports: ["index.html"] } };
    expect(() =>
      framePreloads({ manifest: { ...manifest, ...frame, ...bad }, plan: null }),
    ).toThrow("a frame would load index.html");
  });

  it.each([
    ["a place for the text", template.replace('<div id="root"></div>', "")],
    ["a script", template.replace(/<script.*<\/script>/, "")],
  ])("refuses a template without %s", (_, broken) => {
    const rest = { text: "", root: "./", today: "", plan: null, preloads: links };
    expect(() => prerenderedPage({ ...rest, template: broken })).toThrow("index.html");
  });
});
