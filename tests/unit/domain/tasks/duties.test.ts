import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dutiesOf } from "../../../../src/domain/tasks/duties.ts";
import { UNIT_MODES } from "../../../../src/model/vocabulary.ts";

describe("the duties of a task's units", () => {
  test("tell who leads from who supports", () => {
    const task = {
      unitMode: "lead+support" as const,
      leadUnits: ["市甲局"],
      supportingUnits: ["市乙局", "市丙局"],
    };
    expect(dutiesOf(task)).toEqual([
      { duty: "lead", units: ["市甲局"] },
      { duty: "support", units: ["市乙局", "市丙局"] },
    ]);
  });

  test.each([
    ["undifferentiated", "listed"],
    ["joint", "joint"],
    ["single", "single"],
  ] as const)("give no leader to %s units", (unitMode, duty) => {
    expect(dutiesOf({ unitMode, leadUnits: ["市甲局"], supportingUnits: [] })).toEqual([
      { duty, units: ["市甲局"] },
    ]);
  });

  test("are none where the plan names no unit", () => {
    expect(dutiesOf({ unitMode: "none", leadUnits: [], supportingUnits: [] })).toEqual([]);
  });

  test("neither lose nor invent a unit", () => {
    const units = fc.array(fc.string({ minLength: 1 }));
    const modes = fc.constantFrom(...UNIT_MODES.filter((mode) => mode !== "none"));
    fc.assert(
      fc.property(modes, units, units, (unitMode, leadUnits, supportingUnits) => {
        const groups = dutiesOf({ unitMode, leadUnits, supportingUnits });
        expect(groups.flatMap((group) => group.units)).toEqual([...leadUnits, ...supportingUnits]);
      }),
    );
  });
});
