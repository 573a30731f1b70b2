import type { Arc, Topology } from "topojson-specification";
import type { Collection, LineGeometry } from "../../src/domain/places/ground.ts";
import type { ChinaAreas } from "../../src/domain/places/ground-parts.ts";
import { isRing, onGrid, simplifyArc, unsigned } from "./arcs.ts";
import type { BoundaryArcs, LineTopology } from "./boundary-arcs.ts";
import { PickedArcs } from "./pick-arcs.ts";

/** Side of a cell of the grid in degrees, about 200 m: the parts put the ends of their arcs where they belong. */
const CELL = 0.002;

/** Triangles below this area, in km², are cut off: a few pixels at the zoom at which the parts take over. */
const TOLERANCE_KM2 = 60;
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

/** Cuts the country's outline down. @param regions adcodes of plans' regions: those that are cities are kept */
export function cutChina({ wide, lines }: BoundaryArcs, regions: readonly string[]): CutChina {
  const arcs = new PickedArcs();
  const provinces = arcs.takeAreas(wide.objects.provinces.geometries);
  const outlines = arcs.picked.length;
  const cities = arcs.takeAreas(
    wide.objects.cities.geometries.filter(({ properties }) => regions.includes(properties.adcode)),
  );
  const isSmall = smallArcs(wide.objects.provinces);
  const exact: Topology = {
    type: "Topology",
    arcs: [
      ...arcs.picked.map((arc) =>
        keepIsland(
          simplifyArc(wide.arcs[arc] ?? [], isSmall.has(arc) ? SMALL_TOLERANCE_KM2 : TOLERANCE_KM2),
        ),
      ),
      ...lines.arcs.map((arc) => simplifyArc(arc, LINE_TOLERANCE_KM2)),
    ],
    objects: { provinces, cities, lines: renumbered(lines, arcs.picked.length) },
  };
  return {
    areas: onGrid<ChinaAreas>(exact, CELL),
    numberOf: new Map(arcs.picked.slice(0, outlines).map((arc, number) => [arc, number])),
  };
}

function smallArcs({ geometries }: BoundaryArcs["wide"]["objects"]["provinces"]) {
  return new Set(
    geometries
      .filter(({ properties }) => SMALL.has(properties.adcode))
      .flatMap((area) => area.arcs.flat(2).map(unsigned)),
  );
}

/** An island smaller than a cell of the grid is drawn as half of one, so that it does not vanish. */
function keepIsland(arc: Arc): Arc {
  const cells = new Set(arc.map((point) => point.map((value) => Math.round(value / CELL)).join()));
  const [lon = 0, lat = 0] = arc[0] ?? [];
  if (cells.size > 2 || !isRing(arc)) return arc;
  return [
    [lon, lat],
    [lon + CELL, lat],
    [lon, lat + CELL],
    [lon, lat],
  ];
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
