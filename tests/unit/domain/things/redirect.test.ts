import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redirected } from "../../../../src/domain/things/redirect.ts";
import type { ThingRef } from "../../../../src/model/thing-ref.ts";
import { anyRef } from "../../../fixtures/thing-refs.ts";

const plan = "tiny-2030";
const site = (id: string): ThingRef => ({ type: "site", plan, id });

describe("what has moved", () => {
  const redirects = { "site:fair": "record:fair" };

  it("is found where it is now", () => {
    expect(redirected({ redirects }, site("fair"))).toEqual({ type: "record", plan, id: "fair" });
  });

  it("leaves all else as it is", () => {
    fc.assert(
      fc.property(anyRef, (ref) => {
        expect(redirected({ redirects: {} }, ref)).toEqual(ref);
        expect(redirected(null, ref)).toEqual(ref);
      }),
    );
    expect(redirected({ redirects }, site("park"))).toEqual(site("park"));
    const shared: ThingRef = { type: "enterprise", id: "fair" };
    expect(redirected({ redirects: { "enterprise:fair": "site:fair" } }, shared)).toEqual(shared);
  });

  it("stays where it is for a redirect that is no ref", () => {
    expect(redirected({ redirects: { "site:a": "nowhere" } }, site("a"))).toEqual(site("a"));
  });
});
