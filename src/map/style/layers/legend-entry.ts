import type { MessageKey } from "../../../i18n/zh-hans.ts";
import type { SiteKind } from "../../../model/vocabulary.ts";
import type { ColourName } from "../palette.ts";
import type { SceneContent } from "../../scene/scene-types.ts";
import type { LayerName } from "../order.ts";

/** What stands in a legend before the words. */
export type Swatch =
  | { readonly type: "kind"; readonly kind: SiteKind }
  | { readonly type: "colour"; readonly colour: ColourName }
  | { readonly type: "precision"; readonly tone: "solid" | "ring" | "hatched" }
  | { readonly type: "core" | "belt" | "pole" | "tie" | "region" | "extent" | "approximate" };

export type LegendSubject = "kind" | "group" | "precision" | "structure" | "area";

/** A line of the legend, kept beside the layers that it explains. */
export type LegendRule = {
  readonly id: string;
  readonly subject: LegendSubject;
  readonly message: MessageKey;
  readonly swatch: Swatch;
  readonly layers: readonly LayerName[];
  /** How many of them the map shows; none, and the line is left out. */
  readonly count: (content: SceneContent) => number;
};

export type LegendEntry = Omit<LegendRule, "count"> & { readonly count: number };
