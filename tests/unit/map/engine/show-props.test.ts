import type { Map as MapLibreMap } from "maplibre-gl";
import { beforeEach, expect, it } from "vitest";
import { showData, showStates, showStyle } from "../../../../src/map/engine/show-props.ts";
import { joinScenes } from "../../../../src/map/scene/join-scenes.ts";
import { chooseContent, emphasise } from "../../../../src/map/scene/scene.ts";
import { LIGHT } from "../../../../src/map/style/palette.ts";
import { LAYERS, type View } from "../../../../src/state/view.ts";
import { contentInput, groundOf, mapAtlas, mapGround, mapSite, VIEW } from "../map-fixtures.ts";

const topology = mapGround();
const ground = groundOf(topology);
const texts = { label: "地图", role: "地图", scrollHelp: "", scrollHelpMac: "", touchHelp: "" };
// So far apart that each has a mark of its own at every zoom.
const atlas = mapAtlas([
  mapSite("a", { position: [113, 31.25] }),
  mapSite("b", { position: [119.25, 31.25] }),
  mapSite("c", { position: [125, 31.25] }),
]);
const whole = joinScenes(contentInput(atlas, VIEW, topology));

type Shown = {
  readonly layers?: View["layers"];
  readonly lit?: readonly string[] | null;
  readonly hovered?: string | null;
};

/** Props of a map, as far as what it draws depends on them. */
const props = ({ layers = LAYERS, lit = null, hovered = null }: Shown = {}) => {
  const content = chooseContent(whole, layers, lit && new Set(lit));
  return {
    context: {
      palette: LIGHT,
      language: "zh-Hans" as const,
      textScale: 1,
      hasLand: true,
      isCrowded: false,
      locators: false,
      siteTiles: null,
      sitesTogether: false,
      layers,
      namedByMarks: content.namedByMarks,
    },
    texts,
    ground,
    scene: emphasise({ content, view: { select: null }, ground: topology, hovered }),
  };
};

let sent: string[];
let states: [string, unknown][];
let styled: string[];

/** The part of the engine that is written to, which notes what it is told. */
const engine = {
  getSource: (name: string) => ({ setData: () => sent.push(name) }),
  setFeatureState: ({ id }: { id: string }, state: unknown) => states.push([id, state]),
  setFilter: (layer: string) => styled.push(layer),
  setLayoutProperty: (layer: string) => styled.push(layer),
  setPaintProperty: (layer: string) => styled.push(layer),
} as unknown as MapLibreMap;

function show(before: ReturnType<typeof props>, after: ReturnType<typeof props>): void {
  showStyle(engine, before, after);
  showData(engine, before, after);
  showStates(engine, before.scene, after.scene);
}

beforeEach(() => {
  [sent, states, styled] = [[], [], []];
});

it("sends no data when a layer is turned off and on again", () => {
  const hovered = "made-2030/a";
  const off = props({ layers: ["sites"], hovered });
  show(props({ hovered }), off);
  show(off, props({ hovered }));
  expect(sent).toEqual([]);
  expect(styled).toContain("area-line");
  expect(styled).not.toContain("mark");
});

it("dims and lights marks by their states, each that changes and no other, and draws the lit once more", () => {
  const [all, some] = [props(), props({ lit: ["made-2030/a"] })];
  show(all, some);
  expect(sent).toEqual(["lit-point"]);
  expect(states).toEqual([
    ["made-2030/a", { emphasised: false, dimmed: false, lit: true }],
    ["made-2030/b", { emphasised: false, dimmed: true, lit: false }],
    ["made-2030/c", { emphasised: false, dimmed: true, lit: false }],
  ]);
  [sent, states] = [[], []];
  show(some, props({ lit: ["made-2030/b"] }));
  expect(sent).toEqual(["lit-point"]);
  expect(states.map(([key]) => key)).toEqual(["made-2030/a", "made-2030/b"]);
  sent = [];
  show(some, props({ lit: ["made-2030/a"], hovered: "made-2030/a" }));
  expect(sent).toEqual(["lit-point", "emphasis"]);
});

it("tells the engine of a mark under the pointer, and of nothing else", () => {
  show(props(), props({ hovered: "made-2030/b" }));
  expect(sent).toEqual(["emphasis"]);
  expect(states).toEqual([["made-2030/b", { emphasised: true, dimmed: false, lit: false }]]);
  expect(styled).toEqual([]);
});
