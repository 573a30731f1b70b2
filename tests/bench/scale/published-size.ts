import { readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";

export type PublishedSize = {
  readonly files: number;
  readonly totalMb: number;
  readonly largestMb: number;
  readonly largest: string;
};

/** Whole tables and maps of all plans, offered to be taken home; no page asks for them. */
const DOWNLOADS = /^data\/v1\/(downloads\/|[a-z-]+\.(geojson|json|csv)$)/;

/** What a build weighs on the server, its downloads aside from the largest file. */
export function publishedSize(folder: string): PublishedSize {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return { path: relative(folder, file), bytes: statSync(file).size };
    });
  const [largest = { path: "", bytes: 0 }] = files
    .filter(({ path }) => !DOWNLOADS.test(path))
    .toSorted((a, b) => b.bytes - a.bytes);
  return {
    files: files.length,
    totalMb: megabytes(files.reduce((sum, { bytes }) => sum + bytes, 0)),
    largestMb: megabytes(largest.bytes),
    largest: largest.path,
  };
}

function megabytes(bytes: number): number {
  return Number((bytes / 1e6).toFixed(2));
}
