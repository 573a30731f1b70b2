/** Place in a text, both from 1, as editors count. */
export type TextPosition = { readonly line: number; readonly column: number };

export type DecodedText = {
  readonly text: string;
  readonly encoding: "UTF-8" | "UTF-16" | "GB18030";
};

/** Bytes that are no text of an encoding that is read here. */
export class UnreadableText extends Error {
  readonly at: TextPosition;
  constructor(message: string, at: TextPosition) {
    super(message);
    this.at = at;
  }
}

/**
 * The text of a file as it comes: UTF-8 with or without its mark, UTF-16 with it, else GB18030, which holds GBK and GB2312.
 * Line ends are `\n`.
 * @throws {UnreadableText} for bytes that are none of these
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = utf16Label(bytes);
  if (marked !== null) return read(bytes, marked, "UTF-16");
  if (isText(bytes, "utf-8")) return read(bytes, "utf-8", "UTF-8");
  if (isText(bytes, "gb18030")) return read(bytes, "gb18030", "GB18030");
  throw new UnreadableText("neither UTF-8 nor GBK", firstUnreadable(bytes));
}

/**
 * The text of a data file, which must be UTF-8; its mark is let pass.
 * @throws {UnreadableText} with the encoding that it seems to have
 */
export function decodeUtf8(bytes: Uint8Array): string {
  if (isText(bytes, "utf-8")) return read(bytes, "utf-8", "UTF-8").text;
  const isGbk = isText(bytes, "gb18030");
  throw new UnreadableText(
    `not UTF-8${isGbk ? " but GBK, it seems" : ""}: save the file as UTF-8`,
    firstUnreadable(bytes),
  );
}

function read(bytes: Uint8Array, label: string, encoding: DecodedText["encoding"]): DecodedText {
  const text = new TextDecoder(label).decode(bytes).replaceAll(/\r\n?/gu, "\n");
  return { text, encoding };
}

function utf16Label(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

function isText(bytes: Uint8Array, label: string): boolean {
  try {
    return !new TextDecoder(label, { fatal: true }).decode(bytes).includes("\0");
  } catch {
    return false;
  }
}

/** Where the first byte stands that is no UTF-8: lines are parted by the same byte in every encoding that files have here. */
function firstUnreadable(bytes: Uint8Array): TextPosition {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found;
    const own = bytes.subarray(start, end);
    if (!isText(own, "utf-8")) return { line, column: readableLength(own) + 1 };
    start = end + 1;
  }
  return { line, column: 1 };
}

/** How many characters of a line can be read before the first that cannot. */
function readableLength(bytes: Uint8Array): number {
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (beginsAsText(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return new TextDecoder("utf-8").decode(bytes.subarray(0, low), { stream: true }).length;
}

/** Whether bytes are UTF-8, the last character of which may be cut. */
function beginsAsText(bytes: Uint8Array): boolean {
  try {
    return !new TextDecoder("utf-8", { fatal: true })
      .decode(bytes, { stream: true })
      .includes("\0");
  } catch {
    return false;
  }
}

/** Line and column of a place in a text. */
export function positionAt(text: string, offset: number): TextPosition {
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  return { line, column: offset - before.lastIndexOf("\n") };
}
