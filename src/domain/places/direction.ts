/** Eight directions, clockwise from the north. */
export const DIRECTIONS = ["n", "ne", "e", "se", "s", "sw", "w", "nw"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The direction of a bearing in degrees, clockwise from the north. */
export function directionOf(degrees: number): Direction {
  const eighth = Math.round(((degrees + 360) % 360) / 45) % DIRECTIONS.length;
  return DIRECTIONS[eighth] ?? "n";
}
