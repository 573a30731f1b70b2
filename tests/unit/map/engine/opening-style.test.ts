import { expect, test } from "vitest";
import { OpeningStyle } from "../../../../src/map/engine/opening-style.ts";
import { joinScenes } from "../../../../src/map/scene/join-scenes.ts";
import { chooseContent, emphasise } from "../../../../src/map/scene/scene.ts";
import { LIGHT } from "../../../../src/map/style/palette.ts";
import { LAYERS } from "../../../../src/state/view.ts";
import { contentInput, groundOf, mapAtlas, mapGround, mapSite, VIEW } from "../map-fixtures.ts";

const topology = mapGround();
const ground = groundOf(topology);
const sceneOf = (...keys: readonly string[]) => {
  const atlas = mapAtlas(keys.map((key) => mapSite(key, { position: [113, 31.25] })));
  const whole = joinScenes(contentInput(atlas, VIEW, topology));
  const content = chooseContent(whole, LAYERS, null);
  return emphasise({ content, view: { select: null }, ground: topology, hovered: null });
};
const context = {
  palette: LIGHT,
  language: "zh-Hans" as const,
  textScale: 1,
  hasLand: true,
  isCrowded: false,
  locators: false,
  siteTiles: null,
  sitesTogether: false,
  layers: LAYERS,
  namedByMarks: [],
};

test("what the engine opens with is made once, and anew only where something else is to be shown by then", () => {
  const opening = new OpeningStyle();
  const props = { context, ground, scene: sceneOf("a") };
  expect([opening.make(props), opening.make(props)]).toEqual([true, false]);
  const other = { ...props, scene: sceneOf("a", "b") };
  const marksOf = (style: ReturnType<OpeningStyle["take"]>) => {
    const source = style.sources["mark-point"];
    return source?.type === "geojson" ? JSON.stringify(source.data) : "";
  };
  expect(marksOf(opening.take(other))).toContain("/b");
  opening.make(props);
  const style = opening.take({ ...props });
  expect(marksOf(style)).toContain("/a");
  expect(marksOf(style)).not.toContain("/b");
});
