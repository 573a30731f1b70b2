import { describe, expect, it } from "vitest";
import { provinceOf } from "../../src/domain/atlas/province-of.ts";
import type { PlanMetrics } from "../../src/domain/compare/metrics-file.ts";
import { recomputeMetrics, sitesAmong } from "../../src/domain/compare/recompute.ts";
import type { ProvinceAreas, ProvincePart } from "../../src/domain/places/ground-parts.ts";
import { loadedAtlas } from "../fixtures/loaded-atlas.ts";
import { publishedAtlas } from "../fixtures/published-atlas.ts";
import { readAuthored } from "../../scripts/read-authored.ts";
import { chinaAreas, partOf, published } from "./published-ground.ts";

const { files } = publishedAtlas();
const { wholes } = loadedAtlas(readAuthored(process.cwd()).authored);

/** The metrics of a plan as they are published for the application. */
function publishedMetrics(plan: string): PlanMetrics {
  const path = [...files.keys()].find((file) => file.startsWith(`metrics/${plan}.`));
  return JSON.parse(files.get(path ?? "") ?? "null") as PlanMetrics;
}

/** The province of a plan as the page loads it. @throws when it has no polygons */
function provinceAreas(adcode: string): ProvinceAreas {
  const { areas } = partOf<ProvincePart>(published.index.provinces[adcode]?.whole);
  if (areas === null) throw new Error("no polygons");
  return areas;
}

describe("the metrics computed in the page", () => {
  it.each(wholes.map((whole) => [whole.plan.id, whole] as const))(
    "are those published for all sites of %s, from the country and its province alone",
    (id, { plan, details: { links } }) => {
      const { seed, draws, values } = publishedMetrics(id);
      const adcode = provinceOf(plan.region.adcode);
      const made: number[] = [];
      const metrics = recomputeMetrics(
        {
          plan,
          links,
          among: "all",
          china: chinaAreas(),
          provinces: [[adcode, provinceAreas(adcode)]],
          seed,
          draws,
        },
        (done) => made.push(done),
      );
      expect(metrics.values).toEqual(values);
      expect(made).toHaveLength(draws);
    },
  );

  it("are for the sites of a class or of a kind alone where these are asked for", () => {
    for (const { plan } of wholes) {
      const parks = sitesAmong(plan, "park");
      expect(parks.every(({ kind }) => kind === "park")).toBe(true);
      const medicine = sitesAmong(plan, "09");
      expect(medicine.every(({ classes }) => classes.includes("09"))).toBe(true);
      expect(medicine.length).toBeLessThan(plan.sites.length);
      expect(sitesAmong(plan, "all")).toBe(plan.sites);
    }
  });
});
