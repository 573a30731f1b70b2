import { describe, expect, it } from "vitest";
import type { AtlasPlan, PlanDetails } from "../../../../src/domain/atlas/atlas.ts";
import { arcsOf } from "../../../../src/map/scene/arcs.ts";
import { farEnds } from "../../../../src/map/scene/far-ends.ts";
import type { Link } from "../../../../src/model/types.ts";
import { tinyDetails } from "../../../fixtures/tiny-details.ts";
import { mapAtlas, mapSite } from "../map-fixtures.ts";

const plan = "made-2030";
const [outline] = mapAtlas([
  mapSite("park", { position: [119.25, 31.25] }),
  mapSite("town", { position: [119.75, 31.25] }),
  mapSite("lost", { position: null }),
]).plans as readonly AtlasPlan[];

const link = (id: string, from: string, over: Partial<Link> = {}): Link => ({
  id,
  from,
  toZh: "上海",
  toEn: "Shanghai",
  kind: "cooperation",
  direction: "both",
  aboutZh: "",
  aboutEn: "",
  place: "shanghai",
  position: [121.46, 31.22],
  precision: "city",
  radiusM: 30_000,
  section: "一",
  phrase: "上海",
  alsoIn: [],
  ...over,
});

const far = { toZh: "兰州", toEn: "Lanzhou", position: [103.84, 36.07] } as const;
const links = [
  link("a", "park"),
  link("b", "town"),
  link("c", "park", far),
  link("d", "lost"),
  link("e", "park", { toZh: "国外", position: null, precision: "none", radiusM: null }),
];
const details: PlanDetails = { ...tinyDetails(), plan, links };
const known = { outline: outline ?? null, details };
const ids = (arcs: readonly { readonly id: string }[]) => arcs.map(({ id }) => id);

describe("arcsOf", () => {
  it("draws an open link, and with it the others of its partner", () => {
    const arcs = arcsOf({ type: "link", plan, id: "a" }, known, null);
    expect(arcs.map(({ id, chosen }) => [id, chosen])).toEqual([
      ["a", true],
      ["b", false],
    ]);
    expect(arcs[0]).toMatchObject({ from: [119.25, 31.25], to: [121.46, 31.22] });
    expect(arcs[0]?.distance).toEqual({ kind: "about", metres: 220_000 });
  });

  it("draws the links of a site, and those of a plan only once they are unfolded", () => {
    expect(ids(arcsOf({ type: "site", plan, id: "park" }, known, null))).toEqual(["a", "c"]);
    expect(arcsOf({ type: "plan", plan }, known, null)).toEqual([]);
    expect(ids(arcsOf({ type: "plan", plan }, known, plan))).toEqual(["a", "b", "c"]);
  });

  it("draws nothing to or from where it is not known, nor before the details have come", () => {
    expect(arcsOf({ type: "link", plan, id: "e" }, known, null)).toEqual([]);
    expect(arcsOf({ type: "site", plan, id: "lost" }, known, null)).toEqual([]);
    expect(arcsOf({ type: "link", plan, id: "a" }, { ...known, details: null }, null)).toEqual([]);
  });
});

describe("farEnds", () => {
  it("names a place once, with all that lies between its nearest and its farthest near end", () => {
    const [shanghai, lanzhou] = farEnds(arcsOf({ type: "plan", plan }, known, plan));
    expect(shanghai?.partners).toEqual([{ nameZh: "上海", nameEn: "Shanghai" }]);
    expect(shanghai?.from).toHaveLength(2);
    expect(shanghai?.direction).toBe("e");
    expect(shanghai?.distance).toEqual({ kind: "range", fromM: 160_000, toM: 220_000 });
    expect(lanzhou?.direction).toBe("w");
  });
});
