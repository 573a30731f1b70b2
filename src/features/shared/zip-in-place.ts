import * as fflate from "fflate/browser";

type Files = Parameters<typeof fflate.zipSync>[0];

/**
 * `fflate` as `write-excel-file` is given it (see vite.config.ts): large files it would pack in a worker from a blob, which
 * the policy of the page forbids. A table is packed in some milliseconds where it is.
 */
export function zip(files: Files, done: (fault: Error | null, file: Uint8Array) => void): void {
  done(null, fflate.zipSync(files));
}

export const { zipSync, strToU8 } = fflate;
