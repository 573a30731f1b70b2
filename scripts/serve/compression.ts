import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Encoding } from "./negotiation.ts";

const ENCODERS = {
  br: (content: Buffer) =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 9,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  gzip: (content: Buffer) => promisify(gzip)(content, { level: 9 }),
  identity: (content: Buffer) => Promise.resolve(content),
} as const;

/** Compresses the content of a file that a hash stands for. */
export type Compress = (
  file: { readonly path: string; readonly content: Buffer; readonly hash: string },
  encoding: Encoding,
) => Promise<Buffer>;

/** A compressor that keeps the last result of each file and coding, so that each is made once. */
export function createCompressor(): Compress {
  const results = new Map<string, { readonly hash: string; readonly body: Promise<Buffer> }>();
  return ({ path, content, hash }, encoding) => {
    if (encoding === "identity") return Promise.resolve(content);
    const key = `${encoding} ${path}`;
    const known = results.get(key);
    if (known?.hash === hash) return known.body;
    const body = ENCODERS[encoding](content);
    results.set(key, { hash, body });
    // One that failed is tried again; whoever waits for it is told.
    body.catch(() => results.delete(key));
    return body;
  };
}
