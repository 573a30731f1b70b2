import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AtlasPlan, WholePlan } from "../../src/domain/atlas/atlas.ts";
import { joinAtlas } from "../../src/domain/atlas/join-atlas.ts";
import { chainGaps } from "../../src/domain/compare/chain-gaps.ts";
import { sharedByPlans, sharedWithinPlan } from "../../src/domain/compare/overlaps.ts";
import type { PublishedSite } from "../../src/model/types.ts";
import { chordKm } from "../fixtures/brute-force-metrics.ts";
import { publishedAtlas } from "../fixtures/published-atlas.ts";

const { files, plans, index } = publishedAtlas();
const atlas = joinAtlas(index);
const outlines = plans.map(({ plan }) => plan);
type Features = { readonly features: readonly { readonly properties: PublishedSite }[] };
const sites = (JSON.parse(files.get("sites.geojson") ?? "null") as Features).features.map(
  ({ properties }) => properties,
);

const finerOf = ({ industries }: PublishedSite) =>
  new Set(industries.flatMap(({ classes }) => classes.flatMap(({ finer }) => finer ?? [])));
type Placed = PublishedSite & {
  readonly position: readonly [number, number];
  readonly radiusM: number;
};
const isPlaced = (site: PublishedSite): site is Placed =>
  site.position !== null && site.radiusM !== null && !/^(?:city|none)$/.test(site.precision);
const claiming = (plan: string, industry: string) =>
  sites.filter((site) => site.plan === plan && finerOf(site).has(industry));
const mostM = (a: Placed, b: Placed) =>
  chordKm(a.position, b.position) * 1000 + a.radiusM + b.radiusM;

function isBelow(site: PublishedSite, upper: string): boolean {
  const above = sites.find(({ plan, id }) => plan === site.plan && id === site.parent);
  return above !== undefined && (above.id === upper || isBelow(above, upper));
}

describe("what two plans both mention", () => {
  const found = sharedByPlans(atlas, plans);

  test("has every finer industry that sites of both claim, with the nearest two by brute force", () => {
    const named = new Map(found.map((finding) => [finding.key, finding]));
    const industries = [...new Set(sites.flatMap((site) => [...finerOf(site)]))];
    const cases = outlines.flatMap(({ id: a }, at) =>
      outlines.slice(at + 1).flatMap(({ id: b }) =>
        industries
          .map((industry) => ({
            key: `${industry} ${[a, b].toSorted().join(" ")}`,
            own: claiming(a, industry),
            other: claiming(b, industry),
          }))
          .filter(({ own, other }) => own.length > 0 && other.length > 0),
      ),
    );
    expect(cases.length).toBeGreaterThan(10);
    for (const { key, own, other } of cases) {
      const finding = named.get(key);
      const counted = finding?.sides.map((side) => side.placed.length + side.unplaced.length);
      expect(counted, key).toEqual([own.length, other.length]);
      const all = own
        .filter(isPlaced)
        .flatMap((one) => other.filter(isPlaced).map((two) => mostM(one, two)));
      if (all.length === 0) expect(finding?.nearest, key).toBeNull();
      else expect(finding?.nearest?.apart.toM, key).toBeCloseTo(Math.min(...all), 2);
    }
  });

  test("goes from near to far, and never measures what is known only to a city", () => {
    const most = found.map(({ nearest }) => nearest?.apart.toM ?? Number.POSITIVE_INFINITY);
    expect(most).toEqual(most.toSorted((a, b) => a - b));
    for (const { nearest, sides } of found) {
      for (const { cites } of sides) expect(cites.length).toBeGreaterThan(0);
      for (const end of nearest ? [nearest.a, nearest.b] : []) {
        expect(["city", "none"]).not.toContain(end.site.place.precision);
      }
    }
  });

  test("is the same whichever plan comes first", () => {
    const told = (given: readonly WholePlan[]) =>
      sharedByPlans(atlas, given)
        .map(({ key, nearest }) => `${key} ${nearest?.apart.toM.toFixed(3) ?? ""}`)
        .toSorted();
    fc.assert(
      fc.property(fc.shuffledSubarray([...plans], { minLength: 2 }), (given) => {
        expect(told(given)).toEqual(told(given.toReversed()));
      }),
      { numRuns: 10 },
    );
  });
});

