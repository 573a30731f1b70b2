import { rootFrom } from "./page-path.ts";

/** Where an address of ours stands in a record of schema.org. */
const ADDRESS_KEYS: ReadonlySet<string> = new Set(["@id", "url", "item", "contentUrl", "license"]);
const CANONICAL = /<link rel="canonical" href="([^"]*)">\n/;
const OWN =
  /(?:<link rel="canonical"|<meta property="og:url"|<link rel="alternate" type="application\/json\+oembed")[^>]*>\n/g;
const PICTURE = /(<meta property="og:image" content=")([^"]*)/;
const LINKED_DATA = /(<script type="application\/ld\+json">)(.*?)(<\/script>)/s;
const FIRST = '<meta property="og:site_name"';

/** An address of ours in a page: absolute where the public address is known, else from that page. */
export function addressIn(page: string, publicAddress: string | null, path: string): string {
  return publicAddress === null ? `${rootFrom(page)}${path}` : `${publicAddress}${path}`;
}

/** The tags that there are only where the public address is known. */
export function ownAddressTags(page: string, publicAddress: string | null): string {
  if (publicAddress === null) return "";
  const plan = /^plans\/([^/]+)\/$/.exec(page)?.[1];
  const tags = [
    `<link rel="canonical" href="${publicAddress}${page}">`,
    `<meta property="og:url" content="${publicAddress}${page}">`,
    ...(plan === undefined
      ? []
      : [
          `<link rel="alternate" type="application/json+oembed" href="${publicAddress}oembed/${plan}.json">`,
        ]),
  ];
  return tags.map((tag) => `${tag}\n`).join("");
}

/**
 * A built page with all addresses of itself, its picture and its records as they are at a public address, or without one;
 * as it is where it has none.
 * @param page its path, without index.html
 */
export function readdressed(html: string, page: string, publicAddress: string | null): string {
  if (!html.includes(FIRST)) return html;
  const canonical = CANONICAL.exec(html)?.[1];
  const former = canonical?.endsWith(page)
    ? canonical.slice(0, canonical.length - page.length)
    : null;
  const anew = (address: string): string => {
    const path = pathOf(address, page, former);
    return path === null ? address : addressIn(page, publicAddress, path);
  };
  return html
    .replaceAll(OWN, "")
    .replace(FIRST, () => `${ownAddressTags(page, publicAddress)}${FIRST}`)
    .replace(PICTURE, (_, head: string, address: string) => `${head}${anew(address)}`)
    .replace(LINKED_DATA, (_, head: string, text: string, tail: string) =>
      [
        head,
        scriptText(
          JSON.parse(text, (key, value: unknown) =>
            ADDRESS_KEYS.has(key) && typeof value === "string" ? anew(value) : value,
          ),
        ),
        tail,
      ].join(""),
    );
}

/** The path of one of our addresses from the folder of index.html; null for one of others. */
function pathOf(address: string, page: string, former: string | null): string | null {
  if (former !== null) return address.startsWith(former) ? address.slice(former.length) : null;
  const root = rootFrom(page);
  return address.startsWith(root) ? address.slice(root.length) : null;
}

/** A value as the text of a script that is data: nothing in it ends the script. */
export function scriptText(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
