import { describe, expect, it } from "vitest";
import { formatView, parseView } from "../../../src/state/address.ts";
import { DEFAULT_VIEW } from "../../../src/state/view.ts";

describe("a question that is too long", () => {
  const smile = "\u{1F600}";
  it.each([
    ["cut between the halves of a character", `?q=${"a".repeat(79)}${encodeURIComponent(smile)}`],
    ["of letters that grow when they are made small", `?q=${"İ".repeat(50)}`],
  ])("has one address, %s", (_name, address) => {
    const { view } = parseView(address);
    expect(parseView(formatView(view))).toEqual({ view, rejected: [] });
  });

  it("is written without the half of a character, as typed", () => {
    expect(formatView({ ...DEFAULT_VIEW, query: `a${smile.charAt(0)}` })).toBe("?v=1&q=a");
  });
});
