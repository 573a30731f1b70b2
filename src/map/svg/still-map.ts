import type { Geometry } from "geojson";
import type { Ground } from "../../domain/places/assemble-ground.ts";
import type { Language } from "../../i18n/language.ts";
import type { Camera } from "../../state/view.ts";
import { type Size, visibleBounds } from "../camera/project.ts";
import type { Scene, SceneEmphasis } from "../scene/scene-types.ts";
import type { Palette } from "../style/palette.ts";
import { contentPaths, RING_ZOOM } from "./content-paths.ts";
import { COUNTY_ZOOM } from "./ground-paths.ts";
import { planeOffset } from "./plane-transform.ts";
import { stillArcs } from "./still-arcs.ts";
import { stillMarks, stillNames } from "./still-marks.ts";
import { partAttributes } from "./still-structure.ts";
import { pathWithin, stillGroundPaths } from "./still-ground.ts";

type StillMapInput = {
  readonly scene: Pick<Scene, "content" | "emphasis" | "arcs">;
  readonly ground: Ground;
  readonly language: Language;
  readonly camera: Camera;
  /** What the camera shows, in pixels of its zoom. */
  readonly size: Size;
  /** How much is drawn around its middle, where that is more than the camera shows. */
  readonly reach?: Size;
  /** Goes before every id, where several drawings share a document. */
  readonly ids?: string;
};

/**
 * Draws the map as it stands, for paper and pictures: the scene as the SVG map draws it, without anything that can be
 * chosen.
 * @returns what gives, in a palette, the elements within an `<svg>` of `size`
 */
export function drawStillMap(input: StillMapInput): (palette: Palette) => string {
  const { scene, ground, language, camera, size, ids = "" } = input;
  const { content, emphasis } = scene;
  const reach = visibleBounds(camera, input.reach ?? size);
  const pathOf = pathWithin(reach, camera.zoom);
  const paths = {
    ...stillGroundPaths(ground, content, pathOf),
    ...contentPaths(content, pathOf),
  };
  const offset = planeOffset(camera, size).map(Math.round).join(" ");
  const [left, top] = planeOffset(camera, size);
  // A picture that shows more than its camera is cut by nothing that is known here.
  const frame = input.reach
    ? null
    : { left: -left, top: -top, right: size.width - left, bottom: size.height - top };
  const drawn = { scene, camera, reach, language, frame, ids };
  return (palette) =>
    [
      `<rect x="-9999" y="-9999" width="19999" height="19999" fill="${ground.topology ? palette.ground.sea : palette.ground.land}"/>`,
      `<g transform="translate(${offset})">`,
      '<g fill="none" stroke-linejoin="round">',
      ...groundShapes(paths, palette, camera),
      ...contentShapes(paths, palette, camera),
      ...emphasis.map((entry) => emphasisShape(entry, palette, pathOf)),
      "</g>",
      ...stillArcs(scene.arcs, palette, camera.zoom),
      ...stillNames({ ...drawn, palette }),
      ...stillMarks({ ...drawn, palette }),
      "</g>",
    ].join("");
}

type Paths = ReturnType<typeof stillGroundPaths> & ReturnType<typeof contentPaths>;

type Attributes = Readonly<Record<string, string | number>>;

/** A path with its attributes; nothing where there is nothing to draw. */
function path(d: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return d === "" ? "" : `<path d="${d}"${written.join("")}/>`;
}

function groundShapes(paths: Paths, { ground }: Palette, { zoom }: Camera): readonly string[] {
  return [
    path(paths.abroad, { fill: ground.abroad }),
    path(paths.land, { fill: ground.land, stroke: ground.waterLine }),
    path(paths.regions, { fill: ground.planLand }),
    zoom >= COUNTY_ZOOM ? path(paths.county, { stroke: ground.countyLine }) : "",
    path(paths.city, { stroke: ground.cityLine }),
    path(paths.province, { stroke: ground.provinceLine }),
    path(paths.water, { fill: ground.water, stroke: ground.waterLine, "stroke-width": 0.5 }),
    path(paths.regions, { stroke: ground.planLine, "stroke-width": 1.5 }),
  ];
}

function contentShapes(
  { parts, areas, rings, ties }: Paths,
  palette: Palette,
  { zoom }: Camera,
): readonly string[] {
  const { structure, mark } = palette;
  return [
    ...parts.map(({ role, d }) => path(d, partAttributes(role, palette))),
    path(areas, { stroke: mark.ring, "stroke-dasharray": "5 3" }),
    zoom >= RING_ZOOM ? path(rings, { stroke: mark.ring, "stroke-opacity": 0.5 }) : "",
    path(ties, { stroke: structure.node, "stroke-width": 1.3, "stroke-opacity": 0.75 }),
  ];
}

function emphasisShape(
  { shape, state, mark }: SceneEmphasis,
  palette: Palette,
  pathOf: (shape: Geometry) => string,
): string {
  if (!shape) return "";
  const isLine = shape.geometry.type === "LineString";
  return path(pathOf(shape.geometry), {
    stroke: state === "selected" ? palette.mark.selected : palette.mark.hovered,
    "stroke-width": 1.8,
    ...(shape.approximate ? { "stroke-dasharray": "5 3" } : {}),
    ...(isLine ? {} : { fill: palette.colours[mark.colour].fill, "fill-opacity": 0.12 }),
  });
}
