import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { knownOf } from "../../../src/domain/things/kind.ts";
import { resolveView } from "../../../src/state/resolve-view.ts";
import { changeView, uiStore, viewStore } from "../../../src/state/store.ts";
import { syncAddress, type AddressSync, type Resolve } from "../../../src/state/sync-url.ts";
import { DEFAULT_VIEW } from "../../../src/state/view.ts";
import { fakeBar, type FakeBar } from "../../fixtures/fake-bar.ts";
import { anyView } from "../../fixtures/views.ts";
import { tinyJoined } from "../../fixtures/tiny-joined.ts";

const ROOT = "/atlas/";
const { atlas, plan: outline, details } = tinyJoined();
const plan = outline.id;
const held: Resolve = (view) =>
  resolveView(view, atlas, () => knownOf(atlas, { outline, details }));
const asItIs: Resolve = (view) => ({ view, rejected: [] });
const CAMERA = { zoom: 9, lat: 32.5, lon: 119.5 };

let sync: AddressSync | null = null;

function visit(address: string, resolve = held): FakeBar {
  const bar = fakeBar(`${ROOT}${address}`);
  sync = syncAddress(ROOT, resolve, bar);
  return bar;
}

const shown = () => viewStore.getState();
const said = () => uiStore.getState().rejected.map(({ key, value }) => `${key}=${value}`);

afterEach(() => {
  sync?.stop();
  sync = null;
  viewStore.setState(DEFAULT_VIEW, true);
  uiStore.setState({ rejected: [] });
});

describe("an address that can be shown", () => {
  it.each(["", `plans/${plan}/`, "?v=1&view=tasks&lang=en", "#map=9/32.5/119.5"])(
    "%s stays as it is",
    (address) => {
      const bar = visit(address);
      expect(bar.writes).toEqual([]);
      expect(said()).toEqual([]);
    },
  );

  it("takes a step for a choice, and none for a move of the map", () => {
    const bar = visit("");
    changeView({ screen: "list" });
    changeView({ camera: CAMERA });
    changeView({ camera: { ...CAMERA, zoom: 10 } });
    expect(bar.steps()).toEqual([ROOT, `${ROOT}?v=1&view=list#map=10/32.5/119.5`]);
  });

  it("takes no step for what is chosen already", () => {
    const bar = visit("?v=1&view=list");
    changeView({ screen: "list" });
    changeView({ screen: "list", camera: null });
    expect(bar.writes).toEqual([]);
  });

  it("is gone back and forward to, hand in hand with what is shown", () => {
    const bar = visit("");
    changeView({ screen: "list" });
    changeView({ theme: "dark" });
    bar.back();
    expect(shown()).toMatchObject({ screen: "list", theme: "auto" });
    bar.back();
    expect(shown()).toEqual(DEFAULT_VIEW);
    bar.forward();
    bar.forward();
    expect(shown()).toMatchObject({ screen: "list", theme: "dark" });
    expect(bar.steps()).toHaveLength(3);
  });
});

describe("a plan's own page", () => {
  it("stands for the plan with its panel open, whatever others add to its address", () => {
    const bar = visit(`plans/${plan}/?from=timeline&isappinstalled=0`);
    expect(shown()).toMatchObject({ plans: [plan], select: { type: "plan", plan } });
    expect(bar.steps()).toEqual([`${ROOT}plans/${plan}/`]);
    expect(said()).toEqual([]);
  });

  it("is what the bar shows when a plan is chosen", () => {
    const bar = visit("");
    changeView({ plans: [plan], select: { type: "plan", plan } });
    expect(bar.steps()).toEqual([ROOT, `${ROOT}plans/${plan}/`]);
    changeView({ language: "en" });
    expect(bar.read()).toBe(`${ROOT}plans/${plan}/?v=1&lang=en`);
    changeView({ select: null });
    expect(bar.read()).toBe(`${ROOT}?v=1&plan=${plan}&lang=en`);
  });

  it("gives way to what its query says", () => {
    visit(`plans/${plan}/?view=tasks&select=site:${plan}/park`);
    expect(shown()).toMatchObject({
      plans: [plan],
      screen: "tasks",
      select: { type: "site", plan, id: "park" },
    });
  });

  it("is shown for the address that stood for it before", () => {
    const bar = visit(`?v=1&plan=${plan}&select=plan:${plan}`);
    expect(shown()).toMatchObject({ plans: [plan], select: { type: "plan", plan } });
    expect(bar.steps()).toEqual([`${ROOT}plans/${plan}/`]);
  });
});

