import type { AtlasSite, SiteCard } from "./atlas.ts";

/** What a list shows of a site, and no more. */
export function siteCard({ id, plan, nameZh, nameEn, kind, group, place }: AtlasSite): SiteCard {
  return { id, plan, nameZh, nameEn, kind, group, place: { precision: place.precision } };
}
