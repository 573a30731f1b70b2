import { quantize } from "topojson-client";
import type { Arc, Objects, Topology } from "topojson-specification";
import type { AreaGeometry, Collection } from "../../src/domain/places/ground.ts";

/**
 * Cuts from an arc of [lon, lat, weight] the points that weigh less than `toleranceKm2`; its ends always stay. An
 * island keeps at least a triangle: none may vanish from the outline.
 */
export function simplifyArc(arc: Arc, toleranceKm2: number): Arc {
  const weights = arc.map(([, , weight = 0]) => weight);
  const fourth = isRing(arc) ? (weights.toSorted((a, b) => b - a)[3] ?? 0) : Infinity;
  const kept = Math.min(toleranceKm2, fourth);
  return arc
    .filter((_, index) => (weights[index] ?? 0) >= kept)
    .map(([lon = 0, lat = 0]) => [lon, lat]);
}

/** Cuts arcs down, each by its own tolerance, and keeps what would vanish on a grid of such cells. */
export type Cut = {
  readonly toleranceOf: (arc: number) => number;
  /** In degrees. */
  readonly cell: number;
};

/**
 * The arcs of a topology of [lon, lat, weight] cut down. A ring of which too few points would be left, an islet or a
 * pocket between two areas, keeps all of them; where the grid is too coarse even so, it is drawn as half a cell.
 * @param rings the rings of all areas, as lists of arcs
 */
export function cutArcs(
  arcs: readonly Arc[],
  rings: readonly (readonly number[])[],
  { toleranceOf, cell }: Cut,
): readonly Arc[] {
  const cut = arcs.map((arc, index) => simplifyArc(arc, toleranceOf(index)));
  const isFlat = (ring: readonly number[]): boolean => isFlatOn(cell, ring, cut);
  for (const ring of rings.filter(isFlat)) {
    for (const arc of ring.map(unsigned)) cut[arc] = simplifyArc(arcs[arc] ?? [], 0);
  }
  for (const [arc] of rings.filter((ring) => ring.length === 1 && isFlat(ring))) {
    if (arc !== undefined) cut[unsigned(arc)] = halfCell(cut[unsigned(arc)]?.[0], cell);
  }
  return cut;
}

/** Areas without the rings of which nothing is left on a grid of such cells: crumbs where two lines nearly meet. */
export function withoutFlat(
  { geometries, ...collection }: Collection<AreaGeometry>,
  arcs: readonly Arc[],
  cell: number,
): Collection<AreaGeometry> {
  const isFlat = (ring: readonly number[]): boolean => isFlatOn(cell, ring, arcs);
  const whole = geometries.map((area) => ({
    ...area,
    arcs: area.arcs
      .filter(([outer = []]) => !isFlat(outer))
      .map((rings) => rings.filter((ring) => !isFlat(ring))),
  }));
  return { ...collection, geometries: whole };
}

function isFlatOn(cell: number, ring: readonly number[], arcs: readonly Arc[]): boolean {
  const points = ring.flatMap((arc) => arcs[unsigned(arc)] ?? []);
  const cells = points.map((point) => point.map((value) => Math.round(value / cell)).join());
  return new Set(cells).size < 3;
}

function halfCell([lon = 0, lat = 0]: readonly number[] = [], cell: number): Arc {
  return [
    [lon, lat],
    [lon + cell, lat],
    [lon, lat + cell],
    [lon, lat],
  ];
}

/** Whether an arc ends where it begins. */
function isRing(arc: Arc): boolean {
  const [first, last] = [arc[0], arc.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

/**
 * Which arcs of a finer topology of the same lines make each arc of a wider one, in its order and direction; `~i` is
 * reversed. A line that the finer topology has not yields none. A ring begins where one of the finer arcs does.
 */
export function arcChains(
  wide: readonly Arc[],
  fine: readonly Arc[],
): readonly (readonly number[])[] {
  const byStart = new Map<string, number>();
  for (const [index, arc] of fine.entries()) {
    byStart.set(startOf(arc[0], arc[1]), index);
    byStart.set(startOf(arc.at(-1), arc.at(-2)), ~index);
  }
  return wide.map((arc) =>
    isRing(arc) ? chainOfRing(arc, byStart, fine) : chain(arc, byStart, fine),
  );
}

/** No two arcs that leave a point have their next point in common. */
function startOf(point: readonly number[] = [], next: readonly number[] = []): string {
  return [point[0], point[1], next[0], next[1]].join();
}

function chain(
  arc: Arc,
  byStart: ReadonlyMap<string, number>,
  fine: readonly Arc[],
): readonly number[] {
  const pieces: number[] = [];
  for (let at = 0; at < arc.length - 1;) {
    const piece = byStart.get(startOf(arc[at], arc[at + 1]));
    if (piece === undefined) return [];
    pieces.push(piece);
    at += (fine[unsigned(piece)]?.length ?? 1) - 1;
  }
  return pieces;
}

function chainOfRing(
  ring: Arc,
  byStart: ReadonlyMap<string, number>,
  fine: readonly Arc[],
): readonly number[] {
  const start = ring.findIndex((point, index) => byStart.has(startOf(point, ring[index + 1])));
  if (start < 0) return [];
  return chain([...ring.slice(start), ...ring.slice(1, start + 1)], byStart, fine);
}

/** The number of an arc whichever way it runs. */
export function unsigned(arc: number): number {
  return arc < 0 ? ~arc : arc;
}

/**
 * A topology with its points on a grid of cells of so many degrees, counted from the origin: what two files of one grid
 * share, they have at the same place.
 */
export function onGrid<Gridded extends Topology>(exact: Topology, cell: number): Gridded {
  // The library's types allow no properties that may be null, which it keeps as they are.
  return quantize(exact as Topology<Objects<object>>, {
    scale: [cell, cell],
    translate: [0, 0],
  }) as unknown as Gridded;
}

/** By arc: the least that one of the areas beside it has cut off, in km². */
export function finestTolerances(
  areas: readonly AreaGeometry[],
  toleranceOf: (adcode: string) => number,
): ReadonlyMap<number, number> {
  const tolerances = new Map<number, number>();
  for (const { arcs, properties } of areas) {
    const tolerance = toleranceOf(properties.adcode);
    for (const arc of arcs.flat(2).map(unsigned)) {
      tolerances.set(arc, Math.min(tolerance, tolerances.get(arc) ?? Infinity));
    }
  }
  return tolerances;
}

/** By arc: the areas that it bounds. */
export function ownersOf(areas: readonly AreaGeometry[]): ReadonlyMap<number, readonly string[]> {
  const owners = new Map<number, readonly string[]>();
  for (const { arcs, properties } of areas) {
    for (const arc of arcs.flat(2).map(unsigned)) {
      owners.set(arc, [...(owners.get(arc) ?? []), properties.adcode]);
    }
  }
  return owners;
}
