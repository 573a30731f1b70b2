import { escapeHtml } from "../../src/domain/export/escape-html.ts";
import type { Config } from "../../src/state/config.ts";
import { contentSecurityPolicy } from "../content-security-policy.ts";
import type { Crumb } from "./json-ld.ts";
import { pageMarkup } from "./page-markup.ts";
import { rootFrom } from "./page-path.ts";
import { PREVIEW } from "./preview/preview-card.ts";
import { FOUND_WORDS as WORDS } from "./words.ts";

type ThingPage = {
  /** Path from the folder of index.html. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** What its head tells of it: head-tags.ts. */
  readonly tags: string;
  /** Paths of its style sheets. */
  readonly styles: readonly string[];
  /** The way to it from the start page, itself last. */
  readonly crumbs: readonly Crumb[];
  /** Markup of its panel. */
  readonly panel: string;
  /** Path of its own preview picture, with what it shows in words; null where it has none of its own. */
  readonly picture: { readonly path: string; readonly words: string } | null;
  /** Addresses of the same state of the application, from the folder of index.html, in both languages. */
  readonly application: { readonly chinese: string; readonly english: string };
  readonly dataVersion: string;
  readonly config: Config;
};

/** The page of a thing, whole without any script. */
export function thingPage(page: ThingPage): string {
  const { path, panel, application, dataVersion } = page;
  const root = rootFrom(path);
  return `${headOf(page, root)}
<body class="thing-page" data-root="${root}">
<header>
<a href="${root}"><strong><span data-own="title">${WORDS.atlas}</span></strong> <span data-own="subtitle">${WORDS.tagline}</span></a>
<a class="open" href="${link(root, application.chinese)}">${WORDS.open}</a>
<a lang="en" href="${link(root, application.english)}">${WORDS.openEnglish}</a>
</header>
<nav aria-label="${WORDS.way}"><ol>${wayOf(page, root)}</ol></nav>
<main>${pageMarkup(panel, root)}${pictureIn(page, root)}</main>
<footer>
<p>${WORDS.source}</p>
<p>${WORDS.version(dataVersion)} · <a href="${root}data/v1/index.json">${WORDS.data}</a></p>
</footer>
</body>
</html>
`;
}

function headOf({ title, description, tags, styles, config }: ThingPage, root: string) {
  const sheets = styles.map((file) => `<link rel="stylesheet" href="${root}${file}">`);
  return `<!doctype html>
<html lang="zh-Hans">
<head>
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(config)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}">
${tags}<link rel="icon" href="${root}favicon.svg" type="image/svg+xml">
${sheets.join("\n")}
</head>`;
}

function pictureIn({ picture }: ThingPage, root: string): string {
  if (picture === null) return "";
  const { width, height } = PREVIEW;
  return `<figure><img src="${root}${picture.path}" alt="${escapeHtml(picture.words)}" width="${width}" height="${height}" loading="lazy"></figure>`;
}

function wayOf({ crumbs }: ThingPage, root: string): string {
  const items = crumbs.map(({ name, path }, index) => {
    const isLast = index === crumbs.length - 1;
    const text = escapeHtml(name);
    return isLast
      ? `<li aria-current="page">${text}</li>`
      : `<li><a href="${root}${path}">${text}</a></li>`;
  });
  return items.join("");
}

const link = (root: string, address: string) => escapeHtml(`${root}${address}`);

type MovedPage = {
  readonly path: string;
  /** Where it leads, from the folder of index.html. */
  readonly to: string;
  readonly config: Config;
};

/** The page of a thing that has another id by now: it leads on, by itself and by a link. */
export function movedPage({ path, to, config }: MovedPage): string {
  const address = link(rootFrom(path), to);
  return `<!doctype html>
<html lang="zh-Hans">
<head>
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(config)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${address}">
<title>${WORDS.moved} · ${WORDS.atlas}</title>
</head>
<body>
<h1>${WORDS.moved}</h1>
<p><a href="${address}">${WORDS.movedTo}</a></p>
</body>
</html>
`;
}
