import { describe, expect, test } from "vitest";
import type { AtlasSite } from "../../../../src/domain/atlas/atlas.ts";
import { groupSites, SITE_GROUPINGS } from "../../../../src/domain/places/group-sites.ts";

const site = (id: string, rest: Partial<AtlasSite>) =>
  ({ id, strategyRole: null, kind: "park", group: null, ...rest }) as AtlasSite;
const at = (precision: AtlasSite["place"]["precision"]) => ({ precision }) as AtlasSite["place"];
const SITES = [
  site("a", { place: at("city"), strategyRole: "node" }),
  site("b", { place: at("building"), kind: "town", group: "devices" }),
  site("c", { place: at("city"), strategyRole: "core", group: "medicine" }),
  site("d", { place: at("none"), strategyRole: "node" }),
];
const under = (by: (typeof SITE_GROUPINGS)[number]) =>
  groupSites(SITES, by).map(({ heading, sites }) => [heading.value, sites.map(({ id }) => id)]);

describe("sites under what they have in common", () => {
  test("stand in the order of the vocabulary, what is not said last", () => {
    expect(under("role")).toEqual([
      ["core", ["c"]],
      ["node", ["a", "d"]],
      [null, ["b"]],
    ]);
    expect(under("industry")).toEqual([
      ["medicine", ["c"]],
      ["devices", ["b"]],
      [null, ["a", "d"]],
    ]);
    expect(under("precision")).toEqual([
      ["building", ["b"]],
      ["city", ["a", "c"]],
      ["none", ["d"]],
    ]);
  });

  test("are all there, each once", () => {
    for (const by of SITE_GROUPINGS) {
      const all = groupSites(SITES, by).flatMap(({ sites }) => sites);
      expect(new Set(all)).toEqual(new Set(SITES));
      expect(all.length).toBe(SITES.length);
    }
  });
});
