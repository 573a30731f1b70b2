import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { decodeText } from "../../src/domain/documents/decode-text.ts";
import { docxText } from "./docx-text.ts";
import { htmlText } from "./html-text.ts";

/** Endings of files that a plan's text may come in, the first that is there taken. */
const ENDINGS = [".txt", ".docx", ".html", ".htm"] as const;

/**
 * The text of a plan as it comes: `.txt` in UTF-8 or GBK, `.docx`, or a saved web page. One paragraph a line.
 * @throws for another kind of file and for one that cannot be read, with the file's name
 */
export function readPlanText(file: string): string {
  const bytes = readFileSync(file);
  try {
    switch (extname(file).toLowerCase()) {
      case ".docx":
        return docxText(bytes);
      case ".html":
      case ".htm":
        return htmlText(decodeText(bytes).text);
      case ".txt":
        return decodeText(bytes).text;
      default:
        throw new Error(`a text is ${ENDINGS.join(", ")}; save it as one of these`);
    }
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** The file in a folder that holds the text of a plan, `<plan>.txt` or another kind; null where there is none. */
export function planTextFile(folder: string, plan: string): string | null {
  const files = ENDINGS.map((ending) => join(folder, `${plan}${ending}`));
  return files.find((file) => existsSync(file)) ?? null;
}
