import { gzipSync } from "node:zlib";
import type { Arc, Topology } from "topojson-specification";
import { provinceOf } from "../../src/domain/atlas/province-of.ts";
import type { AreaGeometry, Collection, LineGeometry } from "../../src/domain/places/ground.ts";
import type { ChinaAreas } from "../../src/domain/places/ground-parts.ts";
import { cutArcs, finestTolerances, onGrid, ownersOf, simplifyArc, withoutFlat } from "./arcs.ts";
import type { BoundaryArcs, LineTopology } from "./boundary-arcs.ts";
import { isLandBorder } from "./national-border.ts";
import { PickedArcs } from "./pick-arcs.ts";

/** Side of a cell of the grid in degrees, about 200 m: the parts put the ends of their arcs where they belong. */
const CELL = 0.002;

/**
 * Triangles below this area, in km², are cut off. Provinces that have a plan are what a reader sees first: they are as
 * fine as there is room for.
 */
const TOLERANCE_KM2 = 120;
const TOLERANCES_WITH_PLAN_KM2 = [4, 6, 10, 15, 25, 40, TOLERANCE_KM2] as const;
/** What all may weigh after gzip, in bytes. */
const MOST_BYTES = 27_000;
/** Hong Kong and Macao are so small that a coarse outline would fold. */
const SMALL = new Set(["810000", "820000"]);
const SMALL_TOLERANCE_KM2 = 1;
/** No part has these lines finer. */
const LINE_TOLERANCE_KM2 = 1;

/** The country from afar, and which of its arcs are those of the boundary package. */
export type CutChina = {
  readonly areas: ChinaAreas;
  /** By the number of an arc of the boundary package: its number in `areas`. */
  readonly numberOf: ReadonlyMap<number, number>;
};

/**
 * Cuts the country's outline down.
 * @param regions adcodes of plans' regions: those that are cities are kept too, unless they are too many for the file;
 *   then they come with their provinces
 */
export function cutChina(source: BoundaryArcs, regions: readonly string[]): CutChina {
  for (const tolerance of TOLERANCES_WITH_PLAN_KM2) {
    const china = cutAt(tolerance, source, regions);
    if (gzipSync(JSON.stringify(china.areas)).length <= MOST_BYTES) return china;
  }
  return cutAt(TOLERANCE_KM2, source, []);
}

/** @param withPlan tolerance in km² where a plan is at home */
function cutAt(
  withPlan: number,
  { wide, lines }: BoundaryArcs,
  regions: readonly string[],
): CutChina {
  const arcs = new PickedArcs();
  const allProvinces = arcs.takeAreas(wide.objects.provinces.geometries);
  const outlines = arcs.picked.length;
  const allCities = arcs.takeAreas(
    wide.objects.cities.geometries.filter(({ properties }) => regions.includes(properties.adcode)),
  );
  const tolerances = finestTolerances(
    wide.objects.provinces.geometries,
    toleranceFor(withPlan, regions),
  );
  const rings = [...allProvinces.geometries, ...allCities.geometries].flatMap((area) =>
    area.arcs.flat(),
  );
  const picked = arcs.picked.map((arc) => wide.arcs[arc] ?? []);
  const cut = cutArcs(picked, rings, {
    toleranceOf: (arc) => tolerances.get(arcs.picked[arc] ?? -1) ?? withPlan,
    cell: CELL,
  });
  const provinces = withoutFlat(allProvinces, cut, CELL);
  const cities = withoutFlat(allCities, cut, CELL);
  const exact: Topology = {
    type: "Topology",
    arcs: [...cut, ...lines.arcs.map((arc) => simplifyArc(arc, LINE_TOLERANCE_KM2))],
    objects: { provinces, cities, lines: renumbered(lines, arcs.picked.length) },
  };
  return {
    areas: {
      ...onGrid<Topology<ChinaAreas["objects"]>>(exact, CELL),
      coasts: coastsOf(provinces.geometries, picked),
    },
    numberOf: new Map(arcs.picked.slice(0, outlines).map((arc, number) => [arc, number])),
  };
}

/** Arcs that bound one province only, less the country's border on land. */
function coastsOf(provinces: readonly AreaGeometry[], arcs: readonly Arc[]): readonly number[] {
  return [...ownersOf(provinces)]
    .filter(([arc, [adcode = "", second]]) => !second && !isLandBorder(adcode, arcs[arc] ?? []))
    .map(([arc]) => arc);
}

/** By adcode of a province. */
function toleranceFor(withPlan: number, regions: readonly string[]): (adcode: string) => number {
  const plans = new Set(regions.map(provinceOf));
  return (adcode) => {
    if (SMALL.has(adcode)) return SMALL_TOLERANCE_KM2;
    return plans.has(adcode) ? withPlan : TOLERANCE_KM2;
  };
}

/** The lines, their arcs numbered from `first` on. */
function renumbered({ objects }: LineTopology, first: number): Collection<LineGeometry> {
  return {
    type: "GeometryCollection",
    geometries: objects.lines.geometries.map((line) => ({
      ...line,
      arcs: line.arcs.map((stroke) => stroke.map((arc) => (arc < 0 ? arc - first : arc + first))),
    })),
  };
}
