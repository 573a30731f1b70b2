/** Where a mark stands in its drawing. */
export type MarkBox = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Marks whose middles are less apart than this are on one line. */
const LINE = 6;

/**
 * The mark that a key leads to: the next on the same line by the arrows to the side, where there is none the one before or
 * behind in their order; the nearest above or below by the others; the first and the last. Null for any other key.
 */
export function walkMarks(boxes: readonly MarkBox[], at: number, key: string): number | null {
  const from = boxes[at];
  const last = boxes.length - 1;
  if (!from) return null;
  switch (key) {
    case "Home":
      return 0;
    case "End":
      return last;
    case "ArrowRight":
      return beside(boxes, at, 1) ?? Math.min(last, at + 1);
    case "ArrowLeft":
      return beside(boxes, at, -1) ?? Math.max(0, at - 1);
    case "ArrowDown":
      return beyond(boxes, at, 1) ?? at;
    case "ArrowUp":
      return beyond(boxes, at, -1) ?? at;
    default:
      return null;
  }
}

const middleX = ({ x, width }: MarkBox) => x + width / 2;
const middleY = ({ y, height }: MarkBox) => y + height / 2;

type Way = 1 | -1;

function beside(boxes: readonly MarkBox[], at: number, way: Way): number | null {
  return nearest(boxes, at, (from, to) => {
    const right = (middleX(to) - middleX(from)) * way;
    return Math.abs(middleY(to) - middleY(from)) < LINE && right > 0 ? right : null;
  });
}

/** Of the nearest line above or below, the one that is least far to the side. */
function beyond(boxes: readonly MarkBox[], at: number, way: Way): number | null {
  const down = (from: MarkBox, to: MarkBox) => (middleY(to) - middleY(from)) * way;
  const line = nearest(boxes, at, (from, to) => (down(from, to) >= LINE ? down(from, to) : null));
  const on = line === null ? undefined : boxes[line];
  if (!on) return null;
  return nearest(boxes, at, (from, to) =>
    Math.abs(middleY(to) - middleY(on)) < LINE ? Math.abs(middleX(to) - middleX(from)) : null,
  );
}

/** The mark that is least far; null for those that do not count. */
function nearest(
  boxes: readonly MarkBox[],
  at: number,
  far: (from: MarkBox, to: MarkBox) => number | null,
): number | null {
  const from = boxes[at];
  let found: { readonly at: number; readonly far: number } | null = null;
  for (const [to, box] of boxes.entries()) {
    const distance = from && to !== at ? far(from, box) : null;
    if (distance !== null && (found === null || distance < found.far)) {
      found = { at: to, far: distance };
    }
  }
  return found?.at ?? null;
}
