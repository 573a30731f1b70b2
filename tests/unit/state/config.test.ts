import { describe, expect, it } from "vitest";
import { DEFAULT_CONFIG, parseConfig } from "../../../src/state/config.ts";

describe("the configuration", () => {
  it.each([null, 7, "x", [], { ground: "moon", mapApproval: { number: 5, url: "javascript:1" } }])(
    "has safe defaults for %j",
    (value) => {
      expect(parseConfig(value)).toEqual(DEFAULT_CONFIG);
    },
  );

  it("takes what an operator sets", () => {
    const mapApproval = { number: "GS(2026)1号", source: "天地图", url: "https://example.cn/" };
    expect(parseConfig({ ground: "points", mapApproval })).toEqual({
      ground: "points",
      mapApproval,
    });
  });
});
