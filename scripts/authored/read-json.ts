import { existsSync, readFileSync } from "node:fs";
import { parseTree, type ParseError } from "jsonc-parser";
import type { Problem } from "../../src/domain/problems/problem.ts";
import { decodeUtf8, positionAt, UnreadableText } from "../../src/domain/documents/decode-text.ts";

type ReadJson = { readonly value: unknown; readonly problem: null };
type NoJson = { readonly value: null; readonly problem: Problem };

/**
 * What a JSON file holds; a file that is not there or cannot be read comes back as one problem, with line and column.
 * @param path the file as problems name it, from the root
 */
export function readJsonFile(file: string, path: string): ReadJson | NoJson {
  if (!existsSync(file)) return { value: null, problem: { path, message: "no such file" } };
  try {
    const text = decodeUtf8(readFileSync(file));
    const fault = syntaxFault(text);
    if (fault) {
      const at = positionAt(text, fault.offset);
      return { value: null, problem: { path, at, message: fault.message } };
    }
    return { value: JSON.parse(text) as unknown, problem: null };
  } catch (error) {
    if (!(error instanceof UnreadableText)) throw error;
    return { value: null, problem: { path, at: error.at, message: error.message } };
  }
}

function syntaxFault(text: string): { readonly offset: number; readonly message: string } | null {
  try {
    JSON.parse(text);
    return null;
  } catch {
    const errors: ParseError[] = [];
    parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
    // The first is the cause; what follows are the parser's attempts to go on.
    const offset = errors[0]?.offset ?? text.length;
    return { offset: causeOffset(text, offset), message: `not JSON: ${cause(text, offset)}` };
  }
}

const CHINESE_MARKS: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "‘": '"',
  "’": '"',
  "，": ",",
  "：": ":",
  "｛": "{",
  "｝": "}",
  "［": "[",
  "］": "]",
};

/** A comma too many is seen at the bracket behind it; it is the comma that is to go. */
function causeOffset(text: string, offset: number): number {
  return isSuperfluousComma(text, offset) ? lastMark(text, offset) : offset;
}

function cause(text: string, offset: number): string {
  const character = text.charAt(offset);
  const meant = CHINESE_MARKS[character];
  if (meant !== undefined) return `the Chinese ${character} stands where ${meant} is needed`;
  if (isSuperfluousComma(text, offset)) return "a comma with nothing behind it";
  if (character === "/" || character === "#") return "comments are not allowed";
  if (character === "'") return `' stands where " is needed`;
  if (offset >= text.length || text.slice(offset).trim() === "")
    return "the file ends before its last bracket";
  const before = text.charAt(lastMark(text, offset));
  if (/["\d}\]el]/u.test(before) && /["{[\d]/u.test(character))
    return `a comma is missing before ${shown(text, offset)}`;
  return `unexpected ${shown(text, offset)}`;
}

function isSuperfluousComma(text: string, offset: number): boolean {
  return /[\]}]/u.test(text.charAt(offset)) && text.charAt(lastMark(text, offset)) === ",";
}

/** Place of the last character before `offset` that is no space. */
function lastMark(text: string, offset: number): number {
  return text.slice(0, offset).trimEnd().length - 1;
}

function shown(text: string, offset: number): string {
  return /^\S{1,12}/u.exec(text.slice(offset))?.[0] ?? "end of line";
}
