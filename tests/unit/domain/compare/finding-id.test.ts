import { describe, expect, it } from "vitest";
import { findingId } from "../../../../src/domain/compare/finding-id.ts";
import { formatView } from "../../../../src/state/address.ts";
import { DEFAULT_VIEW } from "../../../../src/state/view.ts";

describe("the short name of a finding", () => {
  it("is FNV-1a of its key, for ever the same", () => {
    // 0xbf9cf968 and 0xe40c292c are the values that Fowler, Noll and Vo publish for these.
    expect(findingId("foobar")).toBe((0xbf_9c_f9_68 % 36 ** 5).toString(36).padStart(5, "0"));
    expect(findingId("a")).toBe((0xe4_0c_29_2c % 36 ** 5).toString(36).padStart(5, "0"));
  });

  it("leaves room for a dozen in a link that people send", () => {
    const keys = Array.from({ length: 12 }, (_, at) => `08.${at} hefei-2020 taizhou-2022`);
    const out = keys.map(findingId);
    expect(new Set(out).size).toBe(12);
    const plans = ["hefei-2020", "taizhou-2022"];
    const address = formatView({ ...DEFAULT_VIEW, screen: "compare", plans, out });
    expect(address.length).toBeLessThan(150);
  });
});
