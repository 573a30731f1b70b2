import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatView, parseView } from "../../../src/state/address.ts";
import { DEFAULT_VIEW, LAYERS, SCREENS, THEMES, type View } from "../../../src/state/view.ts";
import { anyId, anyRef } from "../../fixtures/thing-refs.ts";

const views: fc.Arbitrary<View> = fc.record({
  plans: fc.uniqueArray(anyId, { maxLength: 4 }).map((ids) => ids.toSorted()),
  screen: fc.constantFrom(...SCREENS),
  select: fc.option(anyRef),
  layers: fc.subarray([...LAYERS]),
  language: fc.constantFrom("zh-Hans" as const, "en" as const),
  theme: fc.constantFrom(...THEMES),
  camera: fc.option(
    fc.record({
      zoom: fc.integer({ min: 0, max: 1600 }).map((value) => value / 100),
      lat: fc.integer({ min: -850_000, max: 850_000 }).map((value) => value / 10_000),
      lon: fc.integer({ min: -1_800_000, max: 1_800_000 }).map((value) => value / 10_000),
    }),
  ),
});

describe("the address of a view", () => {
  it("reads back what it writes", () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(parseView(formatView(view))).toEqual({ view, rejected: [] });
      }),
    );
  });

  it("is canonical: any text has one address that stays itself", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (query, hash) => {
        const once = formatView(parseView(`?select=${query}&plan=${query}#map=${hash}`).view);
        expect(formatView(parseView(once).view)).toBe(once);
      }),
    );
  });

  it("never yields a camera that the map would throw at", () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), fc.double(), (zoom, lat, lon) => {
        const { camera } = parseView(`#map=${zoom}/${lat}/${lon}`).view;
        expect(camera === null || (camera.zoom <= 16 && Math.abs(camera.lat) <= 85)).toBe(true);
      }),
    );
  });

  it("leaves defaults out", () => {
    expect(formatView(DEFAULT_VIEW)).toBe("?");
  });

  it("writes a usual link in less than 200 characters", () => {
    const view: View = {
      ...DEFAULT_VIEW,
      plans: ["taizhou-2022"],
      select: { type: "site", plan: "taizhou-2022", id: "china-medical-city" },
      language: "en",
      camera: { zoom: 11.5, lat: 32.395, lon: 119.903 },
    };
    expect(formatView(view)).toBe(
      "?v=1&plan=taizhou-2022&select=site:taizhou-2022/china-medical-city&lang=en#map=11.5/32.395/119.903",
    );
  });

  it.each([
    ["?plan=Hefei!", "plan"],
    ["?select=firm:x", "select"],
    ["?select=site:a/b/c", "select"],
    ["?lang=fr", "lang"],
    ["?view=cube", "view"],
    ["?layers=sites,moon", "layers"],
    ["?v=9", "v"],
    ["#map=99/0/0", "map"],
    ["#map=3/91/0", "map"],
    ["#map=here", "map"],
  ])("tells of what it cannot read in %s", (text, key) => {
    const { view, rejected } = parseView(text);
    expect(view).toEqual(DEFAULT_VIEW);
    expect(rejected.map((part) => part.key)).toEqual([key]);
  });
});
