/** Where a tile is to be had: the same tile always from the same host, so that a browser may keep it. */
export function tileAddress(
  addresses: readonly string[],
  { z, x, y }: { readonly z: number; readonly x: number; readonly y: number },
): string {
  const address = addresses[(x + y) % addresses.length] ?? "";
  return address.replace("{z}", `${z}`).replace("{x}", `${x}`).replace("{y}", `${y}`);
}
