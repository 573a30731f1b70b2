import { featureFilter, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../../src/i18n/language.ts";
import { EN } from "../../../../src/i18n/en.ts";
import { ZH_HANS } from "../../../../src/i18n/zh-hans.ts";
import { iconOf, markImage, parseImageId } from "../../../../src/map/style/images/image-id.ts";
import { LEGEND_RULES, legend } from "../../../../src/map/style/layers/legend.ts";
import { COLOUR_NAMES, DARK, LIGHT } from "../../../../src/map/style/palette.ts";
import { buildContent, emphasise } from "../../../../src/map/scene/scene.ts";
import { groundFeatures } from "../../../../src/map/engine/ground-sources.ts";
import { contentSources, emphasisSource } from "../../../../src/map/engine/sources.ts";
import { DRAW_ORDER, GROUND_SOURCES, SCENE_SOURCES } from "../../../../src/map/style/order.ts";
import { buildStyle } from "../../../../src/map/style/style.ts";
import { styleChanges } from "../../../../src/map/engine/style-changes.ts";
import { SITE_KINDS } from "../../../../src/model/vocabulary.ts";
import { LAYERS, type View } from "../../../../src/state/view.ts";
import { contentInput, groundOf, mapAtlas, mapGround, mapSite, VIEW } from "../map-fixtures.ts";

const contexts = [LIGHT, DARK].flatMap((palette) =>
  LANGUAGES.flatMap((language) =>
    [1, 1.4].map((textScale) => ({
      palette,
      language,
      textScale,
      hasLand: textScale === 1,
      isCrowded: false,
      layers: textScale === 1 ? LAYERS : [],
      namedByMarks: [],
      name: palette.id,
    })),
  ),
);

const atlas = mapAtlas([
  mapSite("chosen", { kind: "core", strategyRole: "core" }),
  mapSite("node", { strategyRole: "node", position: [119.6, 31.2] }),
  mapSite("district", { kind: "area", place: { precision: "district", areaOf: ["990102"] } }),
]);
const topology = mapGround();
const content = buildContent(contentInput(atlas, VIEW, topology));
const ground = groundOf(topology);

describe.each(contexts)("the style ($name, $language, names × $textScale)", (context) => {
  const style = buildStyle(context);

  it("is valid", () => {
    expect(validateStyleMin(style).map((error) => error.message)).toEqual([]);
  });

  it("asks nothing of the network", () => {
    expect(style).not.toHaveProperty("glyphs");
    expect(style).not.toHaveProperty("sprite");
    expect(JSON.stringify(style)).not.toMatch(/https?:/);
  });

  it("has every layer of the draw order, in that order", () => {
    expect(style.layers.map((layer) => layer.id)).toEqual([...DRAW_ORDER]);
  });

  it("draws from its own sources only", () => {
    const used = style.layers.flatMap((layer) => ("source" in layer ? [layer.source] : []));
    expect(Object.keys(style.sources).toSorted()).toEqual([...new Set(used)].toSorted());
  });

  it("sets names in fonts of the page", () => {
    for (const layer of style.layers) {
      if (layer.type !== "symbol" || layer.layout?.["text-field"] === undefined) continue;
      expect(layer.layout["text-font"]).toContain("Noto Sans CJK SC");
    }
  });
});

describe("styleChanges", () => {
  const context = {
    palette: LIGHT,
    language: "zh-Hans",
    textScale: 1,
    hasLand: true,
    isCrowded: false,
    layers: LAYERS,
    namedByMarks: [],
  } as const;
  const light = buildStyle(context);
  const dark = buildStyle({
    ...context,
    palette: DARK,
    language: "en",
    layers: ["sites"],
    namedByMarks: ["990102"],
  });

  it("lets captions give way to each other where they are many, and only there", () => {
    const changes = styleChanges(light, buildStyle({ ...context, isCrowded: true }));
    expect(changes).toEqual([
      { layer: "caption", part: "layout", property: "text-overlap", value: "never" },
    ]);
  });

  it("finds nothing between equal styles", () => {
    expect(styleChanges(light, structuredClone(light))).toEqual([]);
  });

  it("makes one style the other", () => {
    const changed = structuredClone(light);
    for (const change of styleChanges(light, dark)) {
      const target = changed.layers.find(({ id }) => id === change.layer);
      if (change.part === "filter") Object.assign(target ?? {}, { filter: change.value });
      else Object.assign(target?.[change.part] ?? {}, { [change.property]: change.value });
    }
    expect(changed).toEqual(dark);
  });

  it("hides and shows a layer of content by visibility and filters alone", () => {
    const changes = styleChanges(light, buildStyle({ ...context, layers: ["sites"] }));
    const kinds = changes.map((change) =>
      change.part === "filter" ? "filter" : `${change.part} ${change.property}`,
    );
    expect(new Set(kinds)).toEqual(new Set(["layout visibility", "filter"]));
  });
});

describe("the sources", () => {
  it("are filled, each of them, by the ground or the scene", () => {
    const filled = [
      ...Object.keys(groundFeatures(ground)),
      ...Object.keys(contentSources(content.whole)),
      "emphasis",
    ];
    expect(filled.toSorted()).toEqual([...GROUND_SOURCES, ...SCENE_SOURCES].toSorted());
  });

  it("leave the name of a district to its mark, and take it back when the marks are hidden", () => {
    const districtNames = (layers: View["layers"]) => {
      const { namedByMarks } = buildContent(contentInput(atlas, { ...VIEW, layers }, topology));
      const style = buildStyle({
        palette: LIGHT,
        language: "zh-Hans",
        textScale: 1,
        hasLand: true,
        isCrowded: false,
        layers,
        namedByMarks,
      });
      const layer = style.layers.find(({ id }) => id === "county-name");
      const filter = layer && "filter" in layer ? layer.filter : undefined;
      const test = featureFilter(filter, "filter");
      return groundFeatures(ground)["place-name"].filter(({ properties }) =>
        test.filter({ zoom: 9 }, { type: 1, properties: properties ?? {}, geometry: [] }),
      );
    };
    const names = (layers: View["layers"]) =>
      districtNames(layers).map(({ properties }) => properties?.["nameZh"]);
    expect(names(LAYERS)).toEqual(["区990101"]);
    expect(names([])).toEqual(["区990101", "区990102"]);
  });

  it("put the shape of what stands out beneath its mark", () => {
    const view = { select: { type: "site", plan: "made-2030", id: "chosen" } } as const;
    const scene = emphasise({ content, view, ground: topology, hovered: null });
    const types = emphasisSource(scene).features.map(({ geometry }) => geometry.type);
    expect(types).toEqual(["Polygon", "Point"]);
  });
});

describe("the legend", () => {
  it("names layers and messages that exist", () => {
    for (const rule of LEGEND_RULES) {
      expect(DRAW_ORDER).toEqual(expect.arrayContaining([...rule.layers]));
      expect(Object.keys(ZH_HANS)).toContain(rule.message);
      expect(Object.keys(EN)).toContain(rule.message);
    }
  });

  it("has a line for every kind and every colour", () => {
    const ids = LEGEND_RULES.map((rule) => rule.id);
    for (const kind of SITE_KINDS) expect(ids).toContain(`kind-${kind}`);
    for (const colour of COLOUR_NAMES) expect(ids).toContain(`group-${colour}`);
  });

  it("counts what is on the map and leaves out what is not", () => {
    const counts = Object.fromEntries(legend(content).map(({ id, count }) => [id, count]));
    expect(counts).toEqual({
      "kind-core": 1,
      "kind-park": 1,
      "kind-area": 1,
      "group-none": 3,
      "precision-ring": 2,
      "precision-hatched": 1,
      core: 1,
      tie: 1,
      region: 1,
      extent: 1,
    });
  });
});

describe("image ids", () => {
  it("say what to draw", () => {
    for (const kind of SITE_KINDS) {
      for (const colour of COLOUR_NAMES) {
        const [, prefix, , suffix] = markImage(["get", "icon"], "dark");
        const id = `${String(prefix)}${iconOf(kind, colour, "hatched")}${String(suffix)}`;
        const expected = { type: "mark", kind, colour, open: true, palette: "dark" };
        expect(parseImageId(id)).toEqual(expected);
      }
    }
  });

  it.each(["", "mark/park", "mark/park/medicine/solid/blue", "else/park/medicine/solid/light"])(
    "leaves %j to others",
    (id) => {
      expect(parseImageId(id)).toBeNull();
    },
  );
});
