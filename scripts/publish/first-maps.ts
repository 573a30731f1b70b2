import type { PlanSummary, WholePlan } from "../../src/domain/atlas/atlas.ts";
import { plansWithSites } from "../../src/domain/atlas/plans-with-sites.ts";
import { provinceOf } from "../../src/domain/atlas/province-of.ts";
import { DEFAULT_LANGUAGE } from "../../src/i18n/language.ts";
import type { Size } from "../../src/map/camera/project.ts";
import type { PlanScene } from "../../src/map/scene/plan-scene.ts";
import { buildContent, seenFromAfar } from "../../src/map/scene/scene.ts";
import { DARK, LIGHT } from "../../src/map/style/palette.ts";
import { drawFirstMap } from "../../src/map/svg/first-map.ts";
import { FIRST_MAP_SHAPES, firstMapFile, START_PAGE } from "../../src/map/svg/first-map-file.ts";
import type { Config } from "../../src/state/config.ts";
import { DEFAULT_VIEW } from "../../src/state/view.ts";
import type { ApplicationFiles } from "./application-files.ts";
import { groundByProvince, type GroundFiles } from "./ground-by-province.ts";

type FirstMapsInput = {
  readonly plans: readonly WholePlan[];
  /** What the application loads, the scenes among it. */
  readonly application: Pick<ApplicationFiles, "index" | "files">;
  readonly ground: GroundFiles;
  /** As in config.json: `boundaries`, or pictures without any border. */
  readonly mode: Config["ground"];
};

const PALETTES = [
  ["light", LIGHT],
  ["dark", DARK],
] as const;

/** Rooms as most screens leave them beside panels, buttons and notes, and above the sheet of a phone. */
const ROOMS: Readonly<Record<(typeof FIRST_MAP_SHAPES)[number], Size>> = {
  wide: { width: 710, height: 665 },
  phone: { width: 300, height: 250 },
};

/**
 * The picture of the map of the start page and of every plan's page, for two shapes of rooms and in two themes: what a
 * reader sees until the map itself can be drawn. By path below `data/v1/`.
 */
export function firstMaps({
  plans,
  application,
  ground,
  mode,
}: FirstMapsInput): ReadonlyMap<string, string> {
  const outlines = plans.map(({ plan }) => plan);
  const groundOf = groundByProvince(ground, mode);
  const sceneOf = ({ files }: PlanSummary) =>
    JSON.parse(application.files.get(files.scene) ?? "null") as PlanScene;
  const files = new Map<string, string>();
  for (const plan of [null, ...outlines]) {
    const drawn = groundOf(plan && provinceOf(plan.region.adcode));
    const chosen = plan ? [plan.id] : [];
    const asked = { chosen, open: null, bounds: null };
    const near = buildContent({
      plans: plan ? [plan] : outlines,
      scenes: plansWithSites(application.index.plans, asked).map(sceneOf),
      ground: drawn.topology,
      layers: DEFAULT_VIEW.layers,
    });
    const content = seenFromAfar(near, null);
    for (const shape of FIRST_MAP_SHAPES) {
      const room = ROOMS[shape];
      const picture = drawFirstMap({ content, ground: drawn, language: DEFAULT_LANGUAGE, room });
      for (const [theme, palette] of picture ? PALETTES : []) {
        files.set(firstMapFile(plan?.id ?? START_PAGE, shape, theme), picture?.(palette) ?? "");
      }
    }
  }
  return files;
}
