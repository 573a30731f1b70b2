import { decodeText } from "../documents/decode-text.ts";
import { OWN_LIMITS, type OwnRead, unread } from "./own-data.ts";
import { readCsv } from "./read-csv.ts";
import { readGeoJson } from "./read-geojson.ts";

type OwnFile = { readonly name: string; readonly bytes: Uint8Array };

/**
 * Reads a reader's own file: GeoJSON or CSV by its ending, in UTF-8 or GBK. Nothing of it is run, fetched or kept.
 * @returns what of it can be shown, and each fault; nothing throws
 */
export function readOwnFile({ name, bytes }: OwnFile): OwnRead {
  if (bytes.byteLength > OWN_LIMITS.bytes)
    return unread("too-large", "", String(Math.ceil(bytes.byteLength / 1_000_000)));
  const ending = /\.([^.]+)$/u.exec(name.toLowerCase())?.[1] ?? "";
  const read = READERS.get(ending);
  if (!read) return unread("unknown-kind", "", ending);
  const text = textOf(bytes);
  return text === null ? unread("not-text") : read(text);
}

const READERS = new Map<string, (text: string) => OwnRead>(
  Object.entries({
    geojson: readGeoJson,
    json: readGeoJson,
    csv: readCsv,
    tsv: readCsv,
    txt: readCsv,
  }),
);

function textOf(bytes: Uint8Array): string | null {
  try {
    return decodeText(bytes).text;
  } catch {
    return null;
  }
}
