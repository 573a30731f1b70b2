import type { LonLat } from "../../model/types.ts";
import type { StrategyRole } from "../../model/vocabulary.ts";
import { nearDistanceM, offsetBy } from "./geodesy.ts";

/** A point of a schematic, in its own units: right and down from the middle of the structure. */
export type SchematicPoint = readonly [x: number, y: number];

/** A part of a structure as a schematic shows it. */
export type SchematicPart = {
  /** Id of the site. */
  readonly id: string;
  readonly role: StrategyRole;
  /** In the true direction from the middle, and as far out as it is in the order of distances. */
  readonly at: SchematicPoint;
  /** A belt's middle line; null of what is a point. */
  readonly line: readonly SchematicPoint[] | null;
  /** A node's number, as on the map. */
  readonly number: number | null;
  /** Id of the core or belt that a node is tied to. */
  readonly to: string | null;
};

/** A plan's structure abstracted: true in direction and in the order of distance from its core, and in nothing else. */
export type Schematic = { readonly parts: readonly SchematicPart[] };

/** A part of a structure where it is. */
export type PlacedPart = Omit<SchematicPart, "at" | "line"> & {
  /** Null of a belt, which its line places. */
  readonly position: LonLat | null;
  readonly line: readonly LonLat[] | null;
};

/** Radius at which a part is drawn, with room about it. */
export const SCHEMATIC_RADIUS: Readonly<Record<StrategyRole, number>> = {
  core: 20,
  belt: 12,
  pole: 15,
  node: 9,
};
const GAP = 7;
/** How much farther out a part stands than the one before it, at least. */
const STEP = 8;

/** Draws a structure in order; null where a plan has none whose place is known. */
export function schematicOf(placed: readonly PlacedPart[]): Schematic | null {
  const points = placed.flatMap(({ position, ...part }) =>
    position ? [{ ...part, position }] : [],
  );
  const cores = points.filter(({ role }) => role === "core");
  const middle = middleOf((cores.length > 0 ? cores : points).map(({ position }) => position));
  if (middle === null) return null;
  const around = points
    .map((part) => ({ ...part, ...polarOf(middle, part.position) }))
    .toSorted((a, b) => a.distance - b.distance);
  const stood: (Pick<SchematicPart, "role" | "at"> & Reach)[] = [];
  const parts = around.map(({ id, role, number, to, distance, bearing }): SchematicPart => {
    const isMiddle = role === "core" && cores.length === 1;
    const radius = isMiddle ? 0 : freeRadius(role, bearing, stood);
    const at = pointAt(bearing, radius);
    stood.push({ role, at, distance, radius });
    return { id, role, number, to, at, line: null };
  });
  const belts = placed.flatMap(({ id, role, number, to, line }): readonly SchematicPart[] => {
    if (!line) return [];
    const [start, halfway, end] = [line[0], line[line.length >> 1], line.at(-1)].map((point) => {
      if (!point) return null;
      const { bearing, distance } = polarOf(middle, point);
      return pointAt(bearing, radiusAt(distance, stood));
    });
    if (!start || !halfway || !end) return [];
    return [{ id, role, number, to, at: halfway, line: bendThrough(start, halfway, end) }];
  });
  return { parts: [...belts, ...parts] };
}

const BEND_STEPS = 8;

/** The parabola from one point to another that passes through a third halfway. */
function bendThrough(
  start: SchematicPoint,
  halfway: SchematicPoint,
  end: SchematicPoint,
): readonly SchematicPoint[] {
  return Array.from({ length: BEND_STEPS + 1 }, (_, step): SchematicPoint => {
    const t = step / BEND_STEPS;
    const along = (axis: 0 | 1) => {
      const control = 2 * halfway[axis] - (start[axis] + end[axis]) / 2;
      return Math.round(
        (1 - t) ** 2 * start[axis] + 2 * t * (1 - t) * control + t ** 2 * end[axis],
      );
    };
    return [along(0), along(1)];
  });
}

/** How far out a distance stands. */
type Reach = { readonly distance: number; readonly radius: number };

function middleOf(positions: readonly LonLat[]): LonLat | null {
  if (positions.length === 0) return null;
  const mean = (axis: 0 | 1) =>
    positions.reduce((sum, position) => sum + position[axis], 0) / positions.length;
  return [mean(0), mean(1)];
}

/** Metres from the middle, and the angle from east, anticlockwise. */
function polarOf(middle: LonLat, position: LonLat) {
  const [east, north] = offsetBy(position, 1, 1);
  const perEast = 1 / (east - position[0]);
  const perNorth = 1 / (north - position[1]);
  const bearing = Math.atan2(
    (position[1] - middle[1]) * perNorth,
    (position[0] - middle[0]) * perEast,
  );
  return { distance: nearDistanceM(middle, position), bearing };
}

function pointAt(bearing: number, radius: number): SchematicPoint {
  return [Math.round(Math.cos(bearing) * radius), 0 - Math.round(Math.sin(bearing) * radius)];
}

/** The nearest place in a direction that is farther out than what stands already and touches none of it. */
function freeRadius(
  role: StrategyRole,
  bearing: number,
  stood: readonly (Pick<SchematicPart, "role" | "at"> & Reach)[],
): number {
  const own = SCHEMATIC_RADIUS[role] + GAP;
  let radius = Math.max(own, ...stood.map((other) => other.radius + STEP));
  const touches = () => {
    const [x, y] = pointAt(bearing, radius);
    return stood.some(
      (other) => Math.hypot(x - other.at[0], y - other.at[1]) < own + SCHEMATIC_RADIUS[other.role],
    );
  };
  while (touches()) radius += 2;
  return radius;
}

/** Between two parts a distance stands between them; beyond the last as far out as in proportion. */
function radiusAt(distance: number, stood: readonly Reach[]): number {
  const stops: readonly Reach[] = [{ distance: 0, radius: 0 }, ...stood];
  const next = stops.findIndex((stop) => stop.distance > distance);
  const [from, to] = next < 0 ? [stops.at(-2), stops.at(-1)] : [stops[next - 1], stops[next]];
  if (!from || !to || to.distance === from.distance) return to?.radius ?? 0;
  const share = (distance - from.distance) / (to.distance - from.distance);
  return from.radius + Math.min(share, 1.5) * (to.radius - from.radius);
}
