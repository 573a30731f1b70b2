import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { comparePictures } from "./compare-pictures.ts";
import { nameChanges, namesIn, readNames, withoutNames, writeNames } from "./names.ts";

/** A map of one colour, with a mark of another of so many pixels each way. */
function map(markSize: number): Uint8Array {
  const picture = new PNG({ width: 100, height: 50 });
  for (let at = 0; at < picture.data.length; at += 4) {
    const [x, y] = [(at / 4) % 100, Math.floor(at / 400)];
    picture.data.set(x < markSize && y < markSize ? [22, 76, 184, 255] : [252, 250, 245, 255], at);
  }
  return PNG.sync.write(picture);
}

const SVG =
  '<svg><g transform="translate(10 -20)"><text x="1.4" y="30">甲</text><text x="5" y="40" text-anchor="end">乙</text></g></svg>';

describe("the comparison of pictures", () => {
  test("finds nothing in the same, and a mark that has come", () => {
    expect(comparePictures(map(4), map(4)).share).toBe(0);
    expect(comparePictures(map(0), map(4)).share).toBe(16 / 5000);
  });
});

describe("the comparison of names", () => {
  const names = namesIn(SVG);

  test("reads them where they stand, and the drawing without them", () => {
    expect(names).toEqual([
      { text: "甲", anchor: "start", x: 11, y: 10 },
      { text: "乙", anchor: "end", x: 15, y: 20 },
    ]);
    expect(withoutNames(SVG)).toBe('<svg><g transform="translate(10 -20)"></g></svg>');
  });

  test("keeps them as text", () => {
    expect(readNames(writeNames(names))).toEqual(names);
  });

  test("tells what has come, gone or moved, and lets go what machines reckon differently", () => {
    const [first, second] = names;
    if (!first || !second) throw new Error("no names");
    expect(nameChanges(names, [{ ...first, x: first.x + 2 }, second])).toEqual([]);
    expect(nameChanges(names, [{ ...first, x: first.x + 9 }])).toEqual([
      "- 甲 (11, 10, start)",
      "- 乙 (15, 20, end)",
      "+ 甲 (20, 10, start)",
    ]);
  });
});
