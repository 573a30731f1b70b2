import type { Link } from "../../model/types.ts";
import { siteKey } from "../../model/site-key.ts";
import { detailsIndex, outlineIndex } from "../atlas/indexes.ts";
import { fromOutline, type Kind } from "./kind.ts";

/**
 * What a site of a plan does together with somewhere outside the region. Its name is made of those of its two ends.
 */
export const LINK: Kind<"link", Link> = {
  foundIn: "details",
  find: ({ details }, { id }) => (details && detailsIndex(details).linkById.get(id)) ?? null,
  word: () => "thing.link",
  names: ({ from, toZh, toEn }, { outline }) => {
    const near = outline && outlineIndex(outline).siteById.get(from);
    return {
      nameZh: `${near?.nameZh ?? from}与${toZh}`,
      nameEn: `${near?.nameEn ?? from} and ${toEn}`,
    };
  },
  record: (link) => link,
  sources: (link, known) => fromOutline(known, [link, ...link.alsoIn]),
  sites: ({ from }, { details }) => (details ? [siteKey(details.plan, from)] : []),
};
