import type { LonLat } from "../../model/types.ts";
import { fromMercator, toMercator, worldSize } from "../camera/project.ts";
import { byTelling } from "./ranks.ts";
import type { DrawnMark, SceneCount, SceneMark } from "./scene-types.ts";

/** Marks are laid out anew at each of these whole zooms. */
const FIRST_LEVEL = 3;
const LAST_LEVEL = 16;
/** Two marks nearer than this are one that is counted, in pixels: the least target of a finger (WCAG 2.5.8). */
export const LEAST_APART = 24;
/** From this zoom on the few that share a place are moved apart, each with a line to it. */
const FAN_LEVEL = 12;
const MOST_IN_FAN = 8;
/** Positions nearer than this are one place, in metres of the equator. */
const SAME_PLACE_M = 20;
const EQUATOR_M = 40_075_017;

/** What is laid out: a site in its own place, or all that lie somewhere in an area. */
type Unit = {
  readonly key: string;
  readonly marks: readonly SceneMark[];
  readonly count: SceneCount | null;
  readonly position: LonLat;
  readonly rank: number;
};

type Laid = Omit<DrawnMark, "from" | "to" | "opens">;

/**
 * The marks of one plan at every zoom. What is known to a town or better stands in its own place, alone if there is room
 * about it, else in a crowd that is counted at the place of its most important site; the few that share a place fan out
 * around it once the map is near. Depends on nothing but the sites, so that no filter ever moves a mark.
 */
export function drawMarks(
  marks: readonly SceneMark[],
  counts: readonly SceneCount[],
): readonly DrawnMark[] {
  const areas = marks.filter(({ stands }) => stands === "area");
  const units = unitsOf(marks, counts);
  const levels: (readonly Laid[])[] = [];
  for (let level = FIRST_LEVEL; level <= LAST_LEVEL; level++) levels.push(layOut(units, level));
  return [...areas.map(drawnAlone), ...joinLevels(levels)];
}

/** Whether a mark stands at a zoom. */
export function standsAt({ from, to }: DrawnMark, zoom: number): boolean {
  return from <= zoom && zoom < to;
}

/**
 * Whether a mark that counts several stands beneath the numbered dot of a node, where that is drawn: the count must then
 * stand beside it.
 */
export function isUnderNode({ marks, position: [lon, lat] }: DrawnMark): boolean {
  return (
    marks.length > 1 &&
    marks.some(
      ({ strategyRole, position }) =>
        strategyRole === "node" && position[0] === lon && position[1] === lat,
    )
  );
}

/** A site with a mark of its own at every zoom. */
export function drawnAlone(mark: SceneMark): DrawnMark {
  const { key, position, rank } = mark;
  const always = { from: 0, to: Infinity, opens: false, movedFrom: null, count: null };
  const type = mark.stands === "area" ? "area" : "site";
  return { ...always, key, type, marks: [mark], position, rank };
}

function unitsOf(marks: readonly SceneMark[], counts: readonly SceneCount[]): readonly Unit[] {
  const single = marks
    .filter(({ stands }) => stands === "alone")
    .map((mark): Unit => ({ key: mark.key, marks: [mark], count: null, ...placeOf(mark) }));
  const byKey = new Map(marks.map((mark) => [mark.key, mark]));
  const counted = counts.flatMap((count): readonly Unit[] => {
    const members = count.keys.flatMap((key) => byKey.get(key) ?? []).toSorted(byRank);
    const [first] = members;
    if (!first) return [];
    return [{ key: count.key, marks: members, count, position: count.position, rank: first.rank }];
  });
  // A crowd stands at the node of the structure that is in it, else in a place that is known, where it has any.
  return [
    ...single.filter(isNode).toSorted(byRank),
    ...single.filter((unit) => !isNode(unit)).toSorted(byRank),
    ...counted.toSorted(byRank),
  ];
}

const placeOf = ({ position, rank }: SceneMark) => ({ position, rank });

const isNode = ({ marks }: Unit): boolean => marks[0]?.strategyRole === "node";

type Ranked = { readonly rank: number; readonly key: string };

function byRank(a: Ranked, b: Ranked): number {
  return a.rank - b.rank || (a.key < b.key ? -1 : 1);
}

type Plane = readonly [x: number, y: number];

