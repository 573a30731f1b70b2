const TEXT = {
  ".css": "text/css",
  ".csv": "text/csv",
  ".geojson": "application/geo+json",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".map": "application/json",
  ".md": "text/markdown",
  ".mjs": "text/javascript",
  ".mts": "text/plain",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".webmanifest": "application/manifest+json",
  ".xml": "application/xml",
  // As in LICENSE.
  "": "text/plain",
} as const;

const BINARY = {
  ".ico": "image/x-icon",
  ".mvt": "application/vnd.mapbox-vector-tile",
  ".pbf": "application/x-protobuf",
  ".parquet": "application/vnd.apache.parquet",
  ".png": "image/png",
  ".ttf": "font/ttf",
  ".woff2": "font/woff2",
  ".zip": "application/zip",
} as const;

const TYPES: Readonly<Record<string, string>> = {
  ...BINARY,
  ...Object.fromEntries(
    Object.entries(TEXT).map(([ending, type]) => [ending, `${type}; charset=utf-8`]),
  ),
};

const COMPRESSED_ALREADY = new Set([".ico", ".parquet", ".png", ".woff2", ".zip"]);

/** Media type of a file by the ending of its name. */
export function contentType(ending: string): string {
  return TYPES[ending.toLowerCase()] ?? "application/octet-stream";
}

/** Whether compression makes a file of this ending smaller. */
export function isCompressible(ending: string): boolean {
  return !COMPRESSED_ALREADY.has(ending.toLowerCase());
}
