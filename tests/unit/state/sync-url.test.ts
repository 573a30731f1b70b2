import { afterEach, describe, expect, it, vi } from "vitest";
import { changeView, uiStore, viewStore } from "../../../src/state/store.ts";
import { syncAddress, type Resolve } from "../../../src/state/sync-url.ts";
import { DEFAULT_VIEW } from "../../../src/state/view.ts";

/** A window with an address and a history that counts its steps. */
function windowAt(search: string) {
  const location = { pathname: "/", search, hash: "" };
  const steps: string[] = [];
  const go = (how: string) => (_state: unknown, _title: string, url: string) => {
    const next = new URL(url, "https://example.org/");
    Object.assign(location, { search: next.search, hash: next.hash });
    steps.push(`${how} ${next.search}`);
  };
  vi.stubGlobal("window", {
    location,
    history: { pushState: go("push"), replaceState: go("replace") },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  });
  return steps;
}

const moved: Resolve = (view) =>
  view.select?.type === "site"
    ? { view: { ...view, select: { ...view.select, type: "record" } }, rejected: [] }
    : { view, rejected: [] };

afterEach(() => {
  vi.unstubAllGlobals();
  viewStore.setState(DEFAULT_VIEW, true);
});

describe("the address of the page", () => {
  it("is replaced where what it asks for has moved, without a step back to the old one", () => {
    const steps = windowAt("?v=1&select=site:tiny-2030/fair");
    const stop = syncAddress("/", moved);
    expect(steps).toEqual(["replace ?v=1&select=record:tiny-2030/fair"]);
    expect(viewStore.getState().select).toEqual({ type: "record", plan: "tiny-2030", id: "fair" });
    expect(uiStore.getState().rejected).toEqual([]);
    stop();
  });

  it("stays as it is where it can be shown, and takes a step for a choice", () => {
    const steps = windowAt("?v=1&select=record:tiny-2030/fair");
    const stop = syncAddress("/", moved);
    expect(steps).toEqual([]);
    changeView({ select: null });
    expect(steps).toEqual(["push "]);
    stop();
  });
});
