import { type Direction, directionOf } from "../../domain/places/direction.ts";
import type { Distance } from "../../domain/places/distance.ts";
import type { LonLat } from "../../model/types.ts";
import { toMercator } from "../camera/project.ts";
import type { SceneArc } from "./arcs.ts";

/** One place to which arcs lead. */
export type FarEnd = {
  /** Unique among the far ends. */
  readonly key: string;
  readonly position: LonLat;
  /** Who is there: the chosen one first, each once. */
  readonly partners: readonly Pick<SceneArc, "nameZh" | "nameEn">[];
  /** Where the arcs come from. */
  readonly from: readonly LonLat[];
  /** The way from the near ends as the map shows it; null where they disagree. */
  readonly direction: Direction | null;
  /** From all near ends; null where it is not known of one. */
  readonly distance: Distance | null;
};

/** The places at the far ends of arcs, each once, those of chosen arcs first. */
export function farEnds(arcs: readonly SceneArc[]): readonly FarEnd[] {
  const places = new Map<string, SceneArc[]>();
  for (const arc of arcs.toSorted((a, b) => Number(b.chosen) - Number(a.chosen))) {
    const key = arc.to.join(" ");
    places.set(key, [...(places.get(key) ?? []), arc]);
  }
  return [...places].flatMap(([key, leading]) => {
    const [first] = leading;
    return first ? [{ key, position: first.to, ...toldOf(leading) }] : [];
  });
}

function toldOf(arcs: readonly SceneArc[]): Omit<FarEnd, "key" | "position"> {
  const partners = new Map(arcs.map(({ nameZh, nameEn }) => [nameZh, { nameZh, nameEn }]));
  const directions = new Set(arcs.map(({ from, to }) => mapDirection(from, to)));
  const [direction = null] = directions;
  return {
    partners: [...partners.values()],
    from: arcs.map(({ from }) => from),
    direction: directions.size === 1 ? direction : null,
    distance: joined(arcs.map(({ distance }) => distance)),
  };
}

/** The way along a straight line on the map, which is what a reader sees; over a continent the shortest way sets out otherwise. */
function mapDirection(from: LonLat, to: LonLat): Direction {
  const [[fromX, fromY], [toX, toY]] = [toMercator(from), toMercator(to)];
  return directionOf((Math.atan2(toX - fromX, fromY - toY) * 180) / Math.PI);
}

/** One distance for all: the same where they agree, else from the least to the greatest. */
function joined(distances: readonly (Distance | null)[]): Distance | null {
  const known = distances.filter((distance) => distance !== null);
  const [first] = known;
  if (!first || known.length < distances.length) return null;
  if (known.every((other) => JSON.stringify(other) === JSON.stringify(first))) return first;
  const least = Math.min(
    ...known.map((d) => (d.kind === "range" ? d.fromM : d.kind === "about" ? d.metres : 0)),
  );
  const most = Math.max(...known.map((d) => (d.kind === "range" ? d.toM : d.metres)));
  return least === 0
    ? { kind: "within", metres: most }
    : { kind: "range", fromM: least, toM: most };
}
