import { featureFilter, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../../src/i18n/language.ts";
import { EN } from "../../../../src/i18n/en.ts";
import { ZH_HANS } from "../../../../src/i18n/zh-hans.ts";
import { ZH_HANS_LATER } from "../../../../src/i18n/zh-hans-later.ts";
import { LEGEND_RULES, legend } from "../../../../src/map/style/layers/legend.ts";
import { COLOUR_NAMES, DARK, LIGHT } from "../../../../src/map/style/palette.ts";
import { buildContent, emphasise } from "../../../../src/map/scene/scene.ts";
import { groundSources } from "../../../../src/map/engine/ground-sources.ts";
import { contentSources, emphasisSource } from "../../../../src/map/engine/sources.ts";
import {
  DRAW_ORDER,
  GROUND_SOURCES,
  type LayerName,
  SCENE_SOURCES,
  TILE_LAYERS,
} from "../../../../src/map/style/order.ts";
import type { LayerContext as StyleContext } from "../../../../src/map/style/layers/layer-context.ts";
import { buildStyle } from "../../../../src/map/style/style.ts";
import { styleChanges } from "../../../../src/map/engine/style-changes.ts";
import { SITE_KINDS } from "../../../../src/model/vocabulary.ts";
import { LAYERS, type View } from "../../../../src/state/view.ts";
import { contentInput, groundOf, mapAtlas, mapGround, mapSite, VIEW } from "../map-fixtures.ts";

const TILES = { folder: "/atlas/tiles/sites.0a1b2c3d/", bounds: [73, 18, 135, 54] } as const;
const contexts = [LIGHT, DARK].flatMap((palette) =>
  LANGUAGES.flatMap((language) =>
    [1, 1.4].map((textScale) => ({
      palette,
      language,
      textScale,
      hasLand: textScale === 1,
      isCrowded: false,
      locators: textScale === 1,
      siteTiles: textScale === 1 ? TILES : null,
      sitesTogether: textScale === 1,
      layers: textScale === 1 ? LAYERS : [],
      namedByMarks: [],
      name: palette.id,
    })),
  ),
);

const atlas = mapAtlas([
  mapSite("chosen", { kind: "zone", strategyRole: "core" }),
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

  it("has every layer of the draw order, in that order, those of tiles only where there are tiles", () => {
    const tiles: readonly LayerName[] = context.siteTiles ? [] : TILE_LAYERS;
    expect(style.layers.map((layer) => layer.id)).toEqual(
      DRAW_ORDER.filter((name) => !tiles.includes(name)),
    );
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
    locators: false,
    siteTiles: TILES,
    sitesTogether: false,
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

  it("shows and hides the tiles of all sites by visibility alone", () => {
    const seen = { ...context, sitesTogether: true };
    const values = (to: StyleContext) =>
      styleChanges(light, buildStyle(to)).map(({ layer, value }) => [layer, value]);
    expect(values(seen)).toEqual(TILE_LAYERS.map((layer) => [layer, "visible"]));
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

  it("hides and shows a layer of content by visibility, filters and where counts stand", () => {
    const changes = styleChanges(light, buildStyle({ ...context, layers: ["sites"] }));
    const kinds = changes.map((change) =>
      change.part === "filter" ? "filter" : `${change.part} ${change.property}`,
    );
    expect(new Set(kinds)).toEqual(
      new Set([
        ...["visibility", "icon-offset", "icon-size", "text-offset", "text-size"].map(
          (name) => `layout ${name}`,
        ),
        "filter",
      ]),
    );
  });
});

describe("the sources", () => {
  const plain: StyleContext = {
    palette: LIGHT,
    language: "zh-Hans",
    textScale: 1,
    hasLand: true,
    isCrowded: false,
    locators: false,
    siteTiles: null,
    sitesTogether: false,
    layers: LAYERS,
    namedByMarks: [],
  };

  it("follow each other so that the engine cuts a tile's room out five times in a frame, not for every kind", () => {
    const cut = buildStyle(plain).layers.flatMap((layer) =>
      layer.type === "fill" || layer.type === "line" ? [layer.source] : [],
    );
    // The source of a reader's own data has no tiles until there are any.
    const filled = cut.filter((source) => source !== "own");
    const times = filled.filter((source, index) => source !== filled[index - 1]);
    expect(times).toEqual(["ground", "shape", "ground", "shape", "emphasis"]);
  });

  it("keep what shares one of them apart: a layer draws one kind of its features", () => {
    const shapes = contentSources(content.whole).shape.features.map(({ properties }) => properties);
    const grounds = [
      { part: "abroad" },
      { part: "land" },
      ...["county", "city", "province", "sea"].map((level) => ({ part: "border", level })),
      ...["lake", "river", "island"].map((kind) => ({ part: "water", kind })),
    ];
    const all = [...shapes, ...grounds];
    const drawn = new Set<unknown>();
    for (const layer of buildStyle(plain).layers) {
      if (!("source" in layer) || (layer.source !== "ground" && layer.source !== "shape")) continue;
      const test = featureFilter(layer.filter, "filter");
      const parts = ([1, 2, 3] as const).flatMap((type) =>
        all
          .filter((properties) =>
            test.filter({ zoom: 9 }, { type, properties: properties ?? {}, geometry: [] }),
          )
          .map((properties) => properties?.["part"] as unknown),
      );
      expect(new Set(parts).size).toBeLessThanOrEqual(1);
      for (const part of parts) drawn.add(part);
    }
    expect(drawn).toEqual(new Set(all.map((properties) => properties?.["part"] as unknown)));
  });

  it("are filled, each of them, by the ground or the scene", () => {
    const filled = { ...groundSources(ground), ...contentSources(content.whole) };
    const names = [...Object.keys(filled), "lit-point", "emphasis", "own"];
    expect(names.toSorted()).toEqual([...GROUND_SOURCES, ...SCENE_SOURCES].toSorted());
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
        locators: false,
        siteTiles: null,
        sitesTogether: false,
        layers,
        namedByMarks,
      });
      const layer = style.layers.find(({ id }) => id === "county-name");
      const filter = layer && "filter" in layer ? layer.filter : undefined;
      const test = featureFilter(filter, "filter");
      return groundSources(ground)["place-name"].filter(({ properties }) =>
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
    expect([...new Set(types)]).toEqual(["Polygon", "Point"]);
  });
});

describe("the legend", () => {
  it("names layers and messages that exist", () => {
    for (const rule of LEGEND_RULES) {
      expect(DRAW_ORDER).toEqual(expect.arrayContaining([...rule.layers]));
      expect(Object.keys({ ...ZH_HANS, ...ZH_HANS_LATER })).toContain(rule.message);
      expect(Object.keys(EN)).toContain(rule.message);
    }
  });

  it("has a line for every kind and every colour", () => {
    const ids = LEGEND_RULES.map((rule) => rule.id);
    for (const kind of SITE_KINDS) expect(ids).toContain(`kind-${kind}`);
    for (const colour of COLOUR_NAMES) expect(ids).toContain(`group-${colour}`);
  });

  it("explains all marks where nobody has counted which the map shows, but not with the sites off", () => {
    const of = (layers: View["layers"]) =>
      legend(
        buildContent({ ...contentInput(atlas, { ...VIEW, layers }, topology), together: true }),
      );
    const together = new Map(of(LAYERS).map(({ id, count }) => [id, count]));
    expect(together.get("counted")).toBeNull();
    expect(together.get("kind-hospital")).toBeNull();
    expect(together.get("group-medicine")).toBeNull();
    expect(together.get("region")).toBe(1);
    expect(of(["structure"]).map(({ id }) => id)).toEqual(["core", "node", "tie", "region"]);
  });

  it("counts what is on the map and leaves out what is not", () => {
    const counts = Object.fromEntries(legend(content).map(({ id, count }) => [id, count]));
    expect(counts).toEqual({
      "kind-zone": 1,
      "kind-park": 1,
      "kind-area": 1,
      "group-none": 3,
      "precision-ring": 2,
      "precision-named": 1,
      counted: null,
      core: 1,
      node: 1,
      tie: 1,
      region: 1,
      extent: 1,
    });
  });
});
