import { escapeHtml } from "../../src/domain/export/escape-html.ts";

/** A sitemap may have 50,000 addresses; shorter ones are read sooner. */
const MOST_ADDRESSES = 20_000;
const SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9";

type TextFile = readonly [path: string, text: string];

/** One sitemap of all pages, or an index of several where they are many. @param pages paths from the folder of index.html */
export function sitemaps(
  pages: readonly string[],
  publicAddress: string,
  most = MOST_ADDRESSES,
): readonly TextFile[] {
  const shards = Array.from({ length: Math.ceil(pages.length / most) }, (_, at) =>
    pages.slice(at * most, (at + 1) * most),
  );
  const [only] = shards;
  const absolute = (path: string) => `${publicAddress}${path}`;
  if (only && shards.length === 1) {
    return [["sitemap.xml", listOf("urlset", "url", only.map(absolute))]];
  }
  const paths = shards.map((_, at) => `sitemaps/${at + 1}.xml`);
  return [
    ["sitemap.xml", listOf("sitemapindex", "sitemap", paths.map(absolute))],
    ...shards.map(
      (shard, at) => [paths[at] ?? "", listOf("urlset", "url", shard.map(absolute))] as const,
    ),
  ];
}

function listOf(list: string, item: string, addresses: readonly string[]): string {
  const items = addresses.map((one) => `<${item}><loc>${escapeHtml(one)}</loc></${item}>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${list} xmlns="${SCHEMA}">\n${items.join("")}</${list}>\n`;
}

/** What stands in for a sitemap where nobody has said where the atlas is published. */
export function pageList(pages: readonly string[]): string {
  return [
    "# 没有 sitemap.xml：config.json 里没有写 publicAddress，而站点地图要求完整地址。写上后运行 npm run configure。",
    "# There is no sitemap.xml: it wants absolute addresses, and config.json has no publicAddress. Set it and run npm run configure.",
    ...pages.map((page) => `./${page}`),
    "",
  ].join("\n");
}

/** Robots may read everything; pages for frames say themselves that they are not to be listed. */
export function robots(publicAddress: string | null): string {
  const map = publicAddress === null ? "" : `\nSitemap: ${publicAddress}sitemap.xml\n`;
  return `User-agent: *\nAllow: /\n${map}`;
}
