/** Codings in which an answer can be sent, the smallest first. */
const ENCODINGS = ["br", "gzip", "identity"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/**
 * The coding that a client likes best, the smallest of those it likes equally (RFC 9110, 12.5.3). `identity` is
 * welcome unless it is refused; a wildcard stands for what is not named.
 * @param header `Accept-Encoding`; a client that sends none is sent no coding
 * @returns null when the client refuses every one
 */
export function acceptedEncoding(header: string | undefined): Encoding | null {
  const weights = new Map((header ?? "").split(",").map(parseWeight));
  const weightOf = (encoding: Encoding) =>
    weights.get(encoding) ??
    (encoding === "identity"
      ? // Least liked of all that is not refused.
        Math.min(weights.get("*") ?? Number.MIN_VALUE, Number.MIN_VALUE)
      : (weights.get("*") ?? 0));
  const [best] = ENCODINGS.filter((encoding) => weightOf(encoding) > 0).toSorted(
    (a, b) => weightOf(b) - weightOf(a),
  );
  return best ?? null;
}

/** `gzip;q=0.5`; a weight that cannot be read counts as 1, as if it were not there. */
function parseWeight(item: string): readonly [string, number] {
  const [name = "", ...parameters] = item.split(";").map((part) => part.trim().toLowerCase());
  const weight = parameters.flatMap((part) => /^q\s*=\s*([\d.]+)$/.exec(part)?.[1] ?? [])[0];
  const number = Number(weight ?? 1);
  return [name === "x-gzip" ? "gzip" : name, Number.isFinite(number) ? number : 1];
}

/**
 * Whether a client already has what carries this tag: `*`, or a list in which weak tags count as well (RFC 9110,
 * 13.1.2).
 * @param etag a strong tag, with its quotes
 */
export function isKnownTag(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === "*") return true;
  return ifNoneMatch.match(/"[^"]*"/g)?.includes(etag) ?? false;
}

/** First and last byte of a part, both within the whole. */
export type ByteRange = { readonly first: number; readonly last: number };

/**
 * The one part that a client asks for (RFC 9110, 14.1.2).
 * @returns null where the whole is to be sent (no range, several, or one that cannot be read), `unsatisfiable` where
 * the part lies outside
 */
export function byteRange(
  header: string | undefined,
  size: number,
): ByteRange | "unsatisfiable" | null {
  const [match, from, to, suffix] =
    /^bytes\s*=\s*(?:(\d{1,15})-(\d{1,15})?|-(\d{1,15}))\s*$/i.exec(header ?? "") ?? [];
  if (match === undefined) return null;
  const first = from === undefined ? Math.max(0, size - Number(suffix)) : Number(from);
  const last = Math.min(Number(to ?? size - 1), size - 1);
  if (from !== undefined && to !== undefined && Number(to) < Number(from)) return null;
  return first > last ? "unsatisfiable" : { first, last };
}
