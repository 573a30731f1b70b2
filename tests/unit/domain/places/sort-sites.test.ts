import { describe, expect, test } from "vitest";
import type { AtlasSite } from "../../../../src/domain/atlas/atlas.ts";
import { type SiteOrder, sortSites } from "../../../../src/domain/places/sort-sites.ts";

const site = (
  nameZh: string,
  strategyRole: string | null,
  precision: string,
  group: string | null,
) => ({ nameZh, strategyRole, place: { precision }, group, kind: "park" }) as unknown as AtlasSite;

const SITES = [
  site("重庆", null, "none", null),
  site("安徽", "node", "district", "medical"),
  site("厦门", "core", "building", null),
];
const by = (order: SiteOrder) =>
  sortSites(SITES, order, {
    name: ({ nameZh }) => nameZh,
    kind: ({ kind }) => kind,
    industry: ({ group }) => group,
  }).map(({ nameZh }) => nameZh);

describe("sites in order", () => {
  test("stand by pinyin, a polyphone as it is read there", () => {
    expect(by("name")).toEqual(["安徽", "重庆", "厦门"]);
  });

  test("stand from the core outward, what has no role last", () => {
    expect(by("role")).toEqual(["厦门", "安徽", "重庆"]);
  });

  test("stand from the most exact position on", () => {
    expect(by("precision")).toEqual(["厦门", "安徽", "重庆"]);
  });

  test("keep the order of the plan where they are equal, and what names no industry comes last", () => {
    expect(by("industry")).toEqual(["安徽", "重庆", "厦门"]);
    expect(by("kind")).toEqual(["重庆", "安徽", "厦门"]);
  });
});
