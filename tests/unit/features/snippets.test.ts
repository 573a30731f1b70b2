import { describe, expect, it } from "vitest";
import {
  elementSnippet,
  FRAME_SIZES,
  frameHref,
  iframeSnippet,
} from "../../../src/features/share/snippets.ts";
import { FRAME_OPTIONS } from "../../../src/state/frame-address.ts";
import { DEFAULT_VIEW } from "../../../src/state/view.ts";

const view = {
  ...DEFAULT_VIEW,
  plans: ["hefei-2020"],
  select: { type: "site", plan: "hefei-2020", id: "gaoxin" } as const,
  language: "en" as const,
};
const [small, , , wide] = FRAME_SIZES;
const snippet = {
  home: "https://atlas.example/kangtu/",
  view,
  options: { ...FRAME_OPTIONS, parts: ["list", "map"] as const },
  size: small,
  title: '合肥 "高新区" <x>',
  whole: "https://atlas.example/kangtu/?v=1&plan=hefei-2020",
  words: "在新窗口打开",
};

describe("what is pasted into pages", () => {
  it("is one line that needs no script, with a title and a way out", () => {
    const line = iframeSnippet(snippet);
    expect(line).not.toContain("\n");
    expect(line).toContain('title="合肥 &quot;高新区&quot; &lt;x&gt;"');
    expect(line).toContain(
      'src="https://atlas.example/kangtu/plans/hefei-2020/embed.html?v=1&amp;select=site:hefei-2020/gaoxin&amp;lang=en&amp;ui=-title,-legend"',
    );
    expect(line).toContain("width:400px;height:300px;max-width:100%");
    expect(line).toContain('<a href="https://atlas.example/kangtu/?v=1&amp;plan=hefei-2020">');
    expect(iframeSnippet({ ...snippet, size: wide })).toContain("width:100%;aspect-ratio:4/3");
  });

  it("is an element round that line, which says what it shows", () => {
    const element = elementSnippet(snippet);
    expect(element).toContain('<script src="https://atlas.example/kangtu/health-atlas.js" async>');
    expect(element).toContain(iframeSnippet(snippet));
    expect(element).toContain('plan="hefei-2020"');
    expect(element).toContain('select="site:hefei-2020/gaoxin"');
    expect(element).toContain('ui="-title,-legend"');
  });

  it("has an address that stays short", () => {
    expect(frameHref(snippet).length).toBeLessThan(200);
  });
});
