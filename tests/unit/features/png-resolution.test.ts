import { PNG } from "pngjs";
import { crc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import { withResolution } from "../../../src/features/shared/png-resolution.ts";

const plain = new Uint8Array(PNG.sync.write(new PNG({ width: 3, height: 2 })));

describe("a PNG that is told its resolution", () => {
  const png = Buffer.from(withResolution(plain, 300));
  const at = png.indexOf("pHYs");

  it("says so many pixels a metre, in a chunk with a right check sum", () => {
    expect(png.readUInt32BE(at + 4)).toBe(11811);
    expect(png.readUInt32BE(at + 8)).toBe(11811);
    expect(png.readUInt8(at + 12)).toBe(1);
    expect(png.readUInt32BE(at - 4)).toBe(9);
    expect(png.readUInt32BE(at + 13)).toBe(crc32(png.subarray(at, at + 13)));
  });

  it("is a PNG as before, the new chunk between the head and the pixels", () => {
    expect(PNG.sync.read(png)).toMatchObject({ width: 3, height: 2 });
    expect(at).toBeGreaterThan(png.indexOf("IHDR"));
    expect(at).toBeLessThan(png.indexOf("IDAT"));
  });
});
