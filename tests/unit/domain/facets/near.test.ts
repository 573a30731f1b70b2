import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatNear, parseNear } from "../../../../src/domain/facets/near.ts";
import { nearHolding } from "../../../../src/domain/facets/near-holding.ts";
import { offsetBy } from "../../../../src/domain/places/geodesy.ts";
import type { LonLat } from "../../../../src/model/types.ts";

const CENTRE: LonLat = [119.9, 32.5];
const east = (km: number, radiusM: number | null) => ({
  position: offsetBy(CENTRE, km * 1000, 0),
  radiusM,
});

describe("what lies near", () => {
  test("a place is a site of a plan or a point of the map", () => {
    expect(parseNear("taizhou-2022/china-medical-city/20")).toEqual({
      of: { type: "site", plan: "taizhou-2022", id: "china-medical-city" },
      km: 20,
    });
    expect(parseNear("32.5/119.9/10")).toEqual({ of: { type: "point", at: CENTRE }, km: 10 });
  });

  test.each(["", "32.5/119.9", "32.5/119.9/0", "32.5/119.9/501", "91/10/5", "a/b/c", "a/b/10/x"])(
    "%j is no place",
    (text) => {
      expect(parseNear(text)).toBeNull();
    },
  );

  test("any text has one form that stays itself", () => {
    const part = fc.constantFrom("32.123456", "119", "-0", "a-b", "10", "200");
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        const near = parseNear(parts.join("/"));
        if (near === null) return;
        expect(formatNear(parseNear(formatNear(near)) ?? near)).toBe(formatNear(near));
      }),
    );
  });

  test("it is sure where both radii allow no other, and perhaps where they allow it", () => {
    const centre = { position: CENTRE, radiusM: 2000 };
    const near = (km: number, radiusM: number | null) =>
      nearHolding([east(km, radiusM)], centre, 10);
    expect(near(7, 500)).toBe("yes");
    expect(near(9, 500)).toBe("perhaps");
    expect(near(12, 500)).toBe("perhaps");
    expect(near(13, 500)).toBe("no");
    // Nobody knows how well it is placed.
    expect(near(1, null)).toBe("no");
  });

  test("a thing with several places is as near as its nearest; without one it is nowhere", () => {
    const centre = { position: CENTRE, radiusM: 0 };
    expect(nearHolding([east(30, 0), east(5, 0)], centre, 10)).toBe("yes");
    expect(nearHolding([], centre, 10)).toBe("no");
    expect(nearHolding([east(5, 0)], null, 10)).toBe("no");
  });
});
