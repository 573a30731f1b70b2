import fc from "fast-check";
import { expect, it } from "vitest";
import { isSiteKey, siteKey, splitSiteKey } from "../../../src/model/site-key.ts";
import { anyId } from "../../fixtures/thing-refs.ts";

it("a key of a site is taken apart into what it was made of", () => {
  fc.assert(
    fc.property(anyId, anyId, (plan, id) => {
      const key = siteKey(plan, id);
      expect(isSiteKey(key)).toBe(true);
      expect(splitSiteKey(key)).toEqual({ plan, id });
    }),
  );
});

it.each(["", "park", "/park", "tiny-2030/", "a/b/c", "mark tiny-2030/park"])(
  "%j is no key of a site",
  (text) => {
    expect(isSiteKey(text)).toBe(false);
  },
);
