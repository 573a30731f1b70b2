import { parseHTML } from "linkedom";

/** Elements that have no text of the document in them. */
const ASIDE =
  "script,style,noscript,template,header,footer,nav,aside,form,button,select,svg,iframe";
/** Elements that stand within a line; all others begin a new one. */
const INLINE = new Set(
  "A ABBR B BDO BIG CITE CODE DEL EM FONT I INS KBD LABEL MARK O:P Q S SMALL SPAN STRIKE STRONG SUB SUP TIME U VAR".split(
    " ",
  ),
);
/** The part of a page that holds so much of its text is the document; what is round it are menus. */
const MOST_OF_THE_TEXT = 0.85;

type Part = Pick<Element, "textContent" | "children">;

/** The document in a web page as lines, one a paragraph; menus and scripts are left out, cells of a row are parted by a tab. */
export function htmlText(html: string): string {
  const piece = html.replaceAll(/<\/?body[^>]*>/giu, "");
  const { document } = parseHTML(
    /<html/iu.test(html) ? html : `<html><body>${piece}</body></html>`,
  );
  for (const element of document.querySelectorAll(ASIDE)) element.remove();
  const lines: string[] = [""];
  write(mainPart(document.body), lines);
  return lines
    .map((line) => line.replaceAll(/[^\S\t]+/gu, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** Goes down while one child has nearly all of the text. */
function mainPart(body: Element): Element {
  let part = body;
  for (;;) {
    const heaviest = [...part.children].find((child) => share(child, part) > MOST_OF_THE_TEXT);
    if (!heaviest || heaviest.children.length === 0) return part;
    part = heaviest;
  }
}

function share(child: Part, parent: Part): number {
  const length = (part: Part) => (part.textContent ?? "").replaceAll(/\s/gu, "").length;
  return length(child) / Math.max(1, length(parent));
}

function write(node: Node, lines: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) append(lines, (child.textContent ?? "").replaceAll(/\s+/gu, " "));
    else if (child.nodeType === 1) writeElement(child, lines);
  }
}

function writeElement(element: Node, lines: string[]): void {
  const name = element.nodeName.toUpperCase();
  if (name === "BR") lines.push("");
  else if (name === "TD" || name === "TH") {
    const cell: string[] = [""];
    write(element, cell);
    append(
      lines,
      `${cell
        .map((line) => line.trim())
        .join(" ")
        .trim()}\t`,
    );
  } else if (INLINE.has(name)) write(element, lines);
  else {
    lines.push("");
    write(element, lines);
    lines.push("");
  }
}

function append(lines: string[], text: string): void {
  lines.push((lines.pop() ?? "") + text);
}
