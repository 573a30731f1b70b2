import type { Box, Pixel } from "../camera/project.ts";

/** A name that wants room beside its mark. */
export type LabelWish = {
  readonly key: string;
  readonly at: Pixel;
  readonly text: string;
  /** The lower the earlier. */
  readonly rank: number;
  /** Shown whatever it covers. */
  readonly always: boolean;
  /** It has no mark but stands in its place, if there is room. */
  readonly onPlace?: boolean;
};

export type PlacedLabel = {
  readonly key: string;
  readonly text: string;
  readonly at: Pixel;
  readonly anchor: "start" | "end" | "middle";
};

/** Room around the middle of a mark that no name may enter, in pixels. */
const MARK_HALF = 8;
const GAP = 11;
/** Room between a mark that stands out, in its halo, and its name. */
const WIDE_GAP = 20;

/**
 * Names in order of rank, each at the first side of its mark where it touches neither a mark nor another name.
 * @param within no name goes beyond it
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  marks: readonly Pixel[],
  fontSize: number,
  within: Box | null = null,
): readonly PlacedLabel[] {
  const taken: Box[] = marks.map(([x, y]) => boxAround(x, y, MARK_HALF * 2, MARK_HALF * 2));
  const placed: PlacedLabel[] = [];
  const order = wishes.toSorted((a, b) => Number(b.always) - Number(a.always) || a.rank - b.rank);
  for (const wish of order) {
    const choices = sidesOf(wish, fontSize).filter(({ box }) => !within || holds(within, box));
    const free = choices.find(({ box }) => !taken.some((other) => touches(box, other)));
    const chosen = free ?? (wish.always ? choices[0] : undefined);
    if (!chosen) continue;
    taken.push(chosen.box);
    placed.push(chosen.label);
  }
  return placed;
}

/** Of texts centred at points of the map, in their order, those that touch none before them. */
export function freeTexts<Text extends { readonly at: Pixel; readonly text: string }>(
  texts: readonly Text[],
  fontSize: number,
): readonly Text[] {
  const taken: Box[] = [];
  return texts.filter(({ at: [x, y], text }) => {
    const box = boxAround(x, y, textWidth(text) * fontSize, fontSize * 1.2);
    if (taken.some((other) => touches(box, other))) return false;
    taken.push(box);
    return true;
  });
}

/** Width of a text in ems: Chinese characters fill one, others a little more than half. */
export function textWidth(text: string): number {
  return [...text].reduce((width, character) => width + (character > "\u2e80" ? 1 : 0.56), 0);
}

function sidesOf(
  { key, text, at: [x, y], always, onPlace = false }: LabelWish,
  fontSize: number,
): readonly { readonly box: Box; readonly label: PlacedLabel }[] {
  const gap = always ? WIDE_GAP : GAP;
  const width = textWidth(text) * fontSize;
  const height = fontSize * 1.2;
  const side = (
    anchor: PlacedLabel["anchor"],
    middle: Pixel,
    at: Pixel,
  ): { box: Box; label: PlacedLabel } => ({
    box: boxAround(middle[0], middle[1], width, height),
    label: { key, text, at, anchor },
  });
  const below = y + gap + height / 2;
  const above = y - gap - height / 2;
  return [
    ...(onPlace ? [side("middle", [x, y], [x, y])] : []),
    side("start", [x + gap + width / 2, y], [x + gap, y]),
    side("end", [x - gap - width / 2, y], [x - gap, y]),
    side("middle", [x, below], [x, below]),
    side("middle", [x, above], [x, above]),
  ];
}

function holds(room: Box, box: Box): boolean {
  return (
    box.left >= room.left &&
    box.right <= room.right &&
    box.top >= room.top &&
    box.bottom <= room.bottom
  );
}

function boxAround(x: number, y: number, width: number, height: number): Box {
  return {
    left: x - width / 2,
    right: x + width / 2,
    top: y - height / 2,
    bottom: y + height / 2,
  };
}

function touches(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
