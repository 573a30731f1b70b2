import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { extname } from "node:path";
import type { Compress } from "./compression.ts";
import { contentType, isCompressible } from "./content-type.ts";
import type { FoundFile } from "./find-file.ts";
import { isHashed } from "./hashed-name.ts";
import { acceptedEncoding, byteRange, isKnownTag } from "./negotiation.ts";

/** One answer, ready to be sent. */
export type Reply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
};

/** What every answer carries; `docs/operating.md` says why, and what another server should send. */
export const COMMON_HEADERS = {
  "referrer-policy": "strict-origin-when-cross-origin",
  "x-content-type-options": "nosniff",
  // All that is here is public: pages of others may read the data, show the files and frame the pages.
  "access-control-allow-origin": "*",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "cross-origin-resource-policy": "cross-origin",
} as const;

/** An answer of one line. */
export function plainReply(
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  const body = Buffer.from(text);
  return {
    status,
    headers: {
      ...COMMON_HEADERS,
      "content-type": "text/plain; charset=utf-8",
      "content-length": String(body.length),
      ...headers,
    },
    body,
  };
}

/** What a file is sent with: the headers of its request, the path it was asked for by, and with which status. */
type FileRequest = {
  readonly headers: IncomingHttpHeaders;
  readonly pathname: string;
  readonly status: 200 | 404;
};

/** A file as its request wants it: compressed or not, whole or in part, or only the word that it has not changed. */
export async function fileReply(
  file: FoundFile,
  { headers: asked, pathname, status }: FileRequest,
  compress: Compress,
): Promise<Reply> {
  const ending = extname(file.path);
  const encoding = isCompressible(ending)
    ? acceptedEncoding(String(asked["accept-encoding"] ?? ""))
    : "identity";
  const hash = createHash("sha256").update(file.content).digest("base64url").slice(0, 22);
  // Another tag for every coding: they are not the same bytes.
  const etag = `"${hash}${encoding === "identity" ? "" : `-${encoding}`}"`;
  const headers = {
    ...COMMON_HEADERS,
    "content-type": contentType(ending),
    "cache-control": cacheControl(pathname, status),
    vary: "accept-encoding",
    etag,
    ...(encoding === null || encoding === "identity" ? {} : { "content-encoding": encoding }),
  };
  if (encoding === null)
    return plainReply(406, "406: br, gzip or identity\n", { vary: "accept-encoding" });
  if (status === 200 && isKnownTag(asked["if-none-match"], etag)) {
    return { status: 304, headers, body: Buffer.alloc(0) };
  }
  const whole = await compress({ path: file.path, content: file.content, hash }, encoding);
  return status === 200 ? partOf(whole, headers, asked) : withLength(status, headers, whole);
}

function cacheControl(pathname: string, status: number): string {
  return status === 200 && isHashed(pathname) ? "public, max-age=31536000, immutable" : "no-cache";
}

/** The part that is asked for; all of it where the client's own part is of another version. */
function partOf(whole: Buffer, headers: Reply["headers"], asked: IncomingHttpHeaders): Reply {
  const ranged = { ...headers, "accept-ranges": "bytes" };
  const ifRange = asked["if-range"];
  const isSame = ifRange === undefined || ifRange === headers["etag"];
  const range = isSame ? byteRange(asked.range, whole.length) : null;
  if (range === null) return withLength(200, ranged, whole);
  if (range === "unsatisfiable") {
    return plainReply(416, "416: no such part\n", { "content-range": `bytes */${whole.length}` });
  }
  const { first, last } = range;
  const contentRange = `bytes ${first}-${last}/${whole.length}`;
  return withLength(
    206,
    { ...ranged, "content-range": contentRange },
    whole.subarray(first, last + 1),
  );
}

function withLength(status: number, headers: Reply["headers"], body: Buffer): Reply {
  return { status, headers: { ...headers, "content-length": String(body.length) }, body };
}
