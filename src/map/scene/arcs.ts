import { outlineIndex } from "../../domain/atlas/indexes.ts";
import { sectionId } from "../../domain/clauses/section-id.ts";
import { type Distance, distanceOf } from "../../domain/places/distance.ts";
import { linkEnds } from "../../domain/places/link-ends.ts";
import type { Known } from "../../domain/things/kind.ts";
import type { Link, LonLat } from "../../model/types.ts";
import type { ThingRef } from "../../model/thing-ref.ts";

/** A link with the outside, both ends of which have a place. */
export type SceneArc = {
  /** Id of the link in its plan. */
  readonly id: string;
  /** Its own panel is open. */
  readonly chosen: boolean;
  readonly from: LonLat;
  readonly to: LonLat;
  /** The far end. */
  readonly nameZh: string;
  readonly nameEn: string;
  readonly distance: Distance | null;
};

/**
 * The arcs that belong to what is open: a link with the others of its partner, the links of a site or a clause, and those
 * of a plan once they are unfolded. None before the plan's details have loaded.
 */
export function arcsOf(
  select: ThingRef | null,
  { outline, details }: Pick<Known, "outline" | "details">,
  unfolded: string | null,
): readonly SceneArc[] {
  if (select === null || !outline || !details) return [];
  const sites = outlineIndex(outline).siteById;
  return linksOf(select, details.links, unfolded).flatMap((link): readonly SceneArc[] => {
    const { near, far } = linkEnds(sites.get(link.from), link);
    if (!near.position || !far.position) return [];
    return [
      {
        id: link.id,
        chosen: select.type === "link" && select.id === link.id,
        from: near.position,
        to: far.position,
        nameZh: link.toZh,
        nameEn: link.toEn,
        distance: distanceOf(near, far),
      },
    ];
  });
}

function linksOf(
  select: ThingRef,
  links: readonly Link[],
  unfolded: string | null,
): readonly Link[] {
  switch (select.type) {
    case "link": {
      const chosen = links.find(({ id }) => id === select.id);
      return chosen ? links.filter(({ toZh }) => toZh === chosen.toZh) : [];
    }
    case "site":
      return links.filter(({ from }) => from === select.id);
    case "clause":
      return links.filter(({ section }) => sectionId(section) === select.id);
    case "plan":
      return select.plan === unfolded ? links : [];
    default:
      return [];
  }
}
