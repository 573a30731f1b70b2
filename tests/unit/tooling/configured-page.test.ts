import { describe, expect, it } from "vitest";
import { brandSheet, configuredPage } from "../../../scripts/configured-page.ts";
import { ownText } from "../../../src/state/config.ts";
import { parseConfig } from "../../../src/state/configuration/parse-config.ts";

const page = (title: string, plan = "") =>
  `<html><head>\n<title>${title}</title>\n</head><body>` +
  `<div id="root" data-root="../../" data-today="2026-11-27"${plan}>` +
  '<h1><span class="a" data-own="title">康图</span><span class="b" data-own="subtitle">地方健康产业规划地图集</span></h1>' +
  "<p>康图 · 地图</p></div></body></html>";
const START = page("康图 · 地方健康产业规划地图集");
const PLAN = page("甲 · 乙规划 · 康图", ' data-plan="x"');
const OWN = parseConfig({
  title: { zh: "泰州 · <健康>" },
  logo: { file: "img/标志.svg", ratio: 2 },
  colours: { accent: "#00558c" },
});

describe("a page of a configured atlas", () => {
  it("has its operator's names, and tells the application which", () => {
    const html = configuredPage(START, OWN);
    expect(html).toContain("<title>泰州 · &lt;健康&gt; · 地方健康产业规划地图集</title>");
    expect(html).toContain('data-own="title">泰州 · &lt;健康&gt;</span>');
    expect(html).toContain(
      `data-own-text="${ownText(OWN).replace("<", "&lt;").replace(">", "&gt;")}"`,
    );
    expect(html).toContain('<link rel="stylesheet" data-brand href="../../brand.css">');
    expect(html).toContain("<p>康图 · 地图</p>");
  });

  it("keeps a plan's own title before the name, also when it is configured anew", () => {
    const once = configuredPage(PLAN, OWN);
    expect(once).toContain("<title>甲 · 乙规划 · 泰州 · &lt;健康&gt;</title>");
    expect(configuredPage(once, OWN)).toBe(once);
    expect(configuredPage(once, parseConfig({}))).toBe(PLAN);
  });

  it("is as it was built where nothing is set, and so is a page without the application", () => {
    expect(configuredPage(START, parseConfig({}))).toBe(START);
    expect(configuredPage("<title>x</title>", OWN)).toBe("<title>x</title>");
  });

  it("begins in the colours and the size that are wanted", () => {
    const dark = configuredPage(START, parseConfig({ defaults: { theme: "dark", mode: "elder" } }));
    expect(dark).toContain('<html data-theme="dark" data-mode="elder">');
    expect(configuredPage(dark, parseConfig({}))).toBe(START);
  });

  it("takes colours and logo from a style sheet beside it", () => {
    expect(brandSheet(OWN)).toMatch(
      /^:root \{\n {2}--brand: #00558c;\n[\s\S]*--logo-room: 66px;\n\}\n/,
    );
    expect(brandSheet(OWN)).toContain('url("img/%E6%A0%87%E5%BF%97.svg")');
    expect(brandSheet(parseConfig({}))).toBe("");
  });
});
