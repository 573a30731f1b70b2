import { describe, expect, it } from "vitest";
import { configuredPage } from "../../../scripts/configured-page.ts";
import { headTags, shortened } from "../../../scripts/found/head-tags.ts";
import { movedPage, thingPage } from "../../../scripts/found/thing-page.ts";
import { DEFAULT_CONFIG } from "../../../src/state/config.ts";
import { parseConfig } from "../../../src/state/configuration/parse-config.ts";

const PATH = "plans/b/sites/c.html";
const TITLE = "<甲>园（地点） · 乙 · 康图";

const page = thingPage({
  path: PATH,
  title: TITLE,
  description: "为“测试”",
  tags: headTags({
    path: PATH,
    title: TITLE,
    description: "为“测试”",
    picture: null,
    linkedData: {},
    publicAddress: null,
  }),
  styles: ["assets/a.css"],
  crumbs: [
    { name: "康图", path: "" },
    { name: "乙", path: "plans/b/" },
    { name: "<甲>园", path: PATH },
  ],
  panel: "<article><h2>甲园</h2></article>",
  picture: null,
  application: { chinese: "?v=1&select=site:b/c", english: "?v=1&select=site:b/c&lang=en" },
  dataVersion: "0.0.0-1",
  config: DEFAULT_CONFIG,
});

describe("the page of a thing", () => {
  it("names itself, escaped, and its site apart", () => {
    expect(page).toContain("<title>&lt;甲&gt;园（地点） · 乙 · 康图</title>");
    expect(page).toContain('og:title" content="&lt;甲&gt;园（地点） · 乙"');
    expect(page).toContain('og:site_name" content="康图"');
  });

  it("shows the way back and the way on", () => {
    expect(page).toContain('<li><a href="../../../plans/b/">乙</a></li><li aria-current="page">');
    expect(page).toContain('class="open" href="../../../?v=1&amp;select=site:b/c"');
    expect(page).toContain('lang="en" href="../../../?v=1&amp;select=site:b/c&amp;lang=en"');
  });

  it("bears an operator's names and colours, and its own again where they are taken out", () => {
    const own = parseConfig({ title: { zh: "泰州健康" }, colours: { accent: "#00558c" } });
    const configured = configuredPage(page, own);
    expect(configured).toContain("<title>&lt;甲&gt;园（地点） · 乙 · 泰州健康</title>");
    expect(configured).toContain('og:site_name" content="泰州健康"');
    expect(configured).toContain('href="../../../brand.css"');
    expect(configuredPage(configured, parseConfig({}))).toBe(page);
  });
});

describe("the page of what has moved", () => {
  it("leads on by itself, by a link, and is not listed", () => {
    const moved = movedPage({ path: PATH, to: "plans/b/sites/d.html", config: DEFAULT_CONFIG });
    expect(moved).toContain('http-equiv="refresh" content="0; url=../../../plans/b/sites/d.html"');
    expect(moved).toContain('<a href="../../../plans/b/sites/d.html">');
    expect(moved).toContain('name="robots" content="noindex"');
  });
});

describe("a description", () => {
  it("is whole while it is short, else cut where a part of a sentence ends", () => {
    expect(shortened("短。")).toBe("短。");
    expect(shortened(`${"长".repeat(80)}，${"尾".repeat(80)}`)).toBe(`${"长".repeat(80)}…`);
    expect([...shortened("长".repeat(200))]).toHaveLength(120);
  });
});
