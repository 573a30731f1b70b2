import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameLines } from "../../../../src/i18n/words/name-lines.ts";
import { wideWidth, wrapEvenly, wrapText } from "../../../../src/i18n/words/wrap-text.ts";

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
          const longest = Math.max(ems, ...text.split(/[^a-z0-9]/).map(wideWidth)) + 2;
          for (const line of lines) expect(wideWidth(line)).toBeLessThanOrEqual(longest);
        },
      ),
    );
  });
});

describe("lines of a name on the map", () => {
  it("are of about one length, and no more than need be", () => {
    expect(wrapEvenly("姜堰溱潼会船小镇", 9)).toEqual(["姜堰溱潼会船小镇"]);
    expect(wrapEvenly("南京医科大学附属市人民医院等 3 处", 9)).toEqual([
      "南京医科大学附属",
      "市人民医院等 3 处",
    ]);
  });

  it("never part a figure from what it counts", () => {
    for (let ems = 3; ems < 12; ems += 1) {
      expect(wrapEvenly("中国医药城等 33 处", ems).join("|")).toContain("33 处");
    }
  });

  it("keep the lines that a name has, in every language", () => {
    expect(
      nameLines({
        nameZh: "靖江市\n只知在本市 2 处",
        nameEn: "Gaogang Huzhuang Healthy Agriculture Town",
      }),
    ).toEqual({
      nameZh: "靖江市\n只知在本市 2 处",
      nameEn: "Gaogang Huzhuang Healthy\nAgriculture Town",
    });
  });

  it("begin with no closing mark, end with no opening one and lose no letter, whatever the name", () => {
    const letters = fc.constantFrom(..."健康产业园区、，）」（《abc 12");
    fc.assert(
      fc.property(
        fc.string({ unit: letters, minLength: 1, maxLength: 40 }),
        fc.integer({ min: 6, max: 17 }),
        (text, ems) => {
          // A run of marks that is wider than a line has no place to break.
          fc.pre(!/[、，）」（《]{3}/.test(text));
          const lines = wrapEvenly(text, ems);
          expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
          expect(lines.length).toBeLessThanOrEqual(wrapText(text, ems).length);
          for (const line of lines.slice(1)) expect(line).not.toMatch(/^[、，）」]/);
          for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（《]$/);
          for (const line of lines) expect(wideWidth(line)).toBeLessThanOrEqual(ems);
        },
      ),
    );
  });
});
