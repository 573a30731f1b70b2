/** Names that change with the content: `-a1B2c3D4.js` of the bundler, `.0a1b2c3d.json` of a file or a folder of data. */
const HASHED = /\/assets\/[^/]+-[\w-]{8}\.\w+$|\.[0-9a-f]{8,}(\.\w+$|\/)/;

/** Whether what an address names never changes, so that it may be kept. */
export function isHashed(pathname: string): boolean {
  return HASHED.test(pathname);
}
