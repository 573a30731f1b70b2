import type { ThingRef } from "../../../src/model/thing-ref.ts";
import { planOf } from "../../../src/model/thing-ref.ts";

/** Of so many plans at most every site has a picture of its own; of more, it has that of its plan. */
export const SITE_PICTURES_OF_AT_MOST = 12;

/** The picture of the start page, and of what no plan has alone. */
const START_PREVIEW = "previews/start.png";

/**
 * Path of the preview picture of a thing, from the folder of index.html on.
 * @param ofSites whether sites have their own
 */
export function previewPath(ref: ThingRef | null, ofSites: boolean): string {
  const plan = planOf(ref);
  if (plan === null) return START_PREVIEW;
  return ref?.type === "site" && ofSites
    ? `previews/${plan}/${ref.id}.png`
    : `previews/${plan}.png`;
}
