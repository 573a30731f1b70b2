import { contactBlock } from "./accessibility/statement-page.ts";
import { escapeHtml } from "../src/domain/export/escape-html.ts";
import { DEFAULT_LANGUAGE, languageOf } from "../src/i18n/language.ts";
import { createTranslate } from "../src/i18n/translate.ts";
import { type Config, ownText } from "../src/state/config.ts";
import { logoRoom } from "../src/state/configuration/brand-properties.ts";

/** Style sheet of an operator's own colours and logo, beside index.html. */
export const BRAND_SHEET = "brand.css";

/** What holds the text: of the application, or of a page that needs none of it. */
const PAGE = /<(?:div id="root"|body)[^>]* data-root="([^"]*)"[^>]*>/;
const CONTACT = /<div data-contact="([^"]*)">[\s\S]*?<\/div>/g;
const SITE_NAME = /(<meta property="og:site_name" content=")[^"]*/;
const NAMED = /(<span[^>]* data-own="(title|subtitle)"[^>]*>)([^<]*)/g;
const SHEET = /<link rel="stylesheet" data-brand[^>]*>\n/;

type Names = { readonly title: string; readonly subtitle: string };

/**
 * A built page with names, colours and logo of a configuration in place of those that it had, so that none of them
 * changes once it is live. A page without the application's text stays as it is.
 * @param html as the build, or an earlier configuration, has left it
 */
export function configuredPage(html: string, config: Config): string {
  const root = PAGE.exec(html)?.[1];
  if (root === undefined) return html;
  const names = namesOf(config);
  const sheet = `<link rel="stylesheet" data-brand href="${root}${BRAND_SHEET}">\n`;
  const hasSheet = brandSheet(config) !== "";
  return html
    .replace(/<title>([^<]*)/, (_, title: string) => `<title>${titled(title, html, names)}`)
    .replace(SITE_NAME, (_, tag: string) => tag + escapeHtml(names.title))
    .replaceAll(NAMED, (_, tag: string, which: keyof Names) => tag + escapeHtml(names[which]))
    .replaceAll(CONTACT, (_, tag: string) =>
      contactBlock(config.contact, languageOf(tag) ?? DEFAULT_LANGUAGE),
    )
    .replace(PAGE, (tag) => marked(tag, ownText(config)))
    .replace(/<html[^>]*>/, (tag) => begun(tag, config))
    .replace(SHEET, "")
    .replace("</head>", () => `${hasSheet ? sheet : ""}</head>`);
}

function namesOf({ title, subtitle }: Config): Names {
  const t = createTranslate(DEFAULT_LANGUAGE);
  return {
    title: title?.[DEFAULT_LANGUAGE] ?? t("app.name"),
    subtitle: subtitle?.[DEFAULT_LANGUAGE] ?? t("app.tagline"),
  };
}

/** The title of the start page, or of a page that has something before the name that it bore until now. */
function titled(now: string, html: string, { title, subtitle }: Names): string {
  const before = [...html.matchAll(NAMED)].find(([, , which]) => which === "title")?.[3];
  const end = ` · ${before ?? ""}`;
  const own = before !== undefined && now.endsWith(end) ? now.slice(0, -end.length) : null;
  return own === null ? escapeHtml(`${title} · ${subtitle}`) : `${own} · ${escapeHtml(title)}`;
}

/** Tells the application which names the text has: src/app/start-page.tsx. */
function marked(tag: string, own: string): string {
  const bare = tag.replace(/ data-own-text="[^"]*"/, "");
  return own === "" ? bare : bare.replace(/>$/, () => ` data-own-text="${escapeHtml(own)}">`);
}

/** Colours and size that the page begins with. */
function begun(tag: string, { defaults: { theme, mode } }: Config): string {
  const bare = tag.replaceAll(/ data-(?:theme|mode)="[^"]*"/g, "");
  const own = [theme && ` data-theme="${theme}"`, mode && ` data-mode="${mode}"`];
  return bare.replace(/>$/, `${own.filter(Boolean).join("")}>`);
}

/** Colours and logo as a style sheet that is loaded with the page; empty where the atlas keeps its own. */
export function brandSheet({ colours, logo }: Pick<Config, "colours" | "logo">): string {
  const properties = Object.entries({ ...colours, ...logoRoom(logo) });
  const root = properties.map(([name, value]) => `  ${name}: ${value};\n`).join("");
  // Relative to the sheet, as a custom property would not be.
  const file = logo?.file.split("/").map(encodeURIComponent).join("/");
  const picture =
    file === undefined ? "" : `[data-logo] {\n  background-image: url("${file}");\n}\n`;
  return (root === "" ? "" : `:root {\n${root}}\n`) + picture;
}
