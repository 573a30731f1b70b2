import { describe, expect, it } from "vitest";
import { locatorAt } from "../../../../src/map/engine/pick.ts";
import { buildContent, emphasise, seenFromAfar } from "../../../../src/map/scene/scene.ts";
import { LIGHT } from "../../../../src/map/style/palette.ts";
import { drawFirstMap } from "../../../../src/map/svg/first-map.ts";
import { LAYERS } from "../../../../src/state/view.ts";
import { contentInput, groundOf, mapAtlas, mapGround, mapSite, VIEW } from "../map-fixtures.ts";

const ground = mapGround();
const [plan] = mapAtlas([mapSite("a"), mapSite("b", { position: [119.6, 31.4] })]).plans;
if (!plan) throw new Error("no plan");
const input = contentInput({ plans: [plan] }, VIEW, ground);
const other = { ...plan, id: "other-2030", counts: { ...plan.counts, sites: 7 } };
const of = (count: number, over: object = {}) => {
  const plans = [plan, ...Array.from({ length: count - 1 }, () => other)];
  return buildContent({ ...input, plans, ...over });
};

describe("several plans from afar", () => {
  it("are a locator each, with the count of their sites and without marks", () => {
    const far = seenFromAfar(of(2), 5);
    expect([far.locators, far.marks]).toEqual([true, []]);
    expect(far.captions.map(({ middle, sites }) => [middle, sites])).toEqual([
      [[119.5, 31.5], 0],
      [[119.5, 31.5], 7],
    ]);
    expect(far.whole).toBe(far.whole.marks.length === 2 ? far.whole : null);
  });

  it("are so before the map has been drawn, and their sites come near by", () => {
    expect(seenFromAfar(of(2), null).locators).toBe(true);
    const near = of(2);
    expect(seenFromAfar(near, 6)).toBe(near);
  });

  it.each([
    ["one plan alone", of(1)],
    ["more plans than have a name each", of(13)],
    ["sites that are lit", of(2, { lit: new Set(["made-2030/a"]) })],
    ["no sites at all", of(2, { layers: LAYERS.filter((layer) => layer !== "sites") })],
  ])("stay as they are: %s", (_, content) => {
    expect(seenFromAfar(content, 4)).toBe(content);
  });

  it("still show the one site that stands out", () => {
    const content = seenFromAfar(of(2), 5);
    const scene = emphasise({ content, ground, view: { select: null }, hovered: "made-2030/a" });
    expect(scene.emphasis.map(({ mark }) => mark.key)).toEqual(["made-2030/a"]);
  });

  it("are chosen by their locators, which are there only then", () => {
    const pixel = ([lon, lat]: readonly [number, number]) => [lon * 100, lat * 100] as const;
    const far = seenFromAfar(of(2), 5);
    expect(locatorAt(far, pixel, [11960, 3150])).toBe("made-2030");
    expect(locatorAt(far, pixel, [11990, 3150])).toBeNull();
    expect(locatorAt(of(2), pixel, [11950, 3150])).toBeNull();
  });

  it("are so in the first map, too", () => {
    const content = seenFromAfar(of(2), null);
    const room = { width: 800, height: 600 };
    const drawn = drawFirstMap({ content, ground: groundOf(ground), language: "zh-Hans", room });
    const svg = drawn?.(LIGHT) ?? "";
    expect([...svg.matchAll(/>(\d+)<\/text>/g)].map(([, count]) => count)).toEqual(["0", "7"]);
    expect(svg.match(/>虚构<\/text>/g)).toHaveLength(2);
    expect(svg).not.toContain('href="#m');
  });
});
