import type { LonLat } from "../../model/types.ts";
import { standsAt } from "../scene/drawn-marks.ts";
import type { DrawnMark, SceneCaption, SceneContent } from "../scene/scene-types.ts";

/** What the map can be walked by: a mark that stands on it now, or from afar a plan. */
export type Stop =
  | {
      readonly type: "mark";
      readonly key: string;
      readonly position: LonLat;
      readonly mark: DrawnMark;
    }
  | {
      readonly type: "plan";
      readonly key: string;
      readonly position: LonLat;
      readonly caption: SceneCaption;
    };

type Walked = Pick<SceneContent, "drawn" | "captions" | "locators" | "layers">;

/** The stops at a zoom, the most important first: the plans where each is one locator, else the marks. */
export function stopsOf(content: Walked, zoom: number): readonly Stop[] {
  if (content.locators) {
    return content.captions.map((caption) => ({
      type: "plan",
      key: `plan:${caption.plan}`,
      position: caption.middle,
      caption,
    }));
  }
  if (!content.layers.includes("sites")) return [];
  return content.drawn
    .filter((mark) => standsAt(mark, zoom))
    .toSorted((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1))
    .map((mark) => ({ type: "mark", key: mark.key, position: mark.position, mark }));
}

/** Where a stop has gone that stood at another zoom: the one that stands for its most important site now. */
export function sameStop(stops: readonly Stop[], before: Stop): Stop | null {
  const same = stops.find(({ key }) => key === before.key);
  if (same || before.type === "plan") return same ?? null;
  const lead = before.mark.marks[0]?.key;
  return (
    stops.find(
      ({ type, ...stop }) => type === "mark" && "mark" in stop && holds(stop.mark, lead),
    ) ?? null
  );
}

const holds = ({ marks }: DrawnMark, site: string | undefined): boolean =>
  marks.some(({ key }) => key === site);
