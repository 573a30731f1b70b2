import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearest, nextStop, type Way } from "../../../../src/map/listen/next-stop.ts";

const at = (key: string, lon: number, lat: number) => ({ key, position: [lon, lat] as const });
const HERE = at("here", 119, 31);

const WAYS: readonly (readonly [Way, number, number])[] = [
  ["n", 0, 1],
  ["e", 1, 0],
  ["s", 0, -1],
  ["w", -1, 0],
];

describe("the next stop", () => {
  it.each(WAYS)("to the %s is the nearest there, not one further or behind", (way, lon, lat) => {
    const near = at("near", 119 + lon * 0.1, 31 + lat * 0.1);
    const far = at("far", 119 + lon * 0.3, 31 + lat * 0.3);
    const behind = at("behind", 119 - lon * 0.01, 31 - lat * 0.01);
    expect(nextStop([HERE, far, near, behind], HERE, way)?.key).toBe("near");
  });

  it("is looked for within 45 degrees to either side", () => {
    const aside = at("aside", 119.1, 31.2);
    expect(nextStop([aside], HERE, "e")).toBeNull();
    expect(nextStop([aside], HERE, "n")?.key).toBe("aside");
  });

  it("is no stop on the same point", () => {
    expect(nextStop([HERE, at("twin", 119, 31)], HERE, "n")).toBeNull();
  });

  it("lies, for any other point, in one of the four directions", () => {
    const degree = fc.integer({ min: -500, max: 500 }).map((value) => value / 1000);
    fc.assert(
      fc.property(degree, degree, (lon, lat) => {
        fc.pre(lon !== 0 || lat !== 0);
        const other = at("other", 119 + lon, 31 + lat);
        expect(WAYS.some(([way]) => nextStop([other], HERE, way) !== null)).toBe(true);
      }),
    );
  });
});

it("takes the lesser key of two that are as near", () => {
  expect(nearest([at("b", 119.1, 31), at("a", 119.1, 31)], [119, 31])?.key).toBe("a");
});
