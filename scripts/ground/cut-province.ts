import type { Arc, Topology } from "topojson-specification";
import type { AreaGeometry } from "../../src/domain/places/ground.ts";
import type { OutlineArc, ProvinceAreas } from "../../src/domain/places/ground-parts.ts";
import { provinceOf } from "../../src/domain/atlas/province-of.ts";
import { cutArcs, finestTolerances, onGrid, unsigned } from "./arcs.ts";
import type { FineTopology, WideTopology } from "./boundary-arcs.ts";
import type { CutChina } from "./cut-china.ts";
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
  const exact: Topology = {
    type: "Topology",
    arcs: arcs.picked.map((arc) => [...(source.arcs[arc] ?? [])]),
    objects: { cities, counties },
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
  const rings = areas.flatMap((area) => area.arcs.flat());
  return cutArcs(fine.arcs, rings, {
    toleranceOf: (arc) => tolerances.get(arc) ?? 0,
    cell: CELL,
  });
}
