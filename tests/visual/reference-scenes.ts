import { publish } from "../../scripts/publish.ts";
import { plansWithSites } from "../../src/domain/atlas/plans-with-sites.ts";
import { provinceOf } from "../../src/domain/atlas/province-of.ts";
import { assembleGround } from "../../src/domain/places/assemble-ground.ts";
import type { ChinaPart, GroundIndex, ProvincePart } from "../../src/domain/places/ground-parts.ts";
import { cameraLimits, fitContent } from "../../src/map/camera/camera-target.ts";
import { NO_PADDING } from "../../src/map/camera/project.ts";
import type { PlanScene } from "../../src/map/scene/plan-scene.ts";
import { buildContent } from "../../src/map/scene/scene.ts";
import { DARK, LIGHT } from "../../src/map/style/palette.ts";
import { drawStillMap } from "../../src/map/svg/still-map.ts";
import { type Camera, LAYERS } from "../../src/state/view.ts";

/** Size of the reference pictures, in pixels. */
export const SIZE = { width: 400, height: 300 } as const;

const { files, index, plans } = publish(process.cwd(), { today: "2026-11-21", documents: null });

function read<Value>(path: string): Value {
  const text = files.get(path);
  if (text === undefined) throw new Error(`not published: ${path}`);
  return JSON.parse(text) as Value;
}

const outlines = plans.map(({ plan }) => plan);
const START = "start";

/** The pages that have reference pictures: the start page and every plan's. */
export const PAGES: readonly string[] = [START, ...outlines.map(({ id }) => id)];

/** From afar, as a page opens, and close up; the start page, which shows all plans, only as it opens. */
const ZOOMS = ["far", "fit", "near"] as const;
type Zoom = (typeof ZOOMS)[number];
export const zoomsOf = (page: string): readonly Zoom[] => (page === START ? ["fit"] : ZOOMS);

/** By how many levels each is nearer than the page opens. */
const NEARER: Readonly<Record<Zoom, number>> = { far: -2, fit: 0, near: 2.5 };

/** What a page draws, as its reader's browser puts it together from the published files. */
function sceneOf(page: string) {
  const chosen = outlines.filter(({ id }) => id === page);
  const shown = chosen.length > 0 ? chosen : outlines;
  const groundIndex = read<GroundIndex>("ground/index.json");
  const provinces = chosen.flatMap(({ region }) => {
    const parts = groundIndex.provinces[provinceOf(region.adcode)];
    return parts ? [read<ProvincePart>(parts.whole)] : [];
  });
  const china = read<ChinaPart>(groundIndex.china.whole);
  const ground = assembleGround({ index: groundIndex, china, provinces });
  const asked = { chosen: chosen.map(({ id }) => id), open: null, bounds: null };
  const content = buildContent({
    plans: shown,
    scenes: plansWithSites(index.plans, asked).map((plan) => read<PlanScene>(plan.files.scene)),
    ground: ground.topology,
    layers: LAYERS,
  });
  return { content, ground };
}

/** The map of a page at a zoom as SVG, by theme. */
export function drawReference(
  page: string,
  zoom: Zoom,
): Readonly<Record<"light" | "dark", string>> {
  const { content, ground } = sceneOf(page);
  const frame = { size: SIZE, padding: NO_PADDING };
  const limits = cameraLimits(ground.extent, content.bounds, frame);
  const { bounds } = content;
  const whole = fitContent({
    ...frame,
    limits,
    bounds,
    camera: null,
    chosen: null,
    selected: null,
    focus: null,
  });
  // Where most is to be seen: about the middle one of all marks.
  const middle = (axis: 0 | 1) =>
    content.marks.map(({ position }) => position[axis]).toSorted((a, b) => a - b)[
      Math.floor(content.marks.length / 2)
    ] ?? 0;
  const centre = zoom === "near" ? { lon: middle(0), lat: middle(1) } : {};
  const camera: Camera = { ...whole, ...centre, zoom: whole.zoom + NEARER[zoom] };
  const scene = { content, emphasis: [], arcs: [] };
  const draw = drawStillMap({ scene, ground, language: "zh-Hans", camera, size: SIZE });
  const svg = (inner: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}">${inner}</svg>`;
  return { light: svg(draw(LIGHT)), dark: svg(draw(DARK)) };
}
