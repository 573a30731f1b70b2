import { describe, expect, it } from "vitest";
import {
  PREVIEW,
  previewCard,
  type PreviewWords,
} from "../../../scripts/found/preview/preview-card.ts";

const words = (name: string, lines: readonly string[] = []): PreviewWords => ({
  kind: "园区与基地",
  name,
  lines,
  standing: "已到期 2030",
  atlas: ["康图", "地方健康产业规划地图集"],
  credits: ["边界：天地图", "审图号：待填"],
});

type Line = { readonly text: string; readonly y: number; readonly size: number };

function linesOf(card: string): readonly Line[] {
  return [...card.matchAll(/y="(\d+)" font-size="(\d+)"[^>]*>([^<]*)</g)].map(
    ([, y, size, text]) => ({ text: text ?? "", y: Number(y), size: Number(size) }),
  );
}

const LONG = "国家中医药与生物医药科技成果转移转化示范基地暨国际合作创新服务综合体";

describe("the card of a preview", () => {
  it.each([
    "医药城",
    "新药研发、前沿医疗技术临床评价、应用示范与数据采集基地",
    LONG,
    LONG.repeat(4),
    "G60",
  ])("has room for %s: no line upon another, none below the edge", (name) => {
    const lines = linesOf(previewCard(words(name, [LONG, "某市某区，误差约 10 公里", LONG])));
    const heights = lines.slice(2).toSorted((a, b) => a.y - b.y);
    for (const [at, line] of heights.entries()) {
      const next = heights[at + 1];
      expect(line.y).toBeLessThan(PREVIEW.height);
      if (next) expect(next.y - line.y, `${line.text} / ${next.text}`).toBeGreaterThan(next.size);
    }
  });

  it("writes a short name larger than a long one, and all of both", () => {
    const sizeOf = (name: string) => {
      const own = linesOf(previewCard(words(name))).filter(({ text }) => name.includes(text));
      expect(own.map(({ text }) => text).join("")).toBe(name);
      return own[0]?.size ?? 0;
    };
    expect(sizeOf("医药城")).toBeGreaterThan(sizeOf(LONG));
  });

  it("always says whether the plan runs, and whose map it is", () => {
    const card = previewCard(words(LONG.repeat(4), [LONG, LONG]));
    for (const text of ["已到期 2030", "边界：天地图", "审图号：待填"])
      expect(card).toContain(text);
  });

  it("escapes what it says", () => {
    expect(previewCard(words("A<B>&C"))).toContain("A&lt;B&gt;&amp;C");
  });
});
