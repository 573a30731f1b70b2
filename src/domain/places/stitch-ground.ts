import type { Position } from "geojson";
import { provinceOf } from "../atlas/province-of.ts";
import { decodeArcs } from "./decode-arcs.ts";
import type { AreaGeometry, Collection, GroundTopology } from "./ground.ts";
import type { ChinaAreas, ProvinceAreas } from "./ground-parts.ts";

/** One arc of the country's outline as it is drawn. */
export type Outline = {
  readonly points: readonly Position[];
  /** Two of the same number and detail are the same line: `f` once a province has refined it, else which ends moved. */
  readonly detail: string;
};

/**
 * The arcs of the country's outline, each as fine as a loaded province has it. The ends of those that none has refined
 * go to where the refined ones meet them, so that neither gap nor overlap shows between fine and coarse provinces.
 */
export function refineOutlines(
  china: ChinaAreas,
  parts: readonly ProvinceAreas[],
): readonly Outline[] {
  const coarse = decodeArcs(china);
  const fine = new Map<number, readonly Position[]>();
  for (const part of parts) {
    const arcs = decodeArcs(part);
    for (const [arc, pieces] of part.outline) {
      if (!fine.has(arc)) fine.set(arc, joinArcs(pieces, arcs));
    }
  }
  const nodes = movedNodes(coarse, fine);
  return coarse.map((points, arc): Outline => {
    const refined = fine.get(arc);
    return refined ? { points: refined, detail: "f" } : moveEnds(points, nodes);
  });
}

/** Where the ends of refined arcs lie now, by where the country has them. */
function movedNodes(
  coarse: readonly (readonly Position[])[],
  fine: ReadonlyMap<number, readonly Position[]>,
): ReadonlyMap<string, Position> {
  const nodes = new Map<string, Position>();
  for (const [arc, refined] of fine) {
    const points = coarse[arc] ?? [];
    const ends = [
      [points[0], refined[0]],
      [points.at(-1), refined.at(-1)],
    ] as const;
    for (const [before, after] of ends) if (before && after) nodes.set(String(before), after);
  }
  return nodes;
}

function moveEnds(points: readonly Position[], nodes: ReadonlyMap<string, Position>): Outline {
  const start = nodes.get(String(points[0]));
  const end = nodes.get(String(points.at(-1)));
  if (isRing(points) || (!start && !end)) return { points, detail: "c" };
  const moved = points.map((point, index) => {
    if (start && index === 0) return start;
    return end && index === points.length - 1 ? end : point;
  });
  return { points: moved, detail: `${start ? "s" : ""}${end ? "e" : ""}` };
}

/** An island has no neighbours that it would have to meet. */
function isRing(points: readonly Position[]): boolean {
  return String(points[0]) === String(points.at(-1));
}

/** Arcs in order as one line; `~i` is arc `i` reversed. */
export function joinArcs(
  pieces: readonly number[],
  arcs: readonly (readonly Position[])[],
): readonly Position[] {
  return pieces.flatMap((piece, index) => {
    const points = piece < 0 ? (arcs[~piece] ?? []).toReversed() : (arcs[piece] ?? []);
    return index === 0 ? points : points.slice(1);
  });
}

/**
 * One topology of the country and of the provinces that have loaded. Where a province has loaded, its cities and
 * counties are there and its border is the fine one on both sides; two loaded neighbours share it.
 */
export function stitchGround(
  china: ChinaAreas,
  parts: ReadonlyMap<string, ProvinceAreas>,
): GroundTopology {
  const arcs: Position[][] = refineOutlines(china, [...parts.values()]).map(({ points }) => [
    ...points,
  ]);
  /** Of each arc of the country that is refined: the arcs that it is made of here. */
  const refined = new Map<number, readonly number[]>();
  const cities: AreaGeometry[] = china.objects.cities.geometries.filter(
    ({ properties }) => !parts.has(provinceOf(properties.adcode)),
  );
  const fineCities: AreaGeometry[] = [];
  const counties: AreaGeometry[] = [];
  const islets = new Map<string, AreaGeometry["arcs"]>();
  for (const [adcode, part] of parts) {
    const numbers = takeArcs(part, arcs, refined);
    const renumber = (arc: number): readonly number[] => [
      arc < 0 ? ~(numbers[~arc] ?? 0) : (numbers[arc] ?? 0),
    ];
    fineCities.push(...rebuild(part.objects.cities, renumber));
    counties.push(...rebuild(part.objects.counties, renumber));
    islets.set(
      adcode,
      rebuild(part.objects.islets, renumber).flatMap((area) => area.arcs),
    );
  }
  const expand = (arc: number): readonly number[] => {
    const pieces = refined.get(arc < 0 ? ~arc : arc);
    if (!pieces) return [arc];
    return arc < 0 ? pieces.toReversed().map((piece) => ~piece) : pieces;
  };
  return {
    type: "Topology",
    arcs,
    objects: {
      provinces: collect(
        rebuild(china.objects.provinces, expand).map((area) => ({
          ...area,
          arcs: [...area.arcs, ...(islets.get(area.properties.adcode) ?? [])],
        })),
      ),
      cities: collect([...rebuild(collect(cities), expand), ...fineCities]),
      counties: collect(counties),
      lines: china.objects.lines,
    },
  };
}

/**
 * Adds a part's arcs and says which number each has now. Arcs on a border that a neighbour has brought already are that
 * neighbour's: both parts name them in the same order along the country's arc.
 */
function takeArcs(
  part: ProvinceAreas,
  arcs: Position[][],
  refined: Map<number, readonly number[]>,
): readonly number[] {
  const numbers = new Map<number, number>();
  for (const [arc, pieces] of part.outline) {
    for (const [index, known] of (refined.get(arc) ?? []).entries()) {
      const piece = pieces[index] ?? 0;
      if (piece < 0) numbers.set(~piece, ~known);
      else numbers.set(piece, known);
    }
  }
  for (const [arc, points] of decodeArcs(part).entries()) {
    if (!numbers.has(arc)) numbers.set(arc, arcs.push([...points]) - 1);
  }
  for (const [arc, pieces] of part.outline) {
    refined.set(
      arc,
      pieces.map((piece) => (piece < 0 ? ~(numbers.get(~piece) ?? 0) : (numbers.get(piece) ?? 0))),
    );
  }
  return part.arcs.map((_, arc) => numbers.get(arc) ?? 0);
}

function rebuild(
  { geometries }: Collection<AreaGeometry>,
  replace: (arc: number) => readonly number[],
): AreaGeometry[] {
  return geometries.map((area) => ({
    ...area,
    arcs: area.arcs.map((polygon) => polygon.map((ring) => ring.flatMap(replace))),
  }));
}

function collect(geometries: AreaGeometry[]): Collection<AreaGeometry> {
  return { type: "GeometryCollection", geometries };
}
