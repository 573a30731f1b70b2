import type { AtlasPlan } from "../src/domain/atlas/atlas.ts";
import { escapeHtml } from "./escape-html.ts";
import type { preloads } from "./preloads.ts";

type PrerenderedPage = {
  /** The built index.html, whose addresses begin with `./`. */
  readonly template: string;
  /** Markup of the application. */
  readonly text: string;
  /** Relative path from the page to the folder of index.html. */
  readonly root: string;
  readonly today: string;
  readonly plan: Pick<AtlasPlan, "id" | "titleZh" | "purposeZh"> | null;
  readonly preloads: ReturnType<typeof preloads>;
};

const ROOT = '<div id="root"></div>';

/** A page with its text in place, its addresses set to its depth, its title and description its own. */
export function prerenderedPage(input: PrerenderedPage): string {
  const { template, text, root, today, plan } = input;
  if (!template.includes(ROOT)) throw new Error("no place for the text in index.html");
  const attributes = [`data-root="${root}"`, `data-today="${today}"`];
  if (plan) attributes.push(`data-plan="${plan.id}"`);
  const page = template
    .replaceAll(/(src|href)="\.\//g, `$1="${root}`)
    .replace("</head>", () => `${preloadTags(input)}</head>`)
    .replace(ROOT, () => `<div id="root" ${attributes.join(" ")}>${text}</div>`);
  if (!plan) return page;
  return page
    .replace(/<title>.*<\/title>/, () => `<title>${escapeHtml(plan.titleZh)} · 康图</title>`)
    .replace(
      /(<meta name="description" content=")[^"]*/,
      (_, head: string) => `${head}${escapeHtml(plan.purposeZh)}`,
    );
}

/** Of low priority: the styles and the text come first. */
function preloadTags({ preloads: links, root }: PrerenderedPage): string {
  return links
    .map(({ rel, path }) => {
      const kind = rel === "preload" ? ' as="fetch"' : "";
      return `<link rel="${rel}"${kind} crossorigin fetchpriority="low" href="${root}${path}">\n`;
    })
    .join("");
}
