import type { Arc, Topology } from "topojson-specification";
import type { AreaGeometry, Collection } from "../../src/domain/places/ground.ts";
import type { OutlineArc, ProvinceAreas } from "../../src/domain/places/ground-parts.ts";
import { provinceOf } from "../../src/domain/atlas/province-of.ts";
import { cutArcs, finestTolerances, onGrid, ownersOf, unsigned, withoutFlat } from "./arcs.ts";
import type { FineTopology, WideTopology } from "./boundary-arcs.ts";
import type { CutChina } from "./cut-china.ts";
import { isLandBorder } from "./national-border.ts";
import { PickedArcs } from "./pick-arcs.ts";
import type { ToleranceOf } from "./tolerances.ts";

/** Side of a cell of the grid in degrees: about 25 m. */
const CELL = 0.00025;

/** What all provinces are cut from. */
export type ProvinceSource = {
  readonly wide: WideTopology;
  readonly fine: FineTopology;
  readonly china: CutChina;
  /** Of each arc of `wide`: the arcs of `fine` that it is made of. */
  readonly chains: readonly (readonly number[])[];
  /** The arcs of `fine`, cut down: one level for each, whoever draws it. */
  readonly arcs: readonly Arc[];
};

/** A province's cities and counties, and its own outline as finer pieces of the country's. */
export function cutProvince(adcode: string, source: ProvinceSource): ProvinceAreas {
  const { fine, china, chains } = source;
  const arcs = new PickedArcs();
  const isInside = ({ properties }: AreaGeometry) => provinceOf(properties.adcode) === adcode;
  const outline = outlineOf(adcode, source).map((arc): OutlineArc => [
    china.numberOf.get(arc) ?? 0,
    (chains[arc] ?? []).map((piece) => arcs.take(piece)),
  ]);
  const cities = arcs.takeAreas(fine.objects.cities.geometries.filter(isInside));
  const counties = arcs.takeAreas(fine.objects.counties.geometries.filter(isInside));
  const islets = arcs.takeAreas(fine.objects.islets.geometries.filter(isInside));
  const picked = arcs.picked.map((arc) => [...(source.arcs[arc] ?? [])]);
  const whole = (areas: Collection<AreaGeometry>) => withoutFlat(areas, picked, CELL);
  const exact: Topology = {
    type: "Topology",
    arcs: picked,
    objects: { cities: whole(cities), counties: whole(counties), islets: whole(islets) },
  };
  return { ...onGrid<Topology<ProvinceAreas["objects"]>>(exact, CELL), outline };
}

/** Arcs of the wide topology that a province is bounded by and that the fine one can refine, each once. */
function outlineOf(adcode: string, { wide, chains }: ProvinceSource): readonly number[] {
  const areas = wide.objects.provinces.geometries.filter(
    ({ properties }) => properties.adcode === adcode,
  );
  const arcs = areas.flatMap((area) => area.arcs.flat(2)).map(unsigned);
  return [...new Set(arcs)].filter((arc) => (chains[arc] ?? []).length > 0);
}

/** Every arc of the fine topology cut down by the closest look that any area beside it gets. */
export function cutFineArcs(fine: FineTopology, toleranceOf: ToleranceOf): readonly Arc[] {
  const areas = (["provinces", "cities", "counties"] as const).flatMap(
    (layer) => fine.objects[layer].geometries,
  );
  const tolerances = finestTolerances(areas, toleranceOf);
  const shores = shoreTolerances(fine, toleranceOf);
  const rings = areas.flatMap((area) => area.arcs.flat());
  return cutArcs(fine.arcs, rings, {
    toleranceOf: (arc) => Math.min(tolerances.get(arc) ?? 0, shores.get(arc) ?? Infinity),
    cell: CELL,
  });
}

/** The same for shores: arcs of islets, and those that bound one province only and no other country. */
function shoreTolerances(
  { arcs, objects: { provinces, islets } }: FineTopology,
  toleranceOf: ToleranceOf,
): ReadonlyMap<number, number> {
  const bounding = [...provinces.geometries, ...islets.geometries];
  const owners = ownersOf(bounding);
  const isShore = (arc: number): boolean => {
    const [adcode = "", second] = owners.get(arc) ?? [];
    return !second && !isLandBorder(adcode, arcs[arc] ?? []);
  };
  const finest = finestTolerances(bounding, (adcode) => toleranceOf(adcode, true));
  return new Map([...finest].filter(([arc]) => isShore(arc)));
}
