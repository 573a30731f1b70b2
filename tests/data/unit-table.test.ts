import { describe, expect, test } from "vitest";
import { sortUnits, UNIT_COLUMNS, unitRows } from "../../src/domain/agencies/unit-table.ts";
import { publishedAtlas } from "../fixtures/published-atlas.ts";

const { plans } = publishedAtlas();
const hefei = plans.filter(({ plan }) => plan.id === "hefei-2020");

describe("the units of a plan", () => {
  test("begin with the one that leads most: in Hefei the development and reform commission", () => {
    const [first, second] = unitRows(hefei);
    expect(first?.agency.nameZh).toBe("合肥市发展和改革委员会");
    expect([first?.led, first?.joint]).toEqual([6, 1]);
    expect(second?.led).toBe(3);
  });

  test("have each of their tasks under one duty, as often as the plans name them", () => {
    for (const { plan, details } of plans) {
      const written = new Map(plan.agencies.map(({ id, written: names }) => [id, names]));
      for (const row of unitRows([{ plan, details }])) {
        const names = new Set(written.get(row.agency.id)?.map(({ name }) => name));
        const named = details.tasks.filter(({ leadUnits, supportingUnits }) =>
          [...leadUnits, ...supportingUnits].some((unit) => names.has(unit)),
        );
        expect(row.tasks).toBe(named.length);
        expect(row.led + row.joint + row.listed + row.support).toBe(row.tasks);
        expect(row.met.every(({ tasks }) => tasks <= row.tasks)).toBe(true);
      }
    }
  });

  test("can be sorted by every column, both ways, and none is lost", () => {
    const rows = unitRows(plans);
    for (const by of UNIT_COLUMNS) {
      for (const descending of [false, true]) {
        const sorted = sortUnits(rows, { by, descending }, ({ nameZh }) => nameZh);
        expect(new Set(sorted)).toEqual(new Set(rows));
      }
    }
    const upward = sortUnits(rows, { by: "led", descending: false }, ({ nameZh }) => nameZh);
    expect(upward.map(({ led }) => led)).toEqual(rows.map(({ led }) => led).toSorted((a, b) => a - b));
  });
});
