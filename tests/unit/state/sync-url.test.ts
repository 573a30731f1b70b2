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
    const address = syncAddress("/", moved);
    expect(steps).toEqual(["replace ?v=1&select=record:tiny-2030/fair"]);
    expect(viewStore.getState().select).toEqual({ type: "record", plan: "tiny-2030", id: "fair" });
    expect(uiStore.getState().rejected).toEqual([]);
    address.stop();
  });

  it("stays as it is where it can be shown, and takes a step for a choice", () => {
    const steps = windowAt("?v=1&select=record:tiny-2030/fair");
    const address = syncAddress("/", moved);
    expect(steps).toEqual([]);
    changeView({ select: null });
    expect(steps).toEqual(["push "]);
    address.stop();
  });

  it("is mended without a step when it is known later that it leads nowhere, and it is said", () => {
    const steps = windowAt("?v=1&select=enterprise:nobody");
    let isKnown = false;
    const address = syncAddress("/", (view) =>
      isKnown && view.select !== null
        ? {
            view: { ...view, select: null },
            rejected: [{ key: "select", value: "enterprise:nobody" }],
          }
        : { view, rejected: [] },
    );
    address.recheck();
    expect(steps).toEqual([]);
    isKnown = true;
    address.recheck();
    expect(steps).toEqual(["replace "]);
    expect(viewStore.getState().select).toBeNull();
    expect(uiStore.getState().rejected).toEqual([{ key: "select", value: "enterprise:nobody" }]);
    address.stop();
  });
});
