import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { formatRef, isSameRef, parseRef, planOf } from "../../../src/model/thing-ref.ts";
import { anyRef } from "../../fixtures/thing-refs.ts";

describe("a ref to a thing", () => {
  it("reads back what it writes, whatever the kind", () => {
    fc.assert(
      fc.property(anyRef, (ref) => {
        expect(parseRef(formatRef(ref))).toEqual(ref);
      }),
    );
  });

  it("has one text: what is read is written as it was", () => {
    const near = fc
      .tuple(anyRef, fc.nat(30), fc.constantFrom("", "a", "-", "/", ":", "plan:", "/a"))
      .map(([ref, at, extra]) => {
        const text = formatRef(ref);
        return `${text.slice(0, at)}${extra}${text.slice(at)}`;
      });
    let readable = 0;
    fc.assert(
      fc.property(near, (text) => {
        const ref = parseRef(text);
        if (ref === null) return;
        readable += 1;
        expect(formatRef(ref)).toBe(text);
      }),
      { numRuns: 2000 },
    );
    expect(readable).toBeGreaterThan(300);
  });

  test.each(["", "plan", "plan:", "plan:a/b", "site:a", "site:a/b/c", "enterprise:a/b", "firm:a"])(
    "%s is none",
    (text) => {
      expect(parseRef(text)).toBeNull();
    },
  );

  it("is the same as another when both have the same text", () => {
    fc.assert(
      fc.property(anyRef, anyRef, (a, b) => {
        expect(isSameRef(a, { ...a })).toBe(true);
        expect(isSameRef(a, b)).toBe(formatRef(a) === formatRef(b));
      }),
    );
    expect(isSameRef(null, null)).toBe(true);
    expect(isSameRef(null, { type: "agency", id: "a" })).toBe(false);
  });

  it("knows its plan", () => {
    expect(planOf({ type: "record", plan: "a", id: "b" })).toBe("a");
    expect(planOf({ type: "plan", plan: "a" })).toBe("a");
    expect(planOf({ type: "agency", id: "b" })).toBeNull();
    expect(planOf(null)).toBeNull();
  });
});
