import { afterEach, describe, expect, it } from "vitest";
import { DEFAULT_CONFIG } from "../../../src/state/config.ts";
import { formatView, parseView } from "../../../src/state/address.ts";
import { firstStore, hasScreen, offerStore } from "../../../src/state/offers.ts";
import { resolveView } from "../../../src/state/resolve-view.ts";
import { SCREENS } from "../../../src/state/view.ts";
import { knownOf } from "../../../src/domain/things/kind.ts";
import { tinyJoined } from "../../fixtures/tiny-joined.ts";

afterEach(() => {
  offerStore.setState(offerStore.getInitialState(), true);
  firstStore.setState(firstStore.getInitialState(), true);
});

describe("what an operator does not offer", () => {
  const without = { ...DEFAULT_CONFIG.features, comparison: false };

  it("is a screen less", () => {
    expect(SCREENS.filter((screen) => !hasScreen(without, screen))).toEqual(["compare"]);
    expect(SCREENS.every((screen) => hasScreen(DEFAULT_CONFIG.features, screen))).toBe(true);
  });

  it("is no address either: the map is shown, and the reader told", () => {
    offerStore.setState(without);
    const { atlas } = tinyJoined();
    const { view } = parseView("?view=compare");
    const resolved = resolveView(view, atlas, () => knownOf(atlas, {}));
    expect(resolved.view.screen).toBe("map");
    expect(resolved.rejected).toEqual([{ key: "view", value: "compare" }]);
  });
});

describe("an address that does not say", () => {
  it("means what the operator begins with, and one that does is longer by it", () => {
    firstStore.setState({ language: "en", mode: "elder" });
    expect(parseView("").view).toMatchObject({ language: "en", mode: "elder", theme: "auto" });
    expect(formatView(parseView("").view)).toBe("?");
    const { view } = parseView("?lang=zh-Hans&mode=usual");
    expect(view).toMatchObject({ language: "zh-Hans", mode: "usual" });
    expect(formatView(view)).toBe("?v=1&lang=zh-Hans&mode=usual");
    expect(parseView(formatView(view)).view).toEqual(view);
  });
});
