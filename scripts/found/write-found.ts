import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { renderThing } from "../../src/app/render-thing.tsx";
import { DEFAULT_LANGUAGE } from "../../src/i18n/language.ts";
import { loadLaterMessages } from "../../src/i18n/later-messages.ts";
import { createTranslate } from "../../src/i18n/translate.ts";
import type { Manifest } from "../manifest.ts";
import { configIn, readConfig } from "../page-policy.ts";
import { setPublicAddress } from "./address-files.ts";
import { openBuiltData } from "./built-data.ts";
import { foundPages } from "./found-pages.ts";
import { type FoundSite, planTags, startTags } from "./found-site.ts";
import { pageStyles } from "./page-styles.ts";
import { SITE_PICTURES_OF_AT_MOST } from "./preview/preview-path.ts";
import { previews } from "./preview/previews.ts";
import { publicAddressOf } from "./public-address.ts";

/** What of an atlas is made to be found: pages of single things, and preview pictures of plans or of sites as well. */
export type FoundParts = {
  readonly pages: boolean;
  readonly pictures: FoundSite["pictures"];
};

/**
 * What `ATLAS_FOUND` asks for: `all`, `pages` without pictures, `pictures` without pages, or `none`.
 * @param plans how many there are: of many no site has a picture of its own
 * @throws on anything else
 */
export function foundParts(asked: string | undefined, plans: number): FoundParts {
  const word = asked || "all";
  if (!["all", "pages", "pictures", "none"].includes(word)) {
    throw new Error(`ATLAS_FOUND: all, pages, pictures or none, not ${word}`);
  }
  const hasPictures = word === "all" || word === "pictures";
  const most = plans <= SITE_PICTURES_OF_AT_MOST ? "sites" : "plans";
  return {
    pages: word === "all" || word === "pages",
    pictures: hasPictures ? most : "none",
  };
}

type WriteInput = {
  /** Folder of the built index.html. */
  readonly dist: string;
  readonly manifest: Manifest;
  readonly render: typeof renderThing;
  /** ISO date of the build. */
  readonly today: string;
  readonly parts: FoundParts;
};

const HEAD_END = "</head>";

/** Makes a built atlas one that is found and previewed: heads of its pages, pages of things, pictures, sitemap. */
export async function writeFound({ dist, manifest, render, today, parts }: WriteInput) {
  await loadLaterMessages();
  const t = createTranslate(DEFAULT_LANGUAGE);
  const data = openBuiltData(dist);
  const config = configIn(dist);
  const publicAddress = publicAddressOf(readConfig(dist));
  const { atlas } = data;
  const site: FoundSite = { publicAddress, atlas, pictures: parts.pictures };
  const put = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), content);
  };
  const tell = (page: string, tagsFor: (html: string) => string) => {
    const html = readFileSync(join(dist, page), "utf8");
    put(
      page,
      html.replace(HEAD_END, () => `${tagsFor(html)}${HEAD_END}`),
    );
  };
  tell("index.html", (html) => startTags(site, descriptionIn(html)));
  for (const { id } of atlas.plans) {
    tell(`plans/${id}/index.html`, () => planTags(site, data.outline(id)));
  }
  if (parts.pages) {
    const styles = pageStyles(manifest);
    const pages = foundPages({ data, site, render, styles, t, today, config });
    for (const [path, html] of pages) put(path, html);
  }
  if (parts.pictures !== "none") {
    const ofSites = parts.pictures === "sites";
    const pictures = previews({ data, t, today, config, ofSites });
    for await (const [path, png] of pictures) put(path, png);
  }
  setPublicAddress(dist, publicAddress);
}

function descriptionIn(html: string): string {
  return /<meta\s+name="description"\s+content="([^"]*)"/.exec(html)?.[1] ?? "";
}
