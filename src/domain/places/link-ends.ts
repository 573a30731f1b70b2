import type { Link } from "../../model/types.ts";
import type { Precision } from "../../model/vocabulary.ts";
import type { AtlasSite } from "../atlas/atlas.ts";
import type { DistanceEnd } from "./distance.ts";

/** An end of a link with how well it is placed. */
export type LinkEnd = DistanceEnd & { readonly precision: Precision };

const NOWHERE: LinkEnd = { position: null, radiusM: null, precision: "none", isWholeArea: false };

/**
 * The two ends of a link. The near one is a whole area where the site is one; of the far one no more is known than how
 * well it is placed, and what is known to a city or district is taken for that.
 */
export function linkEnds(
  site: AtlasSite | undefined,
  { position, radiusM, precision }: Pick<Link, "position" | "radiusM" | "precision">,
): { readonly near: LinkEnd; readonly far: LinkEnd } {
  const near = site
    ? { position: site.position, ...site.place, isWholeArea: site.place.areaOf.length > 0 }
    : NOWHERE;
  const isWholeArea = precision === "city" || precision === "district";
  return { near, far: { position, radiusM, precision, isWholeArea } };
}
