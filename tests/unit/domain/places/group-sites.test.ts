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

  test("of a district stand under its name, whatever more their areas say", () => {
    const inArea = (id: string, adcode: string | null, adminZh: string | null) =>
      site(id, { place: { adcode, adminZh, adminEn: adminZh } as AtlasSite["place"] });
    const sites = [
      inArea("a", null, null),
      inArea("b", "340122", "合肥市肥东县长临河镇"),
      inArea("c", "340104", "合肥市蜀山区(高新区)"),
      inArea("d", "340122", "合肥市肥东县"),
    ];
    expect(
      groupSites(sites, "district").map(({ heading, sites: own }) => [
        heading.value,
        heading.by === "district" ? heading.adminZh : "",
        own.map(({ id }) => id),
      ]),
    ).toEqual([
      ["340104", "合肥市蜀山区", ["c"]],
      ["340122", "合肥市肥东县", ["b", "d"]],
      [null, "", ["a"]],
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
