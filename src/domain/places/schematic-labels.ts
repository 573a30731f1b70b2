import { SCHEMATIC_RADIUS, type Schematic, type SchematicPart } from "./schematic.ts";

export const SCHEMATIC_FONT = 12;
const LINE = SCHEMATIC_FONT * 1.25;
/** Widest line of a name, in ems: Chinese characters are a full em, Latin ones half. */
const WIDEST = { han: 6, latin: 10 } as const;
/** How far beside its part a name may stand, nearest first. */
const GAPS = [4, 14, 28, 46, 70, 100] as const;
/** Thickness of the widest band of a belt. */
export const SCHEMATIC_BAND = 30;
const MARGIN = 6;

type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** A name in lines about its middle. */
export type SchematicLabel = {
  readonly id: string;
  readonly role: SchematicPart["role"];
  readonly lines: readonly string[];
  readonly x: number;
  /** Of the first line's middle. */
  readonly y: number;
  readonly box: Box;
};

export const SCHEMATIC_LINE = LINE;

/** The part that a drawing of a schematic takes up. */
export type SchematicFrame = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/**
 * Names beside core and poles and on belts, so that none touches another or a mark; nodes go by number.
 * @param nameOf the name of a part by the id of its site; null leaves it out
 */
export function labelSchematic(
  { parts }: Schematic,
  nameOf: (id: string) => string | null,
): readonly SchematicLabel[] {
  const taken: Box[] = parts.filter(({ line }) => line === null).map(markBox);
  const order = [...parts].toSorted((a, b) => RANK[a.role] - RANK[b.role]);
  return order.flatMap((part): readonly SchematicLabel[] => {
    const name = part.role === "node" ? null : nameOf(part.id);
    if (name === null) return [];
    const lines = linesOf(name);
    const width = Math.max(...lines.map(widthOf)) * SCHEMATIC_FONT;
    const size = { width, height: lines.length * LINE };
    const box = placesFor(part, size).find((place) => !taken.some((other) => touch(place, other)));
    if (!box) return [];
    taken.push(box);
    const [x, y] = [(box.left + box.right) / 2, box.top + LINE / 2];
    return [{ id: part.id, role: part.role, lines, x, y, box }];
  });
}

const RANK: Readonly<Record<SchematicPart["role"], number>> = {
  core: 0,
  belt: 1,
  pole: 2,
  node: 3,
};

/** All that marks, bands and names take up, with a margin. */
export function schematicFrame(
  { parts }: Schematic,
  labels: readonly SchematicLabel[],
): SchematicFrame {
  const bands = parts.flatMap(({ line }) =>
    (line ?? []).map((at) => around(at, SCHEMATIC_BAND / 2)),
  );
  const boxes = [...parts.map(markBox), ...bands, ...labels.map(({ box }) => box)];
  const x = Math.min(...boxes.map(({ left }) => left)) - MARGIN;
  const y = Math.min(...boxes.map(({ top }) => top)) - MARGIN;
  const right = Math.max(...boxes.map((box) => box.right)) + MARGIN;
  const bottom = Math.max(...boxes.map((box) => box.bottom)) + MARGIN;
  return { x, y, width: right - x, height: bottom - y };
}

function around([x, y]: SchematicPart["at"], half: number): Box {
  return { left: x - half, top: y - half, right: x + half, bottom: y + half };
}

function markBox({ at, role }: SchematicPart): Box {
  return around(at, SCHEMATIC_RADIUS[role] + 1);
}

function touch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Where a name may stand, best first: on a belt, beside all else. */
function placesFor(
  { at, role, line }: SchematicPart,
  size: { readonly width: number; readonly height: number },
): readonly Box[] {
  const boxAt = (x: number, y: number): Box => ({
    left: x - size.width / 2,
    right: x + size.width / 2,
    top: y - size.height / 2,
    bottom: y + size.height / 2,
  });
  const middle = line ? line.length / 2 : 0;
  const onLine = (line ?? [])
    .map((point, index) => ({ point, off: Math.abs(index - middle) }))
    .toSorted((a, b) => a.off - b.off)
    .map(({ point: [x, y] }) => boxAt(x, y));
  const beside = GAPS.flatMap((gap) => {
    const reach = SCHEMATIC_RADIUS[role] + gap;
    const [across, down] = [reach + size.width / 2, reach + size.height / 2];
    return [
      [across, 0],
      [-across, 0],
      [0, down],
      [0, -down],
      [across, down],
      [-across, down],
      [across, -down],
      [-across, -down],
    ].map(([x = 0, y = 0]) => boxAt(at[0] + x, at[1] + y));
  });
  return [...onLine, ...beside];
}

const isWide = (character: string): boolean => character > "\u2e80";

/** Width in ems. */
function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (isWide(character) ? 1 : 0.64), 0);
}

/** A name in lines of about the same length: between Chinese characters, between Latin words. */
function linesOf(name: string): readonly string[] {
  const han = [...name].some(isWide);
  const pieces = han ? [...name] : name.split(" ");
  const gap = han ? "" : " ";
  const count = Math.ceil(widthOf(name) / WIDEST[han ? "han" : "latin"]);
  const wanted = widthOf(name) / count;
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const longer = last === undefined ? piece : last + gap + piece;
    if (last !== undefined && widthOf(longer) <= wanted + 0.6) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}
