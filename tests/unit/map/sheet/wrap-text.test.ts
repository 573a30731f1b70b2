import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wideWidth, wrapText } from "../../../../src/map/sheet/wrap-text.ts";

describe("lines of a sheet", () => {
  it("break between Chinese characters, and between words", () => {
    expect(wrapText("健康产业规划", 3)).toEqual(["健康产", "业规划"]);
    expect(wrapText("Health industry plan", 10)).toEqual(["Health industry", "plan"]);
  });

  it("begin with no closing mark and end with no opening one", () => {
    expect(wrapText("健康产，业", 3)).toEqual(["健康", "产，业"]);
    expect(wrapText("健康（产业）规划", 3)).toEqual(["健康", "（产", "业）规", "划"]);
  });

  it("cut an address that is wider than a line", () => {
    const lines = wrapText("http://localhost:4173/?v=1&plan=taizhou-2022", 8);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join("")).toBe("http://localhost:4173/?v=1&plan=taizhou-2022");
  });

  it("lose no letter and are none too wide, whatever the text", () => {
    const letters = fc.constantFrom(..."健康产业，。（）abc -:/9 ");
    fc.assert(
      fc.property(
        fc.string({ unit: letters, maxLength: 60 }),
        fc.integer({ min: 4, max: 20 }),
        (text, ems) => {
          const lines = wrapText(text, ems);
          const bare = (some: string) => some.replaceAll(/\s/g, "");
          expect(bare(lines.join(""))).toBe(bare(text));
          for (const line of lines) expect(wideWidth(line)).toBeLessThanOrEqual(ems);
        },
      ),
    );
  });
});
