import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseView } from "../../../src/state/address.ts";
import {
  FRAME_OPTIONS,
  FRAME_PARTS,
  frameAddress,
  HEIGHT_FORMS,
  parseFrame,
} from "../../../src/state/frame-address.ts";
import { DEFAULT_VIEW } from "../../../src/state/view.ts";
import { anyText } from "../../fixtures/any-text.ts";
import { anyView } from "../../fixtures/views.ts";

const anyOptions = fc.record({
  parts: fc
    .subarray([...FRAME_PARTS])
    .filter((parts) => parts.includes("list") || parts.includes("map")),
  heights: fc.subarray([...HEIGHT_FORMS]),
});

describe("the address of a frame", () => {
  it("keeps what is shown, and how", () => {
    fc.assert(
      fc.property(anyView, anyOptions, (view, options) => {
        const address = frameAddress(view, options);
        const read = parseView(`/atlas/${address}`);
        expect(read.rejected).toEqual([]);
        // A plan's own page has that plan open: in a frame it is the same as nothing.
        const bare = view.select?.type === "plan" && view.plans.length === 1 ? null : view.select;
        expect({ ...read.view, select: null }).toEqual({ ...view, select: null });
        if (bare !== null && view.select?.type !== "plan") expect(read.view.select).toEqual(bare);
        expect(frameAddress(read.view, parseFrame(address))).toBe(address);
        expect(parseFrame(address)).toEqual(options);
      }),
    );
  });

  it.each([
    ["", FRAME_OPTIONS.parts],
    ["?ui=-list", ["title", "map", "legend"]],
    ["?ui=-list,-map", ["title", "list", "legend"]],
    ["?ui=-Legend;live&ui=-title", ["list", "map", "live"]],
    ["?ui=approval,-source,-status", FRAME_OPTIONS.parts],
  ])("%s has its parts", (query, parts) => {
    expect(parseFrame(`embed.html${query}`).parts).toEqual(parts);
  });

  it("reads any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const options = parseFrame(text);
        expect(parseFrame(frameAddress(DEFAULT_VIEW, options))).toEqual(options);
      }),
      { numRuns: 2000 },
    );
  });

  it("stands below the page of the one plan shown", () => {
    const select = { type: "site", plan: "one-2030", id: "park" } as const;
    expect(frameAddress({ ...DEFAULT_VIEW, plans: ["one-2030"], select })).toBe(
      "plans/one-2030/embed.html?v=1&select=site:one-2030/park",
    );
    expect(frameAddress(DEFAULT_VIEW)).toBe("embed.html");
  });
});
