import type { AtlasPlan } from "../../../src/domain/atlas/atlas.ts";
import { plansWithSites } from "../../../src/domain/atlas/plans-with-sites.ts";
import { provinceOf } from "../../../src/domain/atlas/province-of.ts";
import { siteRef } from "../../../src/domain/things/refs.ts";
import type { PlanScene } from "../../../src/map/scene/plan-scene.ts";
import { buildContent, seenFromAfar } from "../../../src/map/scene/scene.ts";
import type { GroundIndex } from "../../../src/domain/places/ground-parts.ts";
import { DEFAULT_VIEW } from "../../../src/state/view.ts";
import { groundByProvince } from "../../publish/ground-by-province.ts";
import type { BuiltData } from "../built-data.ts";
import { coloursOf, encodePng } from "./encode-png.ts";
import { PREVIEW, previewCard, type PreviewWords } from "./preview-card.ts";
import { markColours, previewMap } from "./preview-map.ts";
import { previewPath } from "./preview-path.ts";
import { type PreviewContext, wordsOfAtlas, wordsOfPlan, wordsOfSite } from "./preview-words.ts";
import { laidUpon, openRasteriser, type Pixels } from "./rasterise.ts";

type PreviewsInput = PreviewContext & {
  readonly data: BuiltData;
  /** Whether sites have pictures of their own. */
  readonly ofSites: boolean;
};

/** A picture by its path from the folder of index.html. */
export type Picture = readonly [path: string, png: Uint8Array];

/**
 * The picture that a link shows in chats and networks: of the start page, of every plan, and of its sites. Of a plan the
 * map is painted twice, with its sites and with them dimmed; each site is then put upon that.
 */
export async function* previews(input: PreviewsInput): AsyncIterable<Picture> {
  const { data, ofSites } = input;
  const paint = await openRasteriser();
  const mapOf = mapsFrom(input);
  const start = painted(paint, mapOf(null).whole(), wordsOfAtlas(data.atlas, input));
  yield [previewPath(null, ofSites), encodePng(start, coloursOf([start]))];
  for (const { id } of data.atlas.plans) {
    const plan = data.outline(id);
    const map = mapOf(plan);
    const whole = painted(paint, map.whole(), wordsOfPlan(plan, input));
    const colours = coloursOf([whole], markColours());
    yield [previewPath({ type: "plan", plan: id }, ofSites), encodePng(whole, colours)];
    if (!ofSites) continue;
    const calm = paint(documentOf(map.calm()));
    for (const site of plan.sites) {
      const mark = map.mark(id, site.id);
      const upper = painted(paint, mark ?? "", wordsOfSite(site, plan, input));
      // What has no place is not looked for on a map of dimmed ones.
      const picture = laidUpon(mark === null ? whole : calm, upper);
      yield [previewPath(siteRef(site), ofSites), encodePng(picture, colours)];
    }
  }
}

type Paint = (svg: string) => Pixels;

function painted(paint: Paint, map: string, words: PreviewWords): Pixels {
  return paint(documentOf(`${map}${previewCard(words)}`));
}

function documentOf(elements: string): string {
  const { width, height } = PREVIEW;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${elements}</svg>`;
}

/** The map of a plan, or of all for null. */
function mapsFrom({ data, config }: PreviewsInput) {
  const { atlas, text } = data;
  const index = JSON.parse(text("ground/index.json")) as GroundIndex;
  const groundOf = groundByProvince({ index, files: { get: text } }, config.ground);
  return (plan: AtlasPlan | null) => {
    const ground = groundOf(plan && provinceOf(plan.region.adcode));
    const asked = { chosen: plan ? [plan.id] : [], open: null, bounds: null };
    const scenes = plansWithSites(atlas.plans, asked).map(
      ({ files }) => JSON.parse(text(files.scene)) as PlanScene,
    );
    const plans = plan ? [plan] : atlas.plans;
    const { layers } = DEFAULT_VIEW;
    const near = buildContent({ plans, scenes, ground: ground.topology, layers });
    return previewMap({ content: seenFromAfar(near, null), ground });
  };
}
