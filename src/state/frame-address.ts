import { formatView } from "./address.ts";
import { addressParts, listed, tidied } from "./mend-address.ts";
import type { View } from "./view.ts";

/**
 * Parts of a frame in another page that its address adds or takes away with `ui`. What is not among them always stands:
 * whether the plan still runs, the source and approval number of a map, the languages, the way to the whole atlas.
 */
export const FRAME_PARTS = ["title", "list", "map", "legend", "live"] as const;
export type FramePart = (typeof FRAME_PARTS)[number];

/** A live map is there at the reader's wish: the picture comes first. */
const FIRST_PARTS: readonly FramePart[] = FRAME_PARTS.filter((part) => part !== "live");

/** Other systems whose messages about a frame's height a page may understand already: `heightmsg`. */
export const HEIGHT_FORMS = ["datawrapper", "flourish", "amp"] as const;
export type HeightForm = (typeof HEIGHT_FORMS)[number];

/** How a frame in another page looks and speaks, beside what it shows. */
export type FrameOptions = {
  readonly parts: readonly FramePart[];
  readonly heights: readonly HeightForm[];
};

export const FRAME_OPTIONS: FrameOptions = { parts: FIRST_PARTS, heights: [] };

/** Reads `ui=-list,live` and `heightmsg=amp` of an address. Total: what is no such part is passed over. */
export function parseFrame(address: string): FrameOptions {
  const { values } = addressParts(address);
  const wishes = (values.get("ui") ?? []).flatMap(listed).map((wish) => ({
    away: wish.startsWith("-"),
    name: tidied(wish.replace(/^-/, "")).value,
  }));
  const isWanted = (part: FramePart) => {
    const wish = wishes.findLast(({ name }) => name === part);
    return wish ? !wish.away : FIRST_PARTS.includes(part);
  };
  // A frame without a map has its list.
  const parts = FRAME_PARTS.filter(
    (part) => isWanted(part) || (part === "list" && !isWanted("map")),
  );
  const forms = (values.get("heightmsg") ?? []).flatMap(listed);
  const named: ReadonlySet<string> = new Set(forms.map((form) => tidied(form).value));
  const heights = HEIGHT_FORMS.filter((form) => named.has(form));
  return { parts, heights };
}

/**
 * The one address of a view in a frame, from the folder of index.html on: below the page of the one plan shown, whose
 * text then stands in it before any script runs.
 */
export function frameAddress(view: View, options: FrameOptions = FRAME_OPTIONS): string {
  const [plan, ...others] = view.plans;
  const isOfOne = plan !== undefined && others.length === 0;
  const select = view.select?.type === "plan" ? null : view.select;
  const shown = isOfOne ? { ...view, plans: [], select } : view;
  const [query = "", ...hash] = formatView(shown).split(/(?=#)/);
  const parameters = [query.replace(/^\?/, ""), ...formatOptions(options)].filter(Boolean);
  const search = parameters.length === 0 ? "" : `?${parameters.join("&")}`;
  return `${isOfOne ? `plans/${plan}/` : ""}embed.html${search}${hash.join("")}`;
}

function formatOptions({ parts, heights }: FrameOptions): readonly string[] {
  const wishes = FRAME_PARTS.flatMap((part) => {
    const isThere = parts.includes(part);
    return isThere === FIRST_PARTS.includes(part) ? [] : [isThere ? part : `-${part}`];
  });
  return [
    ...(wishes.length === 0 ? [] : [`ui=${wishes.join(",")}`]),
    ...(heights.length === 0 ? [] : [`heightmsg=${heights.join(",")}`]),
  ];
}
