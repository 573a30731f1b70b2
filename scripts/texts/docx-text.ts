import { strFromU8, unzipSync } from "fflate";
import { DOMParser } from "linkedom";
import { numbering, type Numbering } from "./docx-numbering.ts";

/**
 * The paragraphs of a Word document as lines. Numbers that Word sets by itself (一、, （一）) are written out, for they are in no
 * paragraph's text; cells of a row are parted by a tab; what was deleted with tracked changes is left out.
 * @throws when the file is no Word document
 */
export function docxText(bytes: Uint8Array): string {
  const parts = unzip(bytes);
  const document = parts["word/document.xml"];
  if (!document) throw new Error("no Word document: it has no word/document.xml");
  const numbers = numbering(parse(parts["word/numbering.xml"]), parse(parts["word/styles.xml"]));
  const body = parse(document)?.getElementsByTagName("w:body")[0];
  return [...(body?.children ?? [])]
    .flatMap((block) => blockLines(block, numbers))
    .filter((line) => line.trim() !== "")
    .join("\n");
}

function unzip(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, { filter: ({ name }) => /^word\/\w+\.xml$/.test(name) });
  } catch (error) {
    throw new Error("no Word document: it is no ZIP archive (an old .doc must be saved as .docx)", {
      cause: error,
    });
  }
}

function parse(part: Uint8Array | undefined): Document | null {
  if (!part) return null;
  // The library's types of its own documents leave out what is not asked for here.
  return new DOMParser().parseFromString(strFromU8(part), "text/xml") as unknown as Document;
}

function blockLines(block: Element, numbers: Numbering): readonly string[] {
  switch (block.nodeName) {
    case "w:p":
      return [`${numbers.next(block)}${paragraphText(block)}`];
    case "w:tbl":
      return [...block.getElementsByTagName("w:tr")].map((row) =>
        [...row.getElementsByTagName("w:tc")].map(cellText).join("\t"),
      );
    case "w:sdt":
      return [...(block.getElementsByTagName("w:sdtContent")[0]?.children ?? [])].flatMap((inner) =>
        blockLines(inner, numbers),
      );
    default:
      return [];
  }
}

function cellText(cell: Element): string {
  return [...cell.getElementsByTagName("w:p")].map(paragraphText).join(" ");
}

function paragraphText(paragraph: Element): string {
  return textOf(paragraph).trim();
}

function textOf(element: Element): string {
  if (element.nodeName === "w:t") return element.textContent ?? "";
  if (element.nodeName === "w:pPr") return "";
  if (element.nodeName === "w:tab" || element.nodeName === "w:br") return "\t";
  return [...element.children].map(textOf).join("");
}
