import type { Box, Pixel, Size } from "./project.ts";

/** A label for a place that may be out of view. */
export type EdgeWish = {
  readonly key: string;
  /** The place. */
  readonly at: Pixel;
  /** The way to it, from where it begins; one that begins out of view is taken from the middle of the view instead. */
  readonly way: readonly Pixel[];
  /** Size of the label. */
  readonly size: Size;
};

export type EdgeLabel = {
  readonly key: string;
  /** Middle of the label. */
  readonly middle: Pixel;
  /** Degrees clockwise from upwards to the place; null where it is in view, and the label stands beside it. */
  readonly angle: number | null;
};

/** Room between a label and the edge, another label, or its place in view, in pixels. */
const GAP = 6;
const BESIDE_PLACE = 12;
/** How far along the edge a label gives way to those before it, in steps of a third of its own height. */
const MOST_STEPS = 40;

/**
 * Labels for places: beside a place that is in view, and for any other at the edge of the view, where the way to it leaves.
 * Those that would touch one before them move along their edge; what finds no room is left out.
 * @param room the view, in pixels @param taken what no label may cover
 */
export function placeEdgeLabels(
  wishes: readonly EdgeWish[],
  room: Box,
  taken: readonly Box[],
): readonly EdgeLabel[] {
  const boxes = [...taken];
  return wishes.flatMap((wish) => {
    const choice = choicesFor(wish, room).find(
      ({ box }) => fits(box, room) && boxes.every((other) => !touch(other, box)),
    );
    if (choice) boxes.push(choice.box);
    return choice ? [choice.label] : [];
  });
}

type Choice = { readonly label: EdgeLabel; readonly box: Box };

function choicesFor(wish: EdgeWish, room: Box): readonly Choice[] {
  const { key, at, size } = wish;
  if (isWithin(at, room)) {
    return besidePlace(at, size).map((middle) => choiceAt(key, middle, null, size));
  }
  const inner = inset(room, size);
  const [x, y] = leaving(wish, inner);
  const angle = (Math.atan2(at[0] - x, y - at[1]) * 180) / Math.PI;
  const isAtSide = Math.abs(x - inner.left) < 1 || Math.abs(x - inner.right) < 1;
  const [stepX, stepY] = isAtSide ? [0, size.height / 3] : [size.width / 3, 0];
  return Array.from({ length: MOST_STEPS }, (_, step) => {
    // Nearest first, to either side.
    const by = (step % 2 === 0 ? 1 : -1) * Math.ceil(step / 2);
    const middle = clamped([x + by * stepX, y + by * stepY], inner);
    return choiceAt(key, middle, angle, size);
  });
}

function choiceAt(key: string, middle: Pixel, angle: number | null, size: Size): Choice {
  return { label: { key, middle, angle }, box: boxAround(middle, size) };
}

/** Above the place, below it, or to a side. */
function besidePlace([x, y]: Pixel, { width, height }: Size): readonly Pixel[] {
  const up = BESIDE_PLACE + height / 2;
  const aside = BESIDE_PLACE + width / 2;
  return [
    [x, y - up],
    [x, y + up],
    [x + aside, y],
    [x - aside, y],
  ];
}

/** Where the middle of a label of that size may be. */
function inset({ left, top, right, bottom }: Box, { width, height }: Size): Box {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return {
    left: Math.min(left + width / 2, x),
    top: Math.min(top + height / 2, y),
    right: Math.max(right - width / 2, x),
    bottom: Math.max(bottom - height / 2, y),
  };
}

/** Where the way to a place leaves a room. */
function leaving({ at, way }: EdgeWish, room: Box): Pixel {
  const first = way[0] ?? at;
  const isSeen = isWithin(first, room);
  const points = isSeen ? way : [middleOf(room), at];
  const next = points.findIndex((point) => !isWithin(point, room));
  return crossing(points[next - 1] ?? first, points[next] ?? at, room);
}

/** The point of the border that lies on the way from a point within to one beyond. */
function crossing([x, y]: Pixel, [toX, toY]: Pixel, room: Box): Pixel {
  const [dx, dy] = [toX - x, toY - y];
  const reach = (by: number, at: number, least: number, most: number): number =>
    by === 0 ? Infinity : ((by > 0 ? most : least) - at) / by;
  const share = Math.min(reach(dx, x, room.left, room.right), reach(dy, y, room.top, room.bottom));
  return Number.isFinite(share) ? clamped([x + dx * share, y + dy * share], room) : [x, y];
}

function clamped([x, y]: Pixel, { left, top, right, bottom }: Box): Pixel {
  return [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)];
}

function middleOf({ left, top, right, bottom }: Box): Pixel {
  return [(left + right) / 2, (top + bottom) / 2];
}

function isWithin([x, y]: Pixel, { left, top, right, bottom }: Box): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function boxAround([x, y]: Pixel, { width, height }: Size): Box {
  return {
    left: x - width / 2,
    top: y - height / 2,
    right: x + width / 2,
    bottom: y + height / 2,
  };
}

function fits(box: Box, room: Box): boolean {
  const slack = 0.5;
  return (
    box.left >= room.left - slack &&
    box.right <= room.right + slack &&
    box.top >= room.top - slack &&
    box.bottom <= room.bottom + slack
  );
}

function touch(a: Box, b: Box): boolean {
  return (
    a.left < b.right + GAP &&
    b.left < a.right + GAP &&
    a.top < b.bottom + GAP &&
    b.top < a.bottom + GAP
  );
}
