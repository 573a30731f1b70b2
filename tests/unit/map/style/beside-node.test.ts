import { expect, test } from "vitest";
import { BESIDE_NODE } from "../../../../src/map/style/layers/marks.ts";
import type { LayerContext } from "../../../../src/map/style/layers/layer-context.ts";
import { LIGHT } from "../../../../src/map/style/palette.ts";
import { buildStyle } from "../../../../src/map/style/style.ts";
import { LAYERS } from "../../../../src/state/view.ts";

const plain: LayerContext = {
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

/** Sizes of the marks that stand beside a node, as the style has them. */
function sizes(leastText: number): string {
  const layers = buildStyle({ ...plain, leastText }).layers;
  return JSON.stringify(
    layers.flatMap(({ layout }) =>
      layout && "icon-offset" in layout ? [layout["icon-size"]] : [],
    ),
  );
}

test("a count beside a node is smaller than elsewhere, unless no text may be small", () => {
  expect(buildStyle({ ...plain, leastText: 0 })).toEqual(buildStyle(plain));
  expect(sizes(0)).toContain(`["*",${BESIDE_NODE.size},`);
  expect(sizes(18)).toContain(`["*",1,`);
});