describe("neighbours of one plan that claim the same", () => {
  test("are all pairs that the published file gives, none of them a site and what lies below it", () => {
    for (const plan of outlines) {
      const own = sites.filter((site) => site.plan === plan.id).filter(isPlaced);
      const wanted = own.flatMap((a, at) =>
        own.slice(at + 1).flatMap((b) => {
          const both = [...finerOf(a)].filter((industry) => finerOf(b).has(industry));
          if (both.length === 0 || isBelow(a, b.id) || isBelow(b, a.id)) return [];
          return [`${[a.id, b.id].toSorted().join(" ")} ${both.length} ${mostM(a, b).toFixed(0)}`];
        }),
      );
      const found = sharedWithinPlan(atlas, plan).map(
        ({ a, b, shared, apart }) =>
          `${[a.id, b.id].toSorted().join(" ")} ${shared.length} ${apart.toM.toFixed(0)}`,
      );
      expect(found.toSorted(), plan.id).toEqual(wanted.toSorted());
    }
  });

  test("have an interval round their distance as wide as both radii, wherever they are put", () => {
    const place = fc.record({
      lon: fc.double({ min: 110, max: 122, noNaN: true }),
      lat: fc.double({ min: 22, max: 34, noNaN: true }),
      radiusM: fc.integer({ min: 1, max: 20_000 }),
    });
    const plan = outlines.find(({ id }) => id === "taizhou-2022");
    if (!plan) throw new Error("no plan");
    fc.assert(
      fc.property(fc.array(place, { minLength: plan.sites.length, maxLength: plan.sites.length }), (places) => {
        const moved: AtlasPlan = {
          ...plan,
          sites: plan.sites.map((site, at) => {
            const { lon = 0, lat = 0, radiusM = 0 } = places[at] ?? {};
            return { ...site, position: [lon, lat], place: { ...site.place, precision: "town", radiusM } };
          }),
        };
        const found = sharedWithinPlan(atlas, moved);
        expect(found.length).toBeGreaterThan(30);
        for (const { a, b, apart } of found) {
          const slack = (a.place.radiusM ?? 0) + (b.place.radiusM ?? 0);
          const between = chordKm(a.position ?? [0, 0], b.position ?? [0, 0]) * 1000;
          expect(apart.betweenM).toBeCloseTo(between, 0);
          expect(apart.toM).toBeCloseTo(between + slack, 0);
          expect(apart.fromM).toBeCloseTo(Math.max(0, between - slack), 0);
        }
      }),
      { numRuns: 10 },
    );
  });
});

describe("gaps in the chain", () => {
  const spoken = ({ plan, details }: WholePlan): ReadonlySet<string> => {
    const usual = (term: string) => plan.wordings[term]?.classes ?? [];
    const words = [
      ...plan.sites.flatMap(({ industries }) => industries),
      ...details.tasks.flatMap(({ industries }) => industries),
    ];
    const readings = [
      ...words.flatMap(({ term, classes }) => classes ?? usual(term)),
      ...details.targets.flatMap(({ industry }) => usual(industry ?? "")),
    ];
    return new Set(readings.flatMap(({ finer }) => finer ?? []));
  };

  test("are what none, all and one alone of the plans mention, for any of them", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...plans], { minLength: 2 }), (given) => {
        const { nobody, everybody, only } = chainGaps(atlas, given);
        const said = given.map(spoken);
        const by = (count: number) =>
          index.terms
            .map(({ id }) => id)
            .filter((id) => said.filter((words) => words.has(id)).length === count);
        expect(nobody.map(({ id }) => id).toSorted()).toEqual(by(0).toSorted());
        expect(everybody.map(({ id }) => id).toSorted()).toEqual(by(given.length).toSorted());
        for (const [at, { plan, claims }] of only.entries()) {
          expect(plan).toBe(given[at]?.plan);
          const wanted = by(1).filter((id) => said[at]?.has(id));
          expect(claims.map(({ industry }) => industry.id).toSorted()).toEqual(wanted.toSorted());
          for (const { cites } of claims) expect(cites.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 12 },
    );
  });
});
