import { describe, expect, it } from "vitest";
import { resolveView } from "../../../src/state/resolve-view.ts";
import { DEFAULT_VIEW } from "../../../src/state/view.ts";
import { tinyJoined } from "../../fixtures/tiny-joined.ts";

const atlas = tinyJoined();

describe("a view held against the atlas", () => {
  it("keeps what exists", () => {
    const select = { type: "site", plan: "tiny-2030", id: "park" } as const;
    const view = { ...DEFAULT_VIEW, plans: ["tiny-2030"], select };
    expect(resolveView(view, atlas)).toEqual({ view, rejected: [] });
  });

  it("drops an unknown plan and tells of it", () => {
    const resolved = resolveView({ ...DEFAULT_VIEW, plans: ["atlantis"] }, atlas);
    expect(resolved.view.plans).toEqual([]);
    expect(resolved.rejected).toEqual([{ key: "plan", value: "atlantis" }]);
  });

  it("finds what has moved, and loses nothing", () => {
    const [plan] = tinyJoined().plans;
    if (!plan) throw new Error("no plan in the fixture");
    const outline = {
      ...plan,
      redirects: { "site:old-park": "site:park", "site:expo": "record:fair" },
    };
    const changed = { ...atlas, planById: new Map([[plan.id, outline]]) };
    const asked = (id: string) =>
      resolveView({ ...DEFAULT_VIEW, select: { type: "site", plan: plan.id, id } }, changed);
    expect(asked("old-park").view.select).toEqual({ type: "site", plan: plan.id, id: "park" });
    expect(asked("expo").view.select).toEqual({ type: "record", plan: plan.id, id: "fair" });
    expect([...asked("old-park").rejected, ...asked("expo").rejected]).toEqual([]);
  });

  it("drops an unknown site and tells of it", () => {
    const select = { type: "site", plan: "tiny-2030", id: "moon" } as const;
    const resolved = resolveView({ ...DEFAULT_VIEW, select }, atlas);
    expect(resolved.view.select).toBeNull();
    expect(resolved.rejected).toEqual([{ key: "select", value: "site:tiny-2030/moon" }]);
  });
});
