import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { SITE_KINDS, type SiteKind } from "../../../model/vocabulary.ts";
import { LANGUAGES, type Language } from "../../../i18n/language.ts";
import { COLOUR_NAMES, type ColourName, type Palette, PALETTE_IDS } from "../palette.ts";
import type { Tone } from "../../scene/tone.ts";

/** What an image shows: its id says it, so that it can be drawn when the engine first asks for it. */
export type ImageRequest =
  | {
      readonly type: "mark";
      readonly kind: SiteKind;
      readonly colour: ColourName;
      readonly open: boolean;
      /** In whose letters it says its group; null where it does by its hue. */
      readonly letters: Language | null;
      readonly palette: Palette["id"];
    }
  | {
      /** The circle about a number: broken where no more than the area is known. */
      readonly type: "count";
      readonly broken: boolean;
      readonly palette: Palette["id"];
    }
  | { readonly type: "hatch"; readonly colour: ColourName; readonly palette: Palette["id"] }
  /** Water, for those whom its colour does not tell. */
  | { readonly type: "waves"; readonly palette: Palette["id"] }
  /** Nothing to be seen, where no name may stand. */
  | { readonly type: "clear"; readonly palette: Palette["id"] };

/** The palette-free part of a mark's image id, kept with the feature: `park/medicine/solid`. */
export function iconOf(kind: SiteKind, colour: ColourName, tone: Tone): string {
  return `${kind}/${colour}/${tone === "hatched" ? "open" : "solid"}`;
}

export function markImage(
  icon: ExpressionSpecification,
  { palette, language }: { readonly palette: Palette; readonly language: Language },
): ExpressionSpecification {
  const letters = palette.lettered ? `:${language}` : "";
  return ["concat", "mark/", icon, `/${palette.id}${letters}`];
}

/** @param type `within` or `crowd` */
export function countImage(
  type: ExpressionSpecification,
  palette: Palette["id"],
): ExpressionSpecification {
  return ["concat", "count/", type, `/${palette}`];
}

export function hatchImage(
  colour: ExpressionSpecification,
  palette: Palette["id"],
): ExpressionSpecification {
  return ["concat", "hatch/", colour, `/${palette}`];
}

export function clearImage(palette: Palette["id"]): string {
  return `clear/${palette}`;
}

export function wavesImage(palette: Palette["id"]): string {
  return `waves/${palette}`;
}

/** Whether the circle about a number is broken, by what the number stands for. */
const BROKEN: ReadonlyMap<string, boolean> = new Map([
  ["within", true],
  ["crowd", false],
]);

/** What an id asks for, or null when it is none of ours. */
export function parseImageId(id: string): ImageRequest | null {
  const parts = id.split("/");
  const [named, letters] = (parts.at(-1) ?? "").split(":");
  const palette = PALETTE_IDS.find((known) => known === named);
  if (palette === undefined) return null;
  const [type = "", which = ""] = parts;
  if (type === "clear" || type === "waves") return { type, palette };
  if (type === "hatch") {
    const colour = COLOUR_NAMES.find((name) => name === which);
    return colour ? { type, colour, palette } : null;
  }
  if (type === "count") {
    const broken = BROKEN.get(which);
    return broken === undefined ? null : { type, broken, palette };
  }
  return type === "mark" ? parseMark(parts, letters, palette) : null;
}

function parseMark(
  parts: readonly string[],
  letters: string | undefined,
  palette: Palette["id"],
): ImageRequest | null {
  const kind = SITE_KINDS.find((name) => name === parts[1]);
  const colour = COLOUR_NAMES.find((name) => name === parts[2]);
  if (!kind || !colour) return null;
  return {
    type: "mark",
    kind,
    colour,
    open: parts[3] === "open",
    letters: LANGUAGES.find((language) => language === letters) ?? null,
    palette,
  };
}
