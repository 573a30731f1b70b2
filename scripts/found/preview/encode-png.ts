import { crc32, deflateSync } from "node:zlib";
import type { Pixels } from "./rasterise.ts";

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const MOST_COLOURS = 256;
/** Colours are told apart by so many bits of each of red, green and blue. */
const BITS = 5;
const CELLS = 1 << (3 * BITS);

/** A picture as a PNG of up to 256 colours, a quarter of the bytes of all that a map's few flat colours could be. */
export function encodePng(pixels: Pixels, colours: Colours): Uint8Array {
  const { width, height, data } = pixels;
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0, from = 0, to = 0; y < height; y += 1) {
    // Each row begins with its filter: none.
    to += 1;
    for (let x = 0; x < width; x += 1, from += 4, to += 1) rows[to] = colours.indexOf(data, from);
  }
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // Eight bits, by a table of colours.
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", head),
    chunk("PLTE", colours.table),
    chunk("IDAT", deflateSync(rows, { level: 6 })),
    chunk("IEND", new Uint8Array(0)),
  ]);
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** A table of up to 256 colours, three bytes each, and which of them is nearest to a pixel. */
export type Colours = {
  readonly table: Uint8Array;
  readonly indexOf: (data: Uint8Array, at: number) => number;
};

/**
 * The colours that pictures have most of: of those that can hardly be told apart the most frequent.
 * @param besides colours that are in the table in any case, as `#rrggbb`
 */
export function coloursOf(pictures: readonly Pixels[], besides: readonly string[] = []): Colours {
  const counts = new Map<number, number>();
  for (const { data } of pictures) {
    for (let at = 0; at < data.length; at += 4) {
      const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  }
  const cells = new Set<number>();
  const chosen: number[] = [];
  const wanted = besides.map((colour) => Number.parseInt(colour.slice(1), 16));
  const frequent = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
  for (const colour of [...wanted, ...frequent.map(([one]) => one)]) {
    const cell = cellOf(colour >> 16, (colour >> 8) & 255, colour & 255);
    if (cells.has(cell)) continue;
    cells.add(cell);
    chosen.push(colour);
    if (chosen.length === MOST_COLOURS) break;
  }
  const table = Uint8Array.from(chosen.flatMap((c) => [c >> 16, (c >> 8) & 255, c & 255]));
  const known = new Int16Array(CELLS).fill(-1);
  const indexOf = (data: Uint8Array, at: number) => {
    const [red, green, blue] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    const cell = cellOf(red, green, blue);
    const index = known[cell] ?? -1;
    if (index >= 0) return index;
    const nearest = nearestIn(table, red, green, blue);
    known[cell] = nearest;
    return nearest;
  };
  return { table, indexOf };
}

function cellOf(red: number, green: number, blue: number): number {
  const cut = 8 - BITS;
  return ((red >> cut) << (2 * BITS)) | ((green >> cut) << BITS) | (blue >> cut);
}

function nearestIn(table: Uint8Array, red: number, green: number, blue: number): number {
  let nearest = 0;
  let least = Infinity;
  for (let at = 0; at < table.length; at += 3) {
    const away =
      (red - (table[at] ?? 0)) ** 2 +
      (green - (table[at + 1] ?? 0)) ** 2 +
      (blue - (table[at + 2] ?? 0)) ** 2;
    if (away >= least) continue;
    least = away;
    nearest = at / 3;
  }
  return nearest;
}
