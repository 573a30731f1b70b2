import { describe, expect, it } from "vitest";
import { publicAddressOf } from "../../../scripts/found/public-address.ts";

describe("publicAddressOf", () => {
  it.each([
    ["https://portal.example/kangtu/", "https://portal.example/kangtu/"],
    ["https://portal.example/kangtu", "https://portal.example/kangtu/"],
    ["https://portal.example/kangtu/index.html", "https://portal.example/kangtu/"],
    ["https://portal.example", "https://portal.example/"],
    ["https://门户.example/康图/", "https://xn--zoup46i.example/%E5%BA%B7%E5%9B%BE/"],
  ])("takes %s for the folder %s", (given, folder) => {
    expect(publicAddressOf({ publicAddress: given })).toBe(folder);
  });

  it.each([null, {}, { publicAddress: null }, { publicAddress: "" }])(
    "is null for %j",
    (config) => {
      expect(publicAddressOf(config)).toBeNull();
    },
  );

  it.each(["kangtu", "http://portal.example/", "https://portal.example/?a=1", 7])(
    "refuses %j",
    (given) => {
      expect(() => publicAddressOf({ publicAddress: given })).toThrow("publicAddress");
    },
  );
});