/** Units at one zoom: the more important take in what stands too near to them. */
function layOut(units: readonly Unit[], level: number): readonly Laid[] {
  const scale = worldSize(level);
  const at = new Map(units.map((unit) => [unit, toPlane(unit.position, scale)]));
  const left = new Set(units);
  const groups: (readonly Unit[])[] = [];
  for (const lead of units) {
    if (!left.has(lead)) continue;
    const group = [...left].filter((unit) => distance(at, lead, unit) < LEAST_APART);
    for (const unit of group) left.delete(unit);
    groups.push(group);
  }
  return groups.flatMap((group) => fanOut(group, groups, at, level) ?? [standing(group)]);
}

function toPlane(position: LonLat, scale: number): Plane {
  const [x, y] = toMercator(position);
  return [x * scale, y * scale];
}

function distance(at: ReadonlyMap<Unit, Plane>, a: Unit, b: Unit): number {
  const [[ax = 0, ay = 0] = [], [bx = 0, by = 0] = []] = [at.get(a), at.get(b)];
  return Math.hypot(ax - bx, ay - by);
}

function standing(group: readonly Unit[]): Laid {
  const [lead, ...others] = group;
  if (!lead) throw new Error("a group has a lead");
  const { key, marks, count, position, rank } = lead;
  if (others.length === 0) {
    return { key, marks, count, position, rank, movedFrom: null, type: count ? "within" : "site" };
  }
  return {
    key,
    // It is named by the first of them, wherever it stands.
    marks: group.flatMap((unit) => unit.marks).toSorted(byTelling),
    count: null,
    position,
    rank,
    movedFrom: null,
    type: "crowd",
  };
}

/** The few that share a place, around it, each as far from the next as marks must be; null where that cannot be. */
function fanOut(
  group: readonly Unit[],
  groups: readonly (readonly Unit[])[],
  at: ReadonlyMap<Unit, Plane>,
  level: number,
): readonly Laid[] | null {
  const [lead, ...others] = group;
  if (!lead || others.length === 0 || group.length > MOST_IN_FAN || level < FAN_LEVEL) return null;
  if (group.some((unit) => unit.count !== null || isNode(unit))) return null;
  const scale = worldSize(level);
  const samePlace = (SAME_PLACE_M / EQUATOR_M) * scale;
  if (level < LAST_LEVEL && others.some((unit) => distance(at, lead, unit) > samePlace))
    return null;
  const reach = reachOf(group);
  const isClear = groups.every(
    (other) =>
      other === group ||
      other[0] === undefined ||
      distance(at, lead, other[0]) > reach + reachOf(other) + LEAST_APART,
  );
  if (!isClear) return null;
  const [x, y] = toPlane(lead.position, scale);
  return group.map(({ key, marks, rank, position }, index) => {
    const turn = (2 * Math.PI * index) / group.length - Math.PI / 2 + FAN_TURN;
    const to: Plane = [x + reach * Math.cos(turn), y + reach * Math.sin(turn)];
    const moved = fromMercator([to[0] / scale, to[1] / scale]);
    return { key, marks, count: null, rank, type: "site", movedFrom: position, position: moved };
  });
}

/** How far from its place a fan reaches, in pixels, should the group fan out. */
function reachOf({ length }: readonly Unit[]): number {
  return length < 2 || length > MOST_IN_FAN
    ? 0
    : (LEAST_APART + 4) / 2 / Math.sin(Math.PI / length);
}

/** A little off the upright, so that names at the side of marks stand at different heights. */
const FAN_TURN = Math.PI / 7;

/** Marks that stand the same at zooms that follow each other become one. */
function joinLevels(levels: readonly (readonly Laid[])[]): readonly DrawnMark[] {
  const joined: DrawnMark[] = [];
  let open = new Map<string, DrawnMark>();
  for (const [index, laid] of levels.entries()) {
    const from = index === 0 ? 0 : FIRST_LEVEL + index;
    const next = new Map<string, DrawnMark>();
    for (const mark of laid) {
      const same = sameness(mark);
      const known = open.get(same);
      next.set(
        same,
        known ?? { ...mark, key: keyOf(mark, from), opens: false, from, to: Infinity },
      );
    }
    for (const [same, mark] of open) if (!next.has(same)) joined.push(closed(mark, from));
    open = next;
  }
  return [...joined, ...open.values()];
}

/** A crowd that stands no more at a nearer zoom has come apart. */
function closed(mark: DrawnMark, to: number): DrawnMark {
  return { ...mark, to, opens: mark.type === "crowd" };
}

function keyOf({ key, type }: Laid, from: number): string {
  return type === "crowd" ? `${key}+${from}` : key;
}

function sameness({ type, position, marks }: Laid): string {
  return [type, ...position, ...marks.map(({ key }) => key)].join(" ");
}
