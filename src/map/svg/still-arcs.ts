import type { SceneArc } from "../scene/arcs.ts";
import { farEnds } from "../scene/far-ends.ts";
import { ARC_WIDTH } from "../style/layers/arcs.ts";
import type { Palette } from "../style/palette.ts";
import { ARC_END } from "./mark-sizes.ts";
import { toPlane } from "./plane-transform.ts";

const figure = (value: number): string => String(Math.round(value * 10) / 10);

/** Links with the outside as straight lines in the plane of a zoom, each far end as a ring. */
export function stillArcs(
  arcs: readonly SceneArc[],
  { arc, mark }: Palette,
  zoom: number,
): readonly string[] {
  const lines = arcs.map(({ from, to, chosen }) => {
    const [[x1, y1], [x2, y2]] = [toPlane(from, zoom), toPlane(to, zoom)];
    const state = chosen ? "chosen" : "other";
    return `<path d="M${figure(x1)} ${figure(y1)}L${figure(x2)} ${figure(y2)}" stroke="${arc[state]}" stroke-width="${ARC_WIDTH[state]}" stroke-linecap="round"/>`;
  });
  const ends = farEnds(arcs).map(({ position }) => {
    const [x, y] = toPlane(position, zoom);
    return `<circle cx="${figure(x)}" cy="${figure(y)}" r="${ARC_END}" fill="${mark.halo}" stroke="${arc.chosen}" stroke-width="2"/>`;
  });
  return [...lines, ...ends];
}
