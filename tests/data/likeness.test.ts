import { describe, expect, test } from "vitest";
import { LEAST_CLAIMS, likenesses } from "../../src/domain/compare/likeness.ts";
import type { PublishedSite } from "../../src/model/types.ts";
import { publishedAtlas } from "../fixtures/published-atlas.ts";

const { files, plans } = publishedAtlas();
const outlines = plans.map(({ plan }) => plan);
const found = likenesses(outlines);
const read = <Value>(path: string) => JSON.parse(files.get(path) ?? "null") as Value;
const sites = read<{ readonly features: readonly { readonly properties: PublishedSite }[] }>(
  "sites.geojson",
).features.map(({ properties }) => properties);

const industriesOf = ({ industries }: PublishedSite) =>
  [...new Set(industries.flatMap(({ classes }) => classes.map((one) => one.finer ?? one.class)))];
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
const shareOf = (items: readonly string[], item: string) =>
  items.filter((one) => one === item).length / items.length;
const overlapOf = (a: readonly string[], b: readonly string[]) =>
  [...new Set(a)].reduce((sum, item) => sum + Math.min(shareOf(a, item), shareOf(b, item)), 0);

describe("the plans most like one", () => {
  const of = (plan: string) => sites.filter((site) => site.plan === plan);
  const claims = (plan: string) => of(plan).flatMap(industriesOf);
  const roles = (plan: string) => of(plan).flatMap(({ strategyRole }) => strategyRole ?? []);
  const level = (plan: string) => 2 - ((/(?:00)*$/.exec(adcodeOf(plan))?.[0].length ?? 0) / 2);
  const adcodeOf = (plan: string) => outlines.find(({ id }) => id === plan)?.region.adcode ?? "";

  test("are as alike as the published sites say, in their order", () => {
    for (const [plan, alike] of found) {
      expect(alike.claims).toBe(claims(plan).length);
      for (const other of alike.plans ?? []) {
        const industries = overlapOf(claims(plan), claims(other.plan));
        const parts = [industries, industries, 1 - Math.abs(level(plan) - level(other.plan)) / 2];
        const [own, theirs] = [roles(plan), roles(other.plan)];
        if (own.length > 0 && theirs.length > 0) parts.push(overlapOf(own, theirs));
        expect(other.value, `${plan} ${other.plan}`).toBeCloseTo(mean(parts), 2);
        for (const id of other.shared) {
          expect(claims(plan)).toContain(id);
          expect(claims(other.plan)).toContain(id);
        }
      }
      const values = (alike.plans ?? []).map(({ value }) => value);
      expect(values).toEqual(values.toSorted((a, b) => b - a));
      expect(values).toHaveLength(outlines.length - 1);
    }
  });

  test("are as alike one way as the other, and the same plan is wholly alike", () => {
    const valueOf = (a: string, b: string) =>
      found.get(a)?.plans?.find(({ plan }) => plan === b)?.value;
    for (const { id: a } of outlines) {
      for (const { id: b } of outlines) if (a !== b) expect(valueOf(a, b)).toBe(valueOf(b, a));
    }
    const [plan] = outlines;
    if (!plan) throw new Error("no plans");
    const twin = { ...plan, id: "twin" };
    expect(likenesses([plan, twin]).get("twin")?.plans?.[0]?.value).toBe(1);
  });

  test("are not told of a plan that claims too little", () => {
    const few = outlines.map((plan) => ({
      ...plan,
      sites: plan.sites.filter(({ industries }) => industries.length === 1).slice(0, LEAST_CLAIMS - 6),
    }));
    for (const { plans: likes } of likenesses(few).values()) expect(likes).toBeNull();
  });
});

describe("the sites most like one", () => {
  const likeness = (a: PublishedSite, b: PublishedSite): number => {
    const [own, other] = [industriesOf(a), industriesOf(b)];
    const shared = own.filter((id) => other.includes(id)).length;
    const either = new Set([...own, ...other]).size;
    const parts = [shared / either, shared / either, Number(a.kind === b.kind)];
    if (a.strategyRole !== null || b.strategyRole !== null) {
      parts.push(Number(a.strategyRole === b.strategyRole));
    }
    return shared === 0 ? 0 : mean(parts);
  };

  test("are those of other plans that no other beats, by brute force", () => {
    let told = 0;
    for (const site of sites) {
      const likes = found.get(site.plan)?.sites[site.id] ?? [];
      const all = sites
        .filter(({ plan }) => plan !== site.plan)
        .map((other) => likeness(site, other))
        .filter((value) => value > 0)
        .toSorted((a, b) => b - a);
      const name = `${site.plan}/${site.id}`;
      expect(likes.map(({ value }) => value), name).toEqual(
        all.slice(0, 3).map((value) => Number(value.toFixed(3))),
      );
      for (const { site: other, value, shared } of likes) {
        told += 1;
        const back = sites.find(({ plan, id }) => plan === other.plan && id === other.id);
        if (!back) throw new Error(other.id);
        expect(back.plan).not.toBe(site.plan);
        expect(likeness(back, site)).toBeCloseTo(value, 2);
        expect(shared.length).toBeGreaterThan(0);
      }
    }
    expect(told).toBeGreaterThan(100);
  });
});
