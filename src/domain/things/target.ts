import type { Target } from "../../model/types.ts";
import { siteKey } from "../../model/site-key.ts";
import { detailsIndex } from "../atlas/indexes.ts";
import { fromOutline, type Kind } from "./kind.ts";

/** A number that a plan sets as a goal. */
export const TARGET: Kind<"target", Target> = {
  foundIn: "details",
  find: ({ details }, { id }) => (details && detailsIndex(details).targetById.get(id)) ?? null,
  word: () => "thing.target",
  names: ({ metricZh, metricEn }) => ({ nameZh: metricZh, nameEn: metricEn }),
  record: (target) => target,
  sources: (target, known) => fromOutline(known, [target, ...target.alsoIn]),
  sites: ({ site }, { details }) => (details && site !== null ? [siteKey(details.plan, site)] : []),
};
