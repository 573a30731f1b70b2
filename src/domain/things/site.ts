import type { AtlasSite } from "../atlas/atlas.ts";
import { outlineIndex } from "../atlas/indexes.ts";
import { fromOutline, type Kind } from "./kind.ts";

/** A place that a plan names. */
export const SITE: Kind<"site", AtlasSite> = {
  foundIn: "outline",
  find: ({ outline }, { id }) => (outline && outlineIndex(outline).siteById.get(id)) ?? null,
  word: () => "thing.site",
  names: ({ nameZh, nameEn }) => ({ nameZh, nameEn }),
  record: (site) => site,
  sources: ({ cites }, known) => fromOutline(known, cites),
  sites: ({ key }) => [key],
};