describe("an address with faults", () => {
  it("is replaced by the one that is shown, says what it lost, and takes no step", () => {
    const bar = visit(`?v=1&plan=atlantis,${plan}&view=cube#map=here`);
    expect(bar.steps()).toEqual([`${ROOT}?v=1&plan=${plan}`]);
    expect(said()).toEqual(["view=cube", "map=here", "plan=atlantis"]);
  });

  it("lies not on the way back", () => {
    const bar = visit("?plan=Atlantis");
    changeView({ screen: "list" });
    bar.back();
    expect(bar.read()).toBe(ROOT);
    expect(said()).toEqual([]);
  });

  it("is spoken of until the reader goes on, and not after", () => {
    visit("?plan=atlantis");
    changeView({ camera: CAMERA });
    expect(said()).toEqual(["plan=atlantis"]);
    changeView({ screen: "list" });
    expect(said()).toEqual([]);
  });

  it("keeps what was said of it when more of the atlas has loaded", () => {
    let isLoaded = false;
    const bar = visit(`?plan=atlantis&select=site:${plan}/moon`, (view) => {
      const { select, ...rest } = view;
      if (isLoaded) return held(view);
      const early = held({ ...rest, select: null });
      return { ...early, view: { ...early.view, select } };
    });
    expect(said()).toEqual(["plan=atlantis"]);
    isLoaded = true;
    sync?.recheck();
    expect(said()).toEqual(["plan=atlantis", `select=site:${plan}/moon`]);
    expect(bar.steps()).toEqual([ROOT]);
    sync?.recheck();
    expect(said()).toHaveLength(2);
  });

  it("of something that has moved leads to where it is now", () => {
    const moved: Resolve = (view) =>
      view.select?.type === "site"
        ? { view: { ...view, select: { ...view.select, type: "record" } }, rejected: [] }
        : { view, rejected: [] };
    const bar = visit("?v=1&select=site:tiny-2030/fair", moved);
    expect(bar.steps()).toEqual([`${ROOT}?v=1&select=record:tiny-2030/fair`]);
    expect(said()).toEqual([]);
  });
});

describe("a hash", () => {
  it("that is not ours leaves the map where it is, and does not stay", () => {
    const bar = visit("?v=1&view=list#map=9/32.5/119.5");
    bar.typeHash("#site-list");
    expect(shown().camera).toEqual(CAMERA);
    expect(bar.read()).toBe(`${ROOT}?v=1&view=list#map=9/32.5/119.5`);
    expect(said()).toEqual([]);
  });

  it("that is typed moves the map", () => {
    const bar = visit("");
    bar.typeHash("#map=9/32.5/119.5");
    expect(shown().camera).toEqual(CAMERA);
    bar.back();
    expect(shown().camera).toBeNull();
  });

  it("that cannot be read is spoken of, though browsers tell of it twice", () => {
    const bar = visit("#map=9/32.5/119.5");
    bar.typeHash("#map=99/0/0");
    expect(said()).toEqual(["map=99/0/0"]);
    expect(shown().camera).toEqual(CAMERA);
    expect(bar.read()).toBe(`${ROOT}#map=9/32.5/119.5`);
  });
});

describe("address and store", () => {
  it("agree after any choice, whatever came before, each written at most once", () => {
    fc.assert(
      fc.property(fc.array(anyView, { minLength: 1, maxLength: 6 }), (views) => {
        const bar = visit("", asItIs);
        for (const view of views) {
          const before = bar.writes.length;
          changeView(view);
          expect(bar.writes.length - before).toBeLessThanOrEqual(1);
        }
        const last = shown();
        const steps = bar.steps().length;
        for (let step = 0; step < steps; step += 1) bar.back();
        for (let step = 0; step < steps; step += 1) bar.forward();
        expect(shown()).toEqual(last);
        expect(bar.steps()).toHaveLength(steps);
        sync?.stop();
        viewStore.setState(DEFAULT_VIEW, true);
      }),
    );
  });

  it("part when the sync is stopped", () => {
    const bar = visit("");
    sync?.stop();
    changeView({ screen: "list" });
    expect(bar.writes).toEqual([]);
    bar.typeHash("#map=9/32.5/119.5");
    expect(shown().camera).toBeNull();
  });
});
