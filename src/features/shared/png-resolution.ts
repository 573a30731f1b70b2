const METRES_PER_INCH = 0.0254;
/** The signature of the file and its first chunk, IHDR, which must come before all others. */
const HEAD = 8 + 25;

/**
 * A PNG that says how many of its pixels make an inch (chunk `pHYs`, W3C Portable Network Graphics, third edition, 11.3.4.3).
 * @param png as a canvas makes it, without such a chunk
 */
export function withResolution(png: Uint8Array, dpi: number): Uint8Array<ArrayBuffer> {
  const perMetre = Math.round(dpi / METRES_PER_INCH);
  const chunk = new DataView(new ArrayBuffer(21));
  chunk.setUint32(0, 9);
  [..."pHYs"].forEach((letter, index) => chunk.setUint8(4 + index, letter.charCodeAt(0)));
  chunk.setUint32(8, perMetre);
  chunk.setUint32(12, perMetre);
  chunk.setUint8(16, 1);
  chunk.setUint32(17, crc32(new Uint8Array(chunk.buffer, 4, 13)));
  const result = new Uint8Array(png.length + chunk.byteLength);
  result.set(png.subarray(0, HEAD));
  result.set(new Uint8Array(chunk.buffer), HEAD);
  result.set(png.subarray(HEAD), HEAD + chunk.byteLength);
  return result;
}

/** The check sum of a chunk (the same, annex D). */
function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
