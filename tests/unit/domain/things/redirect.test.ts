import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redirected } from "../../../../src/domain/things/redirect.ts";
import type { ThingRef } from "../../../../src/model/thing-ref.ts";
import { anyRef } from "../../../fixtures/thing-refs.ts";

const plan = "tiny-2030";
const site = (id: string): ThingRef => ({ type: "site", plan, id });

describe("what has moved", () => {
  const redirects = { "site:fair": "record:fair" };
  const nothing = { redirects: {} };

  it("is found where it is now", () => {
    expect(redirected(nothing, { redirects }, site("fair"))).toEqual({
      type: "record",
      plan,
      id: "fair",
    });
  });

  it("leaves all else as it is", () => {
    fc.assert(
      fc.property(anyRef, (ref) => {
        expect(redirected(nothing, nothing, ref)).toEqual(ref);
        expect(redirected(nothing, null, ref)).toEqual(ref);
      }),
    );
    expect(redirected(nothing, { redirects }, site("park"))).toEqual(site("park"));
  });

  it("is looked for in the index where plans share it, and only there", () => {
    const old: ThingRef = { type: "industry", id: "powders" };
    const shared = { redirects: { "industry:powders": "industry:09" } };
    expect(redirected(shared, null, old)).toEqual({ type: "industry", id: "09" });
    expect(redirected(nothing, shared, old)).toEqual(old);
    expect(redirected({ redirects }, nothing, site("fair"))).toEqual(site("fair"));
  });

  it("stays where it is for a redirect that is no ref", () => {
    expect(redirected(nothing, { redirects: { "site:a": "nowhere" } }, site("a"))).toEqual(
      site("a"),
    );
  });
});
