import { describe, expect, test } from "vitest";
import { outsideLinks, sharedPartners } from "../../src/domain/compare/outside-links.ts";
import { REACH_BOX, reachPicture, reachRadius } from "../../src/domain/compare/reach-picture.ts";
import type { Link, PublishedSite } from "../../src/model/types.ts";
import { chordKm, reachOf } from "../fixtures/brute-force-metrics.ts";
import { publishedAtlas } from "../fixtures/published-atlas.ts";

const { files, plans } = publishedAtlas();
const read = <Value>(path: string) => JSON.parse(files.get(path) ?? "null") as Value;
const published = read<readonly (Link & { readonly plan: string })[]>("links.json");
const sites = read<{ readonly features: readonly { readonly properties: PublishedSite }[] }>(
  "sites.geojson",
).features.map(({ properties }) => properties);
const links = outsideLinks(plans);

describe("links with the outside", () => {
  test("are all that are published, each as far and in the direction that its ends give", () => {
    expect(links).toHaveLength(published.length);
    for (const { plan, link, reach } of links) {
      const other = published.find((one) => one.plan === plan.id && one.id === link.id);
      const near = sites.find((one) => one.plan === plan.id && one.id === link.from);
      const name = `${plan.id} ${link.id}`;
      if (!other?.position || !near?.position || near.radiusM === null) {
        expect(reach, name).toBeNull();
        continue;
      }
      const [from, to] = [near.position, other.position] as const;
      const slack = near.radiusM + (other.radiusM ?? Number.NaN);
      expect(reach?.apart.betweenM, name).toBeCloseTo(chordKm(from, to) * 1000, 1);
      expect(reach?.apart.toM, name).toBeCloseTo(chordKm(from, to) * 1000 + slack, 1);
      expect(reach?.bearing, name).toBeCloseTo(reachOf(from, [to]).bearing, 3);
    }
    const reached = links.map(({ reach }) => reach?.apart.betweenM ?? -1);
    expect(reached).toEqual(reached.toSorted((a, b) => b - a));
    expect(reached[0]).toBeGreaterThan(1_000_000);
  });

  test("with one partner stand out where two plans name it, and there alone", () => {
    const shared = sharedPartners(links);
    const named = (partner: string) =>
      new Set(
        published.filter(({ place, toZh }) => (place ?? toZh) === partner).map(({ plan }) => plan),
      );
    for (const partner of new Set(published.map(({ place, toZh }) => place ?? toZh))) {
      const own = shared.get(partner) ?? [];
      const expected = named(partner).size > 1 ? [...named(partner)].toSorted() : [];
      expect(own.map(({ plan }) => plan.id).toSorted(), partner).toEqual(expected);
    }
    expect([...shared.keys()]).toContain("zhangjiang");
    const relative = plans.slice(0, 2).map((whole) => ({
      ...whole,
      details: { ...whole.details, links: links.slice(0, 1).map(({ link }) => ({ ...link, place: null, toZh: "市政府" })) },
    }));
    expect(sharedPartners(outsideLinks(relative)).size).toBe(0);
  });

  test("stand in the picture in their direction, farther out the farther, with captions that do not touch", () => {
    for (const { plan } of plans) {
      const marks = reachPicture(links.filter((link) => link.plan === plan));
      const placed = new Set(
        links.filter((link) => link.plan === plan && link.reach).map(({ partner }) => partner),
      );
      expect(marks).toHaveLength(placed.size);
      for (const side of ["left", "right"]) {
        const heights = marks.filter((mark) => mark.side === side).map(({ caption }) => caption.y);
        for (const [at, height] of heights.entries()) {
          expect(height).toBeGreaterThanOrEqual(0);
          expect(height).toBeLessThanOrEqual(REACH_BOX.height);
          expect(height - (heights[at - 1] ?? -Infinity)).toBeGreaterThanOrEqual(19.9);
        }
      }
      for (const { at, links: own } of marks) {
        const { apart, bearing } = own[0]?.reach ?? { apart: { betweenM: 0 }, bearing: 0 };
        const [x, y] = [at.x - REACH_BOX.width / 2, REACH_BOX.height / 2 - at.y];
        expect(Math.hypot(x, y)).toBeCloseTo(reachRadius(apart.betweenM / 1000), 6);
        const drawn = ((Math.atan2(x, y) * 180) / Math.PI + 360) % 360;
        expect(Math.abs(drawn - bearing)).toBeLessThan(1e-6);
      }
    }
    expect(reachRadius(100)).toBeGreaterThan(reachRadius(10));
    expect(reachRadius(1e5)).toBe(REACH_BOX.radius);
  });
});
