import type { IndustryTerm, Plan } from "../../model/types.ts";
import type { AtlasPlan, AtlasShared, IndustryClassEntry } from "./atlas.ts";
import type { AreaName } from "../places/area-name.ts";

/** Names of a plan's files below `data/v1/`. Each holds a hash of what is in it: such files never change. */
export type PlanFiles = {
  readonly outline: string;
  readonly details: string;
  readonly scene: string;
  /** The plan's own text; null where the operator publishes none. */
  readonly document: string | null;
};

/** What is known of every plan from the start: enough to name it, date it, find it and show where it is. */
export type PlanSummary = Pick<
  Plan,
  | "id"
  | "titleZh"
  | "titleEn"
  | "shortZh"
  | "shortEn"
  | "issuerZh"
  | "issuerEn"
  | "documentNumber"
  | "dateIssued"
  | "datePublished"
  | "period"
  | "region"
  | "scopeZh"
  | "scopeEn"
  | "purposeZh"
  | "purposeEn"
  | "structure"
> &
  Pick<AtlasPlan, "counts" | "bounds"> & { readonly files: PlanFiles };

/** A province in which some plan's region lies, or which is one. */
export type Province = AreaName & { readonly adcode: string };

/** The one file that the application loads before anything else. It grows by less than a kilobyte a plan. */
export type AtlasIndex = {
  readonly version: 1;
  readonly kind: "atlas";
  /** Date and hash of the data, as shown and exported. */
  readonly dataVersion: string;
  /** Whether the plans' own texts are published beside the atlas, as an operator who has them may do. */
  readonly hasDocuments: boolean;
  readonly classes: readonly IndustryClassEntry[];
  /** Our finer terms below the classes. */
  readonly terms: readonly IndustryTerm[];
  /** In the order of their adcodes. */
  readonly provinces: readonly Province[];
  readonly plans: readonly PlanSummary[];
};

/** The province of an adcode of any level. */
export function provinceOf(adcode: string): string {
  return `${adcode.slice(0, 2)}0000`;
}

type IndexInput = {
  readonly shared: AtlasShared;
  readonly plans: readonly AtlasPlan[];
  readonly filesById: ReadonlyMap<string, PlanFiles>;
  /** Name of a province; null where the ground has none. */
  readonly nameOf: (adcode: string) => AreaName | null;
};

/** The index, ready to publish. @throws for a plan without files */
export function buildIndex({ shared, plans, filesById, nameOf }: IndexInput): AtlasIndex {
  const { version, dataVersion, hasDocuments, classes, terms } = shared;
  const provinces = new Set(plans.map(({ region }) => provinceOf(region.adcode)));
  return {
    version,
    kind: "atlas",
    dataVersion,
    hasDocuments,
    classes,
    terms,
    provinces: [...provinces].toSorted().map((adcode) => {
      return { adcode, ...(nameOf(adcode) ?? { nameZh: adcode, nameEn: adcode }) };
    }),
    plans: plans.map((plan) => {
      const files = filesById.get(plan.id);
      if (!files) throw new Error(`no files of ${plan.id}`);
      return summaryOf(plan, files);
    }),
  };
}

function summaryOf(plan: AtlasPlan, files: PlanFiles): PlanSummary {
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
    purposeZh: plan.purposeZh,
    purposeEn: plan.purposeEn,
    structure: plan.structure,
    counts: plan.counts,
    bounds: plan.bounds,
    files,
  };
}
