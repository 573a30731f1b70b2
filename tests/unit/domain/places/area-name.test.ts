import { describe, expect, test } from "vitest";
import { areaNames } from "../../../../src/domain/places/area-name.ts";
import { tinyJoined } from "../../../fixtures/tiny-joined.ts";

describe("the name of an area", () => {
  test("is that of a plan's region, else that of where a site lies, else unknown", () => {
    const names = areaNames(tinyJoined().plans);
    expect(names.get("990100")).toEqual({ nameZh: "虚构市", nameEn: "Made-up City" });
    expect(names.get("990101")).toEqual({ nameZh: "虚构区", nameEn: "Made-up District" });
    expect(names.get("990109")).toBeUndefined();
  });
});
