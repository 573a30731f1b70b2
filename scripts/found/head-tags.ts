import { escapeHtml } from "../../src/domain/export/escape-html.ts";
import { addressIn, ownAddressTags, scriptText } from "./page-addresses.ts";
import { PREVIEW } from "./preview/preview-card.ts";
import { FOUND_WORDS as WORDS } from "./words.ts";
import type { LinkedData } from "./json-ld.ts";

export type FoundPage = {
  /** Path from the folder of index.html, without `index.html`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Path of its preview picture; null where none was made. */
  readonly picture: string | null;
  readonly linkedData: LinkedData;
  readonly publicAddress: string | null;
};

/** What the head of a page tells search engines, chat programs and networks of it. */
export function headTags(page: FoundPage): string {
  const { path, title, description, picture, linkedData, publicAddress } = page;
  const of = (property: string, content: string) =>
    `<meta property="og:${property}" content="${escapeHtml(content)}">`;
  const pictureTags =
    picture === null
      ? [`<meta name="twitter:card" content="summary">`]
      : [
          of("image", addressIn(path, publicAddress, picture)),
          of("image:type", "image/png"),
          of("image:width", String(PREVIEW.width)),
          of("image:height", String(PREVIEW.height)),
          of("image:alt", title),
          `<meta name="twitter:card" content="summary_large_image">`,
        ];
  const tags = [
    of("site_name", WORDS.atlas),
    of("type", path === "" ? "website" : "article"),
    // Its site stands beside it.
    of("title", title.replace(` · ${WORDS.atlas}`, "")),
    of("description", description),
    of("locale", "zh_CN"),
    ...pictureTags,
    `<script type="application/ld+json">${scriptText(linkedData)}</script>`,
  ];
  return `${ownAddressTags(path, publicAddress)}${tags.join("\n")}\n`;
}

/** So long is a description that search engines show whole. */
const LONGEST = 120;

/** A text short enough for a description, cut behind a sentence or a part of one where there is one. */
export function shortened(text: string): string {
  const letters = [...text];
  if (letters.length <= LONGEST) return text;
  const kept = letters.slice(0, LONGEST - 1).join("");
  const end = Math.max(...["。", "；", "，"].map((mark) => kept.lastIndexOf(mark)));
  return end > LONGEST / 2 ? `${kept.slice(0, end)}…` : `${kept}…`;
}
