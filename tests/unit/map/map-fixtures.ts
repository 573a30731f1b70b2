import type { Feature, FeatureCollection, MultiPolygon } from "geojson";
import { topology } from "topojson-server";
import type { AtlasPlan, AtlasSite } from "../../../src/domain/atlas/atlas.ts";
import type { Ground } from "../../../src/domain/places/assemble-ground.ts";
import type { AreaProperties, GroundTopology } from "../../../src/domain/places/ground.ts";
import { siteKey } from "../../../src/model/site-key.ts";
import type { LonLat, Place } from "../../../src/model/types.ts";
import { buildPlanScene } from "../../../src/map/scene/build-plan-scene.ts";
import type { ContentInput } from "../../../src/map/scene/scene.ts";
import { DEFAULT_VIEW, LAYERS, type View } from "../../../src/state/view.ts";

export const VIEW: View = { ...DEFAULT_VIEW, layers: LAYERS };

const square = (adcode: string, west: number, south: number, size: number) => {
  const [east, north] = [west + size, south + size];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const feature: Feature<MultiPolygon, AreaProperties> = {
    type: "Feature",
    properties: { adcode },
    geometry: { type: "MultiPolygon", coordinates: [[ring]] },
  };
  return feature;
};

/** A province of one city of two counties, side by side. */
export function mapGround(): GroundTopology {
  const collect = (...features: readonly Feature[]): FeatureCollection => ({
    type: "FeatureCollection",
    features: [...features],
  });
  return topology({
    provinces: collect(square("990000", 119, 31, 2)),
    cities: collect(square("990100", 119, 31, 1)),
    counties: collect(square("990101", 119, 31, 0.5), square("990102", 119.5, 31, 0.5)),
    lines: collect(),
  }) as unknown as GroundTopology;
}

/** A ground of no more than these areas, with the names of the counties. */
export function groundOf(areas: GroundTopology): Ground {
  const names = areas.objects.counties.geometries.map(({ properties: { adcode } }) => ({
    adcode,
    nameZh: `区${adcode}`,
    nameEn: `Area ${adcode}`,
    label: [119.25, 31.25] as const,
  }));
  const drawn = { land: [], borders: [] };
  const nothing = { extent: null, abroad: null, water: [], landmarks: [] };
  return { ...nothing, topology: areas, drawn, names };
}

const PLACE: Place = {
  precision: "town",
  radiusM: 1500,
  method: "gazetteer",
  sources: ["geonames"],
  adcode: "990101",
  adminZh: null,
  adminEn: null,
  areaOf: [],
  unplacedReason: null,
  noteZh: null,
  noteEn: null,
};

type SiteOver = Partial<Omit<AtlasSite, "place">> & { readonly place?: Partial<Place> };

/** A park known to its town, at the middle of the first county unless said otherwise. */
export function mapSite(id: string, over: SiteOver = {}): AtlasSite {
  const { place, ...rest } = over;
  return {
    id,
    key: siteKey("made-2030", id),
    plan: "made-2030",
    nameZh: `名${id}`,
    nameEn: `Name ${id}`,
    aliases: [],
    kind: "park",
    strategyRole: null,
    strategyWordZh: null,
    strategyWordEn: null,
    status: "existing",
    parent: null,
    parentBasis: null,
    roleZh: "作用。",
    roleEn: "Role.",
    industries: [],
    leadEnterprises: [],
    tasks: [],
    cites: [{ section: "一", phrase: id }],
    place: { ...PLACE, ...place },
    position: [119.25, 31.25] as LonLat,
    extent: null,
    classes: [],
    group: null,
    ...rest,
  };
}

type MapAtlas = { readonly plans: readonly AtlasPlan[] };

/** An atlas of one plan with these sites. */
export function mapAtlas(sites: readonly AtlasSite[]): MapAtlas {
  const plan: AtlasPlan = {
    version: 1,
    kind: "outline",
    id: "made-2030",
    titleZh: "虚构规划",
    titleEn: "Made-up plan",
    shortZh: "虚构",
    shortEn: "Made-up",
    issuerZh: null,
    issuerEn: null,
    documentNumber: null,
    dateIssued: null,
    datePublished: null,
    period: { from: null, to: 2030, vision: null },
    region: { adcode: "990100", nameZh: "虚构市", nameEn: "Made-up City" },
    scopeZh: "健康",
    scopeEn: "health",
    purposeZh: "测试",
    residents: [],
    purposeEn: "tests",
    structure: { phraseZh: "一核两翼", phraseEn: "One core", section: "一", phrase: "一核" },
    layout: null,
    notesZh: [],
    notesEn: [],
    cites: [{ section: "一", phrase: "一核" }],
    clauses: [],
    sites,
    tasks: [],
    redirects: {},
    counts: { clauses: 0, sites: 0, tasks: 0, targets: 0, links: 0, records: 0, corrections: 0 },
    wordings: {},
    agencies: [],
    enterprises: [],
    sources: [],
    bounds: [119, 31, 120, 32],
  };
  return { plans: [plan] };
}

/** What is drawn of an atlas in a view, with the scene of each plan as the build makes it. */
export function contentInput(
  atlas: MapAtlas,
  view: Pick<View, "plans" | "layers">,
  ground: GroundTopology | null,
): ContentInput {
  const plans = atlas.plans.filter(({ id }) => view.plans.length === 0 || view.plans.includes(id));
  const captioned = new Set(atlas.plans.map((plan) => plan.region.adcode));
  const scenes = plans.map((plan) => buildPlanScene(plan, mapGround(), captioned));
  return { plans, scenes, layers: view.layers, ground };
}
