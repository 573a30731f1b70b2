import type { MessageKey } from "../../../i18n/zh-hans.ts";
import type { SiteKind } from "../../../model/vocabulary.ts";
import type { ColourName } from "../palette.ts";
import type { SceneContent, SceneMark } from "../../scene/scene-types.ts";
import type { LayerName } from "../order.ts";

/** What stands in a legend before the words. */
export type Swatch =
  | { readonly type: "kind"; readonly kind: SiteKind }
  | { readonly type: "colour"; readonly colour: ColourName }
  | { readonly type: "precision"; readonly tone: "solid" | "ring" }
  | {
      readonly type:
        | "core"
        | "belt"
        | "pole"
        | "node"
        | "tie"
        | "region"
        | "extent"
        | "approximate"
        | "counted"
        | "within"
        | "named";
    };

export type LegendSubject = "kind" | "group" | "precision" | "structure" | "area";

/** A line of the legend, kept beside the layers that it explains. */
export type LegendRule = {
  readonly id: string;
  readonly subject: LegendSubject;
  readonly message: MessageKey;
  readonly swatch: Swatch;
  readonly layers: readonly LayerName[];
  /** How many of them the map shows; none, and the line is left out; null: some or other, uncounted. */
  readonly count: (content: SceneContent) => number | null;
  /** The plans' own words for what it explains, which stand in the place of ours. */
  readonly words?: (content: SceneContent) => readonly PlanWord[];
};

export type PlanWord = { readonly wordZh: string | null; readonly wordEn: string | null };

export type LegendEntry = Omit<LegendRule, "count" | "words"> & {
  readonly count: number | null;
  readonly words: readonly PlanWord[];
};

/** Counts sites, as far as the map knows which it shows. */
export function countMarks(isSo: (mark: SceneMark) => boolean): LegendRule["count"] {
  return ({ marks, sitesTogether }) => (sitesTogether ? null : marks.filter(isSo).length);
}
