import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseUnits } from "../../../../src/domain/agencies/parse-units.ts";

describe("the bracket of responsible units", () => {
  test.each([
    [
      "责任单位:市发改委、市经信局牵头;市科技局、市卫健委等配合",
      "lead+support",
      ["市发改委", "市经信局"],
      ["市科技局", "市卫健委"],
    ],
    [
      "责任单位:市卫健委牵头,市发改委、市经信局、市科技局等配合",
      "lead+support",
      ["市卫健委"],
      ["市发改委", "市经信局", "市科技局"],
    ],
    ["牵头单位:区科工信局;配合单位:区发展改革局", "lead+support", ["区科工信局"], ["区发展改革局"]],
    [
      "责任单位:市民政局牵头;市人社局、市体育局,各县(市)区政府、开发区管委会等配合",
      "lead+support",
      ["市民政局"],
      ["市人社局", "市体育局", "各县(市)区政府", "开发区管委会"],
    ],
    [
      "责任单位:市卫健委、市医保局、市市场监管局按职责分工负责",
      "joint",
      ["市卫健委", "市医保局", "市市场监管局"],
      [],
    ],
    [
      "责任单位:市房产局、市教育局等市直部门,相关县(市)区、开发区按职责分工负责",
      "joint",
      ["市房产局", "市教育局", "相关县(市)区", "开发区"],
      [],
    ],
    ["责任单位:领导小组成员单位按职责分工负责", "joint", ["领导小组成员单位"], []],
    ["责任单位:省科技厅、省财政厅", "undifferentiated", ["省科技厅", "省财政厅"], []],
    ["责任单位:各有关区政府、市发改委", "undifferentiated", ["各有关区政府", "市发改委"], []],
    ["责任单位:省经信厅,杭州市政府", "undifferentiated", ["省经信厅", "杭州市政府"], []],
    ["责任单位:市发改委", "single", ["市发改委"], []],
    ["牵头单位:区财政局", "single", ["区财政局"], []],
    ["", "none", [], []],
    [null, "none", [], []],
  ] as const)("%s", (phrase, unitMode, leadUnits, supportingUnits) => {
    expect(parseUnits(phrase)).toEqual({ unitMode, leadUnits, supportingUnits });
  });

  // Patterns that no plan here has, but others do.
  test.each([
    ["主办单位:市商务局,协办单位:市体育局", "lead+support", ["市商务局"], ["市体育局"]],
    ["责任单位:市商务局;市体育局配合", "lead+support", ["市商务局"], ["市体育局"]],
    [
      "市商务局牵头负责,市体育局、市公安局按职责分工负责",
      "lead+support",
      ["市商务局"],
      ["市体育局", "市公安局"],
    ],
    [
      "责任单位:市商务局,各县(市、区)政府",
      "undifferentiated",
      ["市商务局", "各县(市、区)政府"],
      [],
    ],
    ["责任单位:市商务局、市体育局共同负责。", "joint", ["市商务局", "市体育局"], []],
    ["责任单位:市商务局等有关部门", "single", ["市商务局"], []],
    ["市商务局、市体育局牵头", "lead+support", ["市商务局", "市体育局"], []],
    ["责任单位\uff1a市商务局牵头\uff1b市体育局配合", "lead+support", ["市商务局"], ["市体育局"]],
  ] as const)("%s", (phrase, unitMode, leadUnits, supportingUnits) => {
    expect(parseUnits(phrase)).toEqual({ unitMode, leadUnits, supportingUnits });
  });
});

const unit = fc
  .tuple(
    fc.constantFrom("市", "区", "省", "各", "有关", ""),
    fc.string({
      unit: fc.constantFrom(..."发展改革科技财政卫生健康和高新"),
      minLength: 1,
      maxLength: 8,
    }),
    fc.constantFrom("", "(市)", "(市、区)"),
    fc.constantFrom("局", "委", "厅", "办", "集团", "政府", "成员单位", "有关部门"),
  )
  .map((parts) => parts.join(""));
const units = fc.array(unit, { minLength: 1, maxLength: 9 });
const others = fc.constantFrom("", "等", "等市直部门", "等有关单位");
const separator = fc.constantFrom("、", ",", "\uff0c");

describe("any bracket of a known pattern", () => {
  test.each([
    ["牵头;…配合", (lead: string, support: string) => `责任单位:${lead}牵头;${support}配合`],
    ["牵头,…配合", (lead: string, support: string) => `责任单位:${lead}牵头,${support}配合`],
    ["two labels", (lead: string, support: string) => `牵头单位:${lead};配合单位:${support}`],
  ])("%s gives back who leads and who supports", (_name, format) => {
    fc.assert(
      fc.property(units, units, others, separator, (leadUnits, supportingUnits, etc, mark) => {
        const phrase = format(leadUnits.join(mark), supportingUnits.join(mark) + etc);
        expect(parseUnits(phrase)).toEqual({
          unitMode: "lead+support",
          leadUnits,
          supportingUnits,
        });
      }),
    );
  });

  test("by duties gives back all units as responsible together", () => {
    fc.assert(
      fc.property(units, others, separator, (leadUnits, etc, mark) => {
        const phrase = `责任单位:${leadUnits.join(mark)}${etc}按职责分工负责`;
        expect(parseUnits(phrase)).toEqual({ unitMode: "joint", leadUnits, supportingUnits: [] });
      }),
    );
  });

  test("a plain list gives back its units and names no lead", () => {
    fc.assert(
      fc.property(units, others, separator, (leadUnits, etc, mark) => {
        const unitMode = leadUnits.length === 1 ? "single" : "undifferentiated";
        const phrase = `责任单位:${leadUnits.join(mark)}${etc}`;
        expect(parseUnits(phrase)).toEqual({ unitMode, leadUnits, supportingUnits: [] });
      }),
    );
  });

  const noise = fc.string({
    unit: fc.constantFrom(..."市局、,;。:() 牵头配合等部门负责", "\uff0c", "\uff08", "\uff09"),
  });

  test("any text at all gives names that stand in it, none of them empty", () => {
    fc.assert(
      fc.property(fc.oneof(noise, fc.string()), (text) => {
        const { unitMode, leadUnits, supportingUnits } = parseUnits(text);
        const all = [...leadUnits, ...supportingUnits];
        expect(all.filter((name) => name === "" || !text.includes(name))).toEqual([]);
        expect(unitMode === "none").toBe(all.length === 0);
      }),
    );
  });
});
