/** One thing that a panel says: under which heading, of what, in which words, and where it leads. */
export type PanelRow = {
  readonly part: string;
  readonly item: string;
  readonly words: string;
  readonly link: string | null;
};

/**
 * All that a panel says, read off the panel itself, so that nothing that it shows is missing and nothing else is there: pairs of
 * names and values, items of lists, rows of tables and paragraphs, under their headings. What only a hand can use is left out.
 */
export function panelRows(panel: Element): readonly PanelRow[] {
  const rows: PanelRow[] = [];
  let part = "";
  for (const element of panel.querySelectorAll<HTMLElement>("h2, h3, h4, dt, dd, li, p, tr")) {
    if (element.closest('[data-print="hide"], [role="status"]')) continue;
    if (/^H\d$/.test(element.tagName)) part = wordsOf(element);
    else if (isLeaf(element)) rows.push({ part, ...rowOf(element) });
  }
  return rows.filter(({ words }) => words !== "");
}

/** The names of values are told with them; of what holds a list the items are told. */
function isLeaf(element: Element): boolean {
  if (element.tagName === "DT") return false;
  return element.querySelector("li, p, dd, tr") === null;
}

function rowOf(element: HTMLElement): Omit<PanelRow, "part"> {
  return {
    item: nameOf(element),
    words: wordsOf(element),
    link: element.querySelector<HTMLAnchorElement>("a[href]")?.href ?? null,
  };
}

/** The name that a value has: the last `dt` before its `dd`. */
function nameOf(element: Element): string {
  let before = element.closest("dd")?.previousElementSibling ?? null;
  while (before && before.tagName !== "DT") before = before.previousElementSibling;
  return before ? wordsOf(before) : "";
}

function wordsOf(element: Element): string {
  const text = element instanceof HTMLElement ? element.innerText : (element.textContent ?? "");
  return text.replaceAll(/\s+/g, " ").trim();
}
