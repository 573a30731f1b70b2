import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { coloursOf, encodePng } from "../../../scripts/found/preview/encode-png.ts";
import { laidUpon, type Pixels } from "../../../scripts/found/preview/rasterise.ts";

function picture(width: number, height: number, colour: (at: number) => readonly number[]): Pixels {
  const all = Array.from({ length: width * height }, (_, at) => colour(at));
  return { width, height, data: Uint8Array.from(all.flat()) };
}

const read = (png: Uint8Array) => PNG.sync.read(Buffer.from(png));

describe("a picture as PNG", () => {
  it("keeps every pixel of a few flat colours, and its size", () => {
    const flat = [
      [250, 247, 241, 255],
      [22, 76, 184, 255],
      [34, 31, 27, 255],
    ];
    const pixels = picture(7, 5, (at) => flat[(at * at) % 3] ?? []);
    const { width, height, data } = read(encodePng(pixels, coloursOf([pixels])));
    expect([width, height]).toEqual([7, 5]);
    expect([...data]).toEqual([...pixels.data]);
  });

  it("gives of many colours one that is near, and those asked for exactly", () => {
    const many = picture(64, 64, (at) => [at & 255, (at >> 4) & 224, 128, 255]);
    const table = coloursOf([many], ["#123456"]);
    expect(table.table.length).toBeLessThanOrEqual(3 * 256);
    const asked = picture(1, 1, () => [0x12, 0x34, 0x56, 255]);
    expect([...read(encodePng(asked, table)).data]).toEqual([...asked.data]);
    const { data } = read(encodePng(many, table));
    const away = many.data.map((value, at) => Math.abs(value - (data[at] ?? 0)));
    expect(Math.max(...away)).toBeLessThan(64);
  });
});

describe("a picture upon another", () => {
  it("hides it where it is solid, and lets it through where it is not", () => {
    const lower = picture(3, 1, () => [200, 100, 0, 255]);
    // The upper one has its opacity in its colours.
    const uppers = [
      [0, 0, 0, 0],
      [10, 20, 30, 255],
      [50, 50, 50, 128],
    ];
    const laid = laidUpon(
      lower,
      picture(3, 1, (at) => uppers[at] ?? []),
    );
    expect([...laid.data]).toEqual([200, 100, 0, 255, 10, 20, 30, 255, 149, 99, 50, 255]);
  });
});
