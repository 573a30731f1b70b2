declare const brand: unique symbol;

/** `<plan>/<site>`: names a site in all plans together, on the map and in lists. Made and taken apart here only. */
export type SiteKey = string & { readonly [brand]: "SiteKey" };

const SITE_KEY = /^([a-z0-9-]+)\/([a-z0-9-]+)$/;

/** The key of a site of a plan, from the ids of both. */
export function siteKey(plan: string, id: string): SiteKey {
  return `${plan}/${id}` as SiteKey;
}

/** Whether a text that comes back from the map, which knows only texts, is the key of a site. */
export function isSiteKey(text: string): text is SiteKey {
  return SITE_KEY.test(text);
}

/** The ids of plan and site that a key was made of. */
export function splitSiteKey(key: SiteKey): { readonly plan: string; readonly id: string } {
  const [, plan = "", id = ""] = SITE_KEY.exec(key) ?? [];
  return { plan, id };
}
