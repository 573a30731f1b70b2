import { describe, expect, test } from "vitest";
import {
  missingIn,
  putDown,
  readPosition,
  type PlacingForm,
} from "../../../src/desk/core/placing.ts";

describe("a position", () => {
  test.each([
    ["106.62, 26.65", { status: "read", position: [106.62, 26.65] }],
    ["106.62，26.65", { status: "read", position: [106.62, 26.65] }],
    ["106.62 26.65", { status: "read", position: [106.62, 26.65] }],
    ["26.65, 106.62", { status: "swapped", position: [106.62, 26.65] }],
    ["106.62", { status: "bad" }],
    ["东经", { status: "bad" }],
    ["", { status: "empty" }],
  ])("written %s is read", (text, read) => {
    expect(readPosition(text)).toEqual(read);
  });

  const form: PlacingForm = {
    where: "106.62, 26.65",
    datum: "wgs84",
    radius: "900",
    precision: "",
    method: "gazetteer",
    source: "web-map-places",
  };
  const reading = {
    datum: "wgs84",
    position: [106.62, 26.65],
    adcode: "520115",
    adminZh: "观山湖区",
    adminEn: "Guanshanhu District",
    fromParentM: null,
    fitsParent: null,
  } as const;

  test("is put down with all that is asked, seen by whoever put it there", () => {
    const place = { type: "Feature", id: "park", review: true, geometry: null, properties: {} };
    expect(putDown(place, form, reading)).toMatchObject({
      id: "park",
      geometry: { type: "Point", coordinates: [106.62, 26.65] },
      properties: { precision: "compound", radiusM: 900, adcode: "520115", unplacedReason: null },
    });
    expect(putDown(place, form, reading)).not.toHaveProperty("review");
  });

  test("is not put down while something is missing, nor outside of every area", () => {
    expect(missingIn({ ...form, where: "" })).toBe("place.bad");
    expect(missingIn({ ...form, radius: "0" })).toBe("place.radiusMissing");
    expect(missingIn({ ...form, method: "" })).toBe("place.methodMissing");
    expect(missingIn({ ...form, source: "" })).toBe("place.sourceMissing");
    expect(missingIn(form)).toBeNull();
    expect(putDown({}, { ...form, source: "" }, reading)).toBeNull();
    expect(putDown({}, form, { ...reading, adcode: null })).toBeNull();
  });
});
