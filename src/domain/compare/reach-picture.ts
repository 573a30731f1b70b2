import type { OutsideLink } from "./outside-links.ts";

/** Size of the picture, the middle of which is the near end. */
export const REACH_BOX = { width: 600, height: 320, radius: 120 } as const;
/** Kilometres of the rings. The scale between them is logarithmic: Shanghai and Harbin both find room. */
export const REACH_RINGS = [10, 100, 1000] as const;
const FIRST_KM = 1;
const LAST_KM = 3000;
/** Captions stand beside the rings at this distance from the middle, so far apart at the least. */
const CAPTION_X = 140;
const CAPTION_STEP = 20;

type Point = { readonly x: number; readonly y: number };

/** A partner in the picture: where its mark stands, and its caption at the edge, to the left or the right. */
export type ReachMark = {
  readonly links: readonly OutsideLink[];
  readonly at: Point;
  readonly caption: Point;
  readonly side: "left" | "right";
};

/** Radius of a distance in the picture. */
export function reachRadius(km: number): number {
  const share = Math.log(Math.max(km, FIRST_KM) / FIRST_KM) / Math.log(LAST_KM / FIRST_KM);
  return Math.min(1, share) * REACH_BOX.radius;
}

/**
 * Where the placed partners of one plan stand: in their direction, at their distance, each once, with captions in two
 * columns that do not overlap. Partners beyond the last kilometre stand on the edge.
 */
export function reachPicture(links: readonly OutsideLink[]): readonly ReachMark[] {
  const byPartner = new Map<string, OutsideLink[]>();
  for (const link of links) {
    if (!link.reach) continue;
    byPartner.set(link.partner, [...(byPartner.get(link.partner) ?? []), link]);
  }
  const marks = [...byPartner.values()].flatMap((own) => {
    const reach = own[0]?.reach;
    if (!reach) return [];
    const angle = (reach.bearing * Math.PI) / 180;
    const radius = reachRadius(reach.apart.betweenM / 1000);
    const at = {
      x: REACH_BOX.width / 2 + radius * Math.sin(angle),
      y: REACH_BOX.height / 2 - radius * Math.cos(angle),
    };
    return [{ links: own, at, side: Math.sin(angle) < 0 ? ("left" as const) : ("right" as const) }];
  });
  return (["left", "right"] as const).flatMap((side) => {
    const own = marks.filter((mark) => mark.side === side).toSorted((a, b) => a.at.y - b.at.y);
    const heights = spread(own.map(({ at }) => at.y));
    const x = REACH_BOX.width / 2 + (side === "left" ? -CAPTION_X : CAPTION_X);
    return own.map((mark, index) => ({ ...mark, caption: { x, y: heights[index] ?? mark.at.y } }));
  });
}

/** Heights moved apart by a step at the least, as little as a pass down and one up need, inside the picture. */
function spread(ascending: readonly number[]): readonly number[] {
  const last = REACH_BOX.height - CAPTION_STEP / 2;
  const down: number[] = [];
  for (const height of ascending) {
    down.push(Math.max(height, (down.at(-1) ?? -CAPTION_STEP / 2) + CAPTION_STEP));
  }
  const up: number[] = [];
  for (const height of down.toReversed()) {
    up.push(Math.min(height, (up.at(-1) ?? last + CAPTION_STEP) - CAPTION_STEP));
  }
  return up.toReversed();
}
