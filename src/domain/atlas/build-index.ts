import type { Schematic } from "../places/schematic.ts";
import type { AreaName } from "../places/area-name.ts";
import type {
  AtlasIndex,
  AtlasPlan,
  PlanFiles,
  PlanSummary,
  Province,
  SiteTiles,
} from "./atlas.ts";
import { provinceOf } from "./province-of.ts";
import type { SharedRecords } from "./shared-records.ts";

type IndexInput = {
  readonly shared: SharedRecords;
  readonly plans: readonly AtlasPlan[];
  readonly filesById: ReadonlyMap<string, PlanFiles>;
  readonly schematicById: ReadonlyMap<string, Schematic>;
  readonly siteTiles: SiteTiles | null;
  /** Name of the file of what can be found beyond single plans. */
  readonly search: string;
  readonly provinces: readonly Province[];
};

/** Names an area; null where the ground has none. */
type NameOf = (adcode: string) => AreaName | null;

/** The provinces of plans in the order of their adcodes. */
export function provincesOf(plans: readonly AtlasPlan[], nameOf: NameOf): readonly Province[] {
  const provinces = new Set(plans.map(({ region }) => provinceOf(region.adcode)));
  return [...provinces].toSorted().map((adcode) => {
    return { adcode, ...(nameOf(adcode) ?? { nameZh: adcode, nameEn: adcode }) };
  });
}

/** The index, ready to publish. @throws for a plan without files */
export function buildIndex({
  shared,
  plans,
  filesById,
  schematicById,
  siteTiles,
  search,
  provinces,
}: IndexInput): AtlasIndex {
  const { dataVersion, hasDocuments, classes, terms, redirects } = shared;
  return {
    version: 1,
    kind: "atlas",
    dataVersion,
    hasDocuments,
    classes,
    terms,
    redirects,
    provinces,
    siteTiles,
    search,
    plans: plans.map((plan) => {
      const files = filesById.get(plan.id);
      if (!files) throw new Error(`no files of ${plan.id}`);
      return summaryOf(plan, files, schematicById.get(plan.id) ?? null);
    }),
  };
}

function summaryOf(plan: AtlasPlan, files: PlanFiles, schematic: Schematic | null): PlanSummary {
  return {
    id: plan.id,
    titleZh: plan.titleZh,
    titleEn: plan.titleEn,
    shortZh: plan.shortZh,
    shortEn: plan.shortEn,
    issuerZh: plan.issuerZh,
    issuerEn: plan.issuerEn,
    documentNumber: plan.documentNumber,
    dateIssued: plan.dateIssued,
    datePublished: plan.datePublished,
    period: plan.period,
    region: plan.region,
    scopeZh: plan.scopeZh,
    scopeEn: plan.scopeEn,
    structure: plan.structure,
    counts: plan.counts,
    bounds: plan.bounds,
    schematic,
    resident: firstOf(plan),
    files,
  };
}

function firstOf({ residents: [first] }: AtlasPlan): PlanSummary["resident"] {
  return first ? { textZh: first.textZh, textEn: first.textEn } : null;
}
