import type { Ground } from "../../../src/domain/places/assemble-ground.ts";
import { DEFAULT_LANGUAGE } from "../../../src/i18n/language.ts";
import { type Size, toPixel, visibleBounds } from "../../../src/map/camera/project.ts";
import { chooseContent, emphasise } from "../../../src/map/scene/scene.ts";
import type { SceneContent } from "../../../src/map/scene/scene-types.ts";
import { sheetCamera } from "../../../src/map/sheet/sheet-camera.ts";
import { LIGHT } from "../../../src/map/style/palette.ts";
import { planeOffset } from "../../../src/map/svg/plane-transform.ts";
import { drawStillMap } from "../../../src/map/svg/still-map.ts";
import { pathWithin } from "../../../src/map/svg/still-ground.ts";
import { KIND_SHAPES, SHAPE_BOX } from "../../../src/ui/kind-shapes.ts";
import type { Camera } from "../../../src/state/view.ts";
import { CARD_WIDTH, PREVIEW } from "./preview-card.ts";

/** The map is drawn for a smaller room and enlarged: a preview is looked at in a third of its size. */
const ENLARGED = 1.35;
/** What is drawn ends in a line, which lies so far beyond the edge of the picture. */
const BEYOND = 4;
const ROOM: Size = {
  width: Math.round((PREVIEW.width - CARD_WIDTH) / ENLARGED) + 2 * BEYOND,
  height: Math.round(PREVIEW.height / ENLARGED) + 2 * BEYOND,
};

type PreviewMapInput = { readonly content: SceneContent; readonly ground: Ground };

/** The map of a plan, or of all, as previews have it. */
export type PreviewMap = {
  /** With its sites. */
  readonly whole: () => string;
  /** With its sites dimmed, beneath the mark of one of them. */
  readonly calm: () => string;
  /** The mark of a site upon that, with all that is known of its extent or its uncertainty; null where it has none. */
  readonly mark: (plan: string, site: string) => string | null;
};

/** What draws the maps of previews, as elements within an `<svg>` of `PREVIEW`. */
export function previewMap({ content, ground }: PreviewMapInput): PreviewMap {
  const asked = { seen: null, plans: withRoom(content), extent: ground.extent };
  const camera = sheetCamera(asked, ROOM);
  const draw = (shown: SceneContent) =>
    enlarged(
      drawStillMap({
        scene: { content: shown, emphasis: [], arcs: [] },
        ground,
        language: DEFAULT_LANGUAGE,
        camera,
        size: ROOM,
      })(LIGHT),
    );
  // Where its caption would stand, the map ends; its name is beside it.
  const named = content.captions.length > 1 ? content : { ...content, captions: [] };
  return {
    whole: () => draw(named),
    calm: () => draw({ ...named, lit: NONE }),
    mark: (plan, site) => siteMark({ content, ground }, camera, { plan, site }),
  };
}

/** Locators stand in the middle of plans that may lie at the edge, and have their names beside them. */
function withRoom({ bounds, locators }: SceneContent): SceneContent["bounds"] {
  if (bounds === null || !locators) return bounds;
  const [west, south, east, north] = bounds;
  const [across, down] = [(east - west) * ROOM_BESIDE, (north - south) * ROOM_BESIDE];
  return [west - across, south - down, east + across, north + down];
}

const ROOM_BESIDE = 0.08;

/** All sites but the one that is put upon them are dimmed. */
const NONE: ReadonlySet<string> = new Set();

function enlarged(svg: string): string {
  const place = `translate(${CARD_WIDTH} 0) scale(${ENLARGED}) translate(${-BEYOND} ${-BEYOND})`;
  return `<g transform="${place}">${svg}</g>`;
}

const figure = (value: number): string => String(Math.round(value * 10) / 10);
/** Radius of the disc beneath the mark of a site, and how large its shape is. */
const DISC = 20;
const SHAPE = 1.1;
/** How thinly its area is painted. */
const AREA = 0.16;

function siteMark(
  { content, ground }: PreviewMapInput,
  camera: Camera,
  { plan, site }: { readonly plan: string; readonly site: string },
): string | null {
  const view = { select: { type: "site", plan, id: site } as const };
  const whole = chooseContent(content.whole, ["sites"], null);
  const scene = emphasise({ content: whole, view, ground: ground.topology, hovered: null });
  const [emphasis] = scene.emphasis;
  if (!emphasis) return null;
  const { mark, shape } = emphasis;
  const colour = LIGHT.colours[mark.colour];
  const outline = shape && pathWithin(visibleBounds(camera, ROOM), camera.zoom)(shape.geometry);
  const isLine = shape?.geometry.type === "LineString";
  const [left, top] = planeOffset(camera, ROOM);
  const [x, y] = toPixel(mark.truePosition, camera, ROOM);
  const { body, outline: edge, open } = KIND_SHAPES[mark.kind];
  const sign =
    mark.tone === "hatched"
      ? `<path d="${edge}" fill="${colour.tint}"/><path d="${open}" fill="none" stroke="${colour.fill}" stroke-width="2"/>`
      : `<path d="${body}" fill-rule="evenodd" fill="${colour.fill}" stroke="${colour.edge}" stroke-width=".9"/>`;
  return enlarged(
    [
      outline
        ? `<path transform="translate(${figure(left)} ${figure(top)})" d="${outline}" stroke="${LIGHT.mark.selected}" stroke-width="1.6"${shape?.approximate || shape?.meaning === "within" ? ' stroke-dasharray="5 3"' : ""} fill="${isLine ? "none" : colour.fill}" fill-opacity="${AREA}"/>`
        : "",
      `<circle cx="${figure(x)}" cy="${figure(y)}" r="${DISC}" fill="${LIGHT.mark.halo}" stroke="${LIGHT.mark.selected}" stroke-width="2.6"/>`,
      `<g transform="translate(${figure(x)} ${figure(y)}) scale(${SHAPE}) translate(${-SHAPE_BOX / 2} ${-SHAPE_BOX / 2})">${sign}</g>`,
    ].join(""),
  );
}

/** Colours in which the mark of any site may be drawn, and its area upon the land of a plan. */
export function markColours(): readonly string[] {
  const { colours, mark, ground } = LIGHT;
  const fills = Object.values(colours).flatMap(({ fill, edge, tint }) => [
    fill,
    edge,
    tint,
    mixed(fill, ground.planLand),
  ]);
  return [mark.halo, mark.selected, ...fills];
}

/** A colour laid thinly upon another. */
function mixed(upper: string, lower: string): string {
  const part = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const mix = [1, 3, 5].map((at) => part(upper, at) * AREA + part(lower, at) * (1 - AREA));
  return `#${mix.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`;
}
