import type { Camera } from "../../state/view.ts";
import type { DrawnMark } from "./scene-types.ts";

/** Sites among which only the reader can choose, and why. */
export type Choice = {
  /** All of them lie somewhere in one area; they crowd here, or share their position. */
  readonly why: "within" | "crowd" | "same";
  readonly keys: readonly string[];
  /** The camera that tells some of them apart; null where none does. */
  readonly nearer: Camera | null;
};

/** What choosing marks that stand on one place means: the one site, or a choice among several. */
export function choiceOf(marks: readonly DrawnMark[]): string | Choice | null {
  const sites = marks.flatMap((drawn) => drawn.marks);
  const [first, ...others] = sites;
  const [mark] = marks;
  if (!first || !mark) return null;
  if (others.length === 0) return first.key;
  const keys = sites.map(({ key }) => key);
  if (marks.length === 1 && mark.type === "within") return { why: "within", keys, nearer: null };
  const [lon, lat] = mark.position;
  const opens = marks.filter((drawn) => drawn.opens).map(({ to }) => to);
  if (opens.length === 0) return { why: "same", keys, nearer: null };
  return { why: "crowd", keys, nearer: { lon, lat, zoom: Math.min(...opens) } };
}
