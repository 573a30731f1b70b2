import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PublishedIndex } from "../../src/model/types.ts";
import { oembedOf } from "./oembed.ts";
import { readdressed } from "./page-addresses.ts";
import { pageList, robots, sitemaps } from "./sitemap.ts";

/** Pages that are not looked for: of frames, of what is not there, for trying out. */
const NOT_FOUND = /(?:^|\/)(?:embed|404|embed-test)\.html$/;
const MOVED = '<meta http-equiv="refresh"';

/** What there is of, or instead of, a sitemap. */
const MADE = ["sitemap.xml", "sitemaps", "oembed", "pages.txt"];

/** Paths of the pages of a built atlas that are to be found, without index.html, in their order. */
function foundPages(dist: string): readonly string[] {
  return readdirSync(dist, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".html") && !NOT_FOUND.test(file))
    .map((file) => file.replace(/(^|\/)index\.html$/, "$1"))
    .toSorted();
}

/** Has all pages of a built atlas, its sitemap and the like name a public address, or none. */
export function setPublicAddress(dist: string, publicAddress: string | null): void {
  const fileOf = (page: string) => join(dist, /(?:^|\/)$/.test(page) ? `${page}index.html` : page);
  const pages = foundPages(dist).filter((page) => {
    const html = readFileSync(fileOf(page), "utf8");
    const changed = readdressed(html, page, publicAddress);
    if (changed !== html) writeFileSync(fileOf(page), changed);
    return !html.includes(MOVED);
  });
  for (const name of MADE) rmSync(join(dist, name), { recursive: true, force: true });
  for (const [path, text] of addressFiles(dist, pages, publicAddress)) {
    mkdirSync(join(dist, path, ".."), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
}

function addressFiles(dist: string, pages: readonly string[], publicAddress: string | null) {
  if (publicAddress === null) {
    return [["robots.txt", robots(null)] as const, ["pages.txt", pageList(pages)] as const];
  }
  const { plans } = JSON.parse(
    readFileSync(join(dist, "data/v1/index.json"), "utf8"),
  ) as PublishedIndex;
  return [
    ["robots.txt", robots(publicAddress)] as const,
    ...sitemaps(pages, publicAddress),
    ...plans.map((plan) => {
      const picture = `previews/${plan.id}.png`;
      const thumbnail = existsSync(join(dist, picture)) ? picture : null;
      const answer = oembedOf({ plan, publicAddress, thumbnail });
      return [`oembed/${plan.id}.json`, `${JSON.stringify(answer)}\n`] as const;
    }),
  ];
}
