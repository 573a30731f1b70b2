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
    const allowedParents = ["https://portal.example"];
    const set = { ground: "points", mapApproval, allowedParents, frameAncestors: "allowedParents" };
    expect(parseConfig(set)).toEqual({ ...set, tiles: null });
  });

  it("takes for pages that may talk to it exact origins only", () => {
    const allowedParents = [
      "https://portal.example/",
      "HTTPS://City.Example:8443",
      "https://portal.example/page",
      "*",
      "null",
      "portal.example",
      "https://*.example",
      7,
    ];
    expect(parseConfig({ allowedParents }).allowedParents).toEqual([
      "https://portal.example",
      "https://city.example:8443",
    ]);
  });

  it.each<[unknown, string | null]>([
    ["https://example.cn/", "https://example.cn/"],
    ["HTTPS://Example.CN/Map?id=1", "https://example.cn/Map?id=1"],
    [" http://example.cn ", "http://example.cn/"],
    ["https://地图.中国/", "https://xn--wcs7d.xn--fiqs8s/"],
    ["https://", null],
    ["http://[::bad", null],
    ["//example.cn/", null],
    ["example.cn", null],
    ["/here", null],
    ["javascript:alert(1)", null],
    ["data:text/html,x", null],
    ["ftp://example.cn/", null],
    ["", null],
    [7, null],
  ])("takes %j for the address %j", (url, address) => {
    expect(parseConfig({ mapApproval: { url } }).mapApproval.url).toBe(address);
  });
});
