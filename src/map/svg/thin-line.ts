import type { Pixel } from "../camera/project.ts";

/**
 * A line with no more corners than it takes to stay within `slack` of where it was, its ends kept (Douglas and Peucker,
 * Algorithms for the reduction of the number of points required to represent a digitized line, 1973).
 * @param slack in the unit of the line
 */
export function thinLine(line: readonly Pixel[], slack: number): readonly Pixel[] {
  const kept = new Uint8Array(line.length).fill(0);
  kept[0] = 1;
  kept[line.length - 1] = 1;
  const open: [number, number][] = [[0, line.length - 1]];
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [first, last] = span;
    const [at, distance] = farthest(line, first, last);
    if (distance <= slack) continue;
    kept[at] = 1;
    open.push([first, at], [at, last]);
  }
  return line.filter((_, index) => kept[index] === 1);
}

/** The corner between two others that is farthest from the straight way between them. */
function farthest(line: readonly Pixel[], first: number, last: number): [number, number] {
  const [fromX, fromY] = line[first] ?? [0, 0];
  const [toX, toY] = line[last] ?? [0, 0];
  const [right, down] = [toX - fromX, toY - fromY];
  const length = Math.hypot(right, down);
  let found: [number, number] = [first, 0];
  for (let index = first + 1; index < last; index += 1) {
    const [x, y] = line[index] ?? [0, 0];
    const along = ((x - fromX) * right + (y - fromY) * down) / (length * length || 1);
    const share = Math.min(1, Math.max(0, along));
    const distance = Math.hypot(x - fromX - share * right, y - fromY - share * down);
    if (distance > found[1]) found = [index, distance];
  }
  return found;
}
