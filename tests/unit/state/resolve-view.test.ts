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

  it("drops an unknown site and tells of it", () => {
    const select = { type: "site", plan: "tiny-2030", id: "moon" } as const;
    const resolved = resolveView({ ...DEFAULT_VIEW, select }, atlas);
    expect(resolved.view.select).toBeNull();
    expect(resolved.rejected).toEqual([{ key: "select", value: "site:tiny-2030/moon" }]);
  });
});
