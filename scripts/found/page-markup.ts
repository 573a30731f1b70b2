import { parseRef } from "../../src/model/thing-ref.ts";
import { pagePath } from "./page-path.ts";

const HEADING = /<(\/?)h([2-4])\b/g;
const LINK = /href="([^"]*)"/g;
/** What a link of the application opens, where it does nothing else. */
const OPENS = /[?;]select=([a-z]+:[a-z0-9/-]+)$/;

/**
 * The markup of a panel as the main part of a page: its headings a level up, and its links to things that have a page
 * lead there; to what has none they lead into the application.
 * @param root the way from the page to the folder of index.html
 */
export function pageMarkup(panel: string, root: string): string {
  return panel
    .replaceAll(HEADING, (_, end: string, level: string) => `<${end}h${Number(level) - 1}`)
    .replaceAll(' tabindex="-1"', "")
    .replaceAll(LINK, (whole, address: string) => {
      const ref = parseRef(OPENS.exec(address)?.[1] ?? "");
      const path = ref && pagePath(ref);
      return path === null ? whole : `href="${root}${path}"`;
    });
}
