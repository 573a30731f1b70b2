import { describe, expect, it } from "vitest";
import { knownOf, type Known } from "../../../src/domain/things/kind.ts";
import { resolveView } from "../../../src/state/resolve-view.ts";
import { DEFAULT_VIEW, type View } from "../../../src/state/view.ts";
import { tinyJoined } from "../../fixtures/tiny-joined.ts";

const { atlas, plan } = tinyJoined();

/** A view held against the atlas of which so much has loaded. */
const resolved = (view: Partial<View>, loaded: Partial<Known> = {}) =>
  resolveView({ ...DEFAULT_VIEW, ...view }, atlas, () => knownOf(atlas, loaded));

const site = (id: string) => ({ type: "site", plan: plan.id, id }) as const;

describe("a view held against the atlas", () => {
  it("keeps what exists", () => {
    const view = { ...DEFAULT_VIEW, plans: ["tiny-2030"], select: site("park") };
    expect(resolved(view, { outline: plan })).toEqual({ view, rejected: [] });
  });

  it("drops an unknown plan and tells of it", () => {
    const { view, rejected } = resolved({ plans: ["atlantis"] });
    expect(view.plans).toEqual([]);
    expect(rejected).toEqual([{ key: "plan", value: "atlantis" }]);
  });

  it("finds what has moved, and loses nothing", () => {
    const outline = {
      ...plan,
      redirects: { "site:old-park": "site:park", "site:expo": "record:fair" },
    };
    const asked = (id: string) => resolved({ select: site(id) }, { outline });
    expect(asked("old-park").view.select).toEqual(site("park"));
    expect(asked("expo").view.select).toEqual({ type: "record", plan: plan.id, id: "fair" });
    expect([...asked("old-park").rejected, ...asked("expo").rejected]).toEqual([]);
  });

  it("finds what has moved of what plans share, before any plan has loaded", () => {
    const select = { type: "industry", id: "powders" } as const;
    const moved = { ...atlas, redirects: { "industry:powders": "industry:09" } };
    const found = resolveView({ ...DEFAULT_VIEW, select }, moved, () => knownOf(moved));
    expect(found).toMatchObject({ view: { select: { type: "industry", id: "09" } }, rejected: [] });
  });

  it("drops a light on an unknown industry and tells of it, and finds one that has moved", () => {
    const light = { by: "industry", value: "powders" } as const;
    const { view, rejected } = resolved({ light });
    expect(view.light).toBeNull();
    expect(rejected).toEqual([{ key: "light", value: "industry:powders" }]);
    const moved = { ...atlas, redirects: { "industry:powders": "industry:09" } };
    const found = resolveView({ ...DEFAULT_VIEW, light }, moved, () => knownOf(moved));
    expect(found).toMatchObject({ view: { light: { value: "09" } }, rejected: [] });
  });

  it("drops an unknown site and tells of it", () => {
    const { view, rejected } = resolved({ select: site("moon") }, { outline: plan });
    expect(view.select).toBeNull();
    expect(rejected).toEqual([{ key: "select", value: "site:tiny-2030/moon" }]);
  });

  it("leaves what may stand in what has not loaded, of a plan that there is", () => {
    expect(resolved({ select: site("moon") })).toMatchObject({
      view: { select: site("moon") },
      rejected: [],
    });
    const elsewhere = { type: "site", plan: "atlantis", id: "park" } as const;
    expect(resolved({ select: elsewhere }).view.select).toBeNull();
  });

  it("drops a firm once it is known that no plan names it", () => {
    const select = { type: "enterprise", id: "nobody" } as const;
    expect(resolved({ select }).rejected).toEqual([]);
    expect(resolved({ select }, { join: "absent" }).rejected).toEqual([
      { key: "select", value: "enterprise:nobody" },
    ]);
  });
});
