import { describe, expect, test } from "vitest";
import { coWork } from "../../src/domain/compare/co-work.ts";
import type { PublishedTask } from "../../src/model/types.ts";
import { publishedAtlas } from "../fixtures/published-atlas.ts";

const { files, plans } = publishedAtlas();
const tasks = JSON.parse(files.get("tasks.json") ?? "null") as readonly PublishedTask[];

describe.each(plans.map((whole) => [whole.plan.id, coWork(whole)] as const))(
  "the units of %s that stand together",
  (plan, network) => {
    const own = tasks.filter((task) => task.plan === plan);
    const written = (id: string) =>
      new Set(
        network.plan.agencies
          .filter((agency) => agency.id === id)
          .flatMap((agency) => agency.written.map(({ name }) => name)),
      );
    const standsIn = (id: string, { leadUnits, supportingUnits }: PublishedTask) =>
      [...leadUnits, ...supportingUnits].some((unit) => written(id).has(unit));

    test("do so in the tasks that the published file gives, in both directions", () => {
      const { units, counts, pairs } = network;
      for (const [row, a] of units.entries()) {
        for (const [column, b] of units.entries()) {
          const both = own.filter((task) => standsIn(a.id, task) && standsIn(b.id, task));
          expect(counts[row]?.[column], `${a.id} ${b.id}`).toBe(both.length);
          expect(counts[column]?.[row]).toBe(both.length);
        }
      }
      const met = units.flatMap((_, row) => counts[row]?.slice(row + 1) ?? []);
      expect(pairs).toHaveLength(met.filter((count) => count > 0).length);
      for (const { a, b, tasks: together } of pairs) {
        const row = units.indexOf(a);
        expect(together).toHaveLength(counts[row]?.[units.indexOf(b)] ?? -1);
      }
      const sizes = pairs.map((pair) => pair.tasks.length);
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    });

    test("leave no task without a leader uncounted", () => {
      const wanted = (mode: string) =>
        own.filter(({ unitMode }) => unitMode === mode).map(({ section }) => section);
      expect(network.withoutUnit.map(({ section }) => section)).toEqual(wanted("none"));
      expect(network.withoutLead.map(({ section }) => section)).toEqual(wanted("undifferentiated"));
    });
  },
);

test("some plan has units that meet, and some names none", () => {
  const sizes = plans.map((whole) => coWork(whole).units.length);
  expect(Math.max(...sizes)).toBeGreaterThan(15);
  expect(Math.min(...sizes)).toBe(0);
});
