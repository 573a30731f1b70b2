import type { Atlas, AtlasPlan, PlanDetails } from "../domain/atlas/atlas.ts";
import type { CitationSource, CitationSubject } from "../domain/export/citation-text.ts";
import { groupBy } from "../domain/collections/group-by.ts";
import { sectionId } from "../domain/clauses/section-id.ts";
import type { Citation } from "../model/types.ts";
import type { Selection } from "./view.ts";

type PlanSelection = Extract<Selection, { readonly plan: string }>;
type SharedSelection = Exclude<Selection, PlanSelection>;
type Names = Pick<CitationSubject, "nameZh" | "nameEn">;
type Cited = Names & { readonly passages: readonly Citation[] };

/**
 * What the open panel shows, with the passages that say it, to be cited.
 * @param details of the selection's plan, as far as they have loaded: targets and links stand only there
 * @returns null where the atlas has no such thing
 */
export function citationSubject(
  atlas: Atlas,
  select: Selection,
  details: PlanDetails | null,
): CitationSubject | null {
  if (!("plan" in select)) return sharedSubject(atlas, select);
  const plan = atlas.planById.get(select.plan);
  const cited = plan && citedOfPlan(plan, select, details);
  if (!cited) return null;
  const { nameZh, nameEn, passages } = cited;
  return { nameZh, nameEn, sources: [{ plan, passages }] };
}

function citedOfPlan(
  plan: AtlasPlan,
  select: PlanSelection,
  details: PlanDetails | null,
): Cited | null {
  switch (select.type) {
    case "plan":
      return { nameZh: null, nameEn: null, passages: [] };
    case "site":
      return citedSite(plan, select.id);
    case "target":
      return citedTarget(details, select.id);
    case "link":
      return citedLink(plan, details, select.id);
    case "clause":
      return citedHeading(plan.clauses, null, select.id);
    case "task":
      return citedHeading(plan.tasks, details, select.id);
  }
}

function citedSite(plan: AtlasPlan, id: string): Cited | null {
  const site = plan.sites.find((entry) => entry.id === id);
  return site ? { nameZh: site.nameZh, nameEn: site.nameEn, passages: site.cites } : null;
}

function citedTarget(details: PlanDetails | null, id: string): Cited | null {
  const target = details?.targets.find((entry) => entry.id === id);
  return target
    ? { nameZh: target.metricZh, nameEn: target.metricEn, passages: [passageOf(target)] }
    : null;
}

/** A clause, or a task with the passages that its details give. */
function citedHeading(
  headings: readonly Headed[],
  details: PlanDetails | null,
  id: string,
): Cited | null {
  const heading = headings.find(({ section }) => sectionId(section) === id);
  if (!heading) return null;
  const { section, titleZh, titleEn } = heading;
  const cites = details?.tasks.find((task) => task.section === section)?.cites;
  return { nameZh: titleZh, nameEn: titleEn, passages: cites ?? [{ section, phrase: titleZh }] };
}

function citedLink(plan: AtlasPlan, details: PlanDetails | null, id: string): Cited | null {
  const link = details?.links.find((entry) => entry.id === id);
  if (!link) return null;
  const near = plan.sites.find((site) => site.id === link.from);
  return {
    nameZh: `${near?.nameZh ?? link.from}与${link.toZh}`,
    nameEn: `${near?.nameEn ?? link.from} and ${link.toEn}`,
    passages: [passageOf(link)],
  };
}

type Headed = { readonly section: string; readonly titleZh: string; readonly titleEn: string };

function passageOf({ section, phrase }: Citation): Citation {
  return { section, phrase };
}

function sharedSubject(atlas: Atlas, select: SharedSelection): CitationSubject | null {
  if (select.type === "industry") {
    const industry = atlas.industryById.get(select.id);
    return industry ? { nameZh: industry.nameZh, nameEn: industry.nameEn, sources: [] } : null;
  }
  if (select.type === "agency") {
    const agency = atlas.agencyById.get(select.id);
    const mentions = agency?.written.map(({ plan }) => ({ plan })) ?? [];
    return agency
      ? { nameZh: agency.nameZh, nameEn: agency.nameEn, sources: sourcesOf(atlas, mentions) }
      : null;
  }
  const enterprise = atlas.enterpriseById.get(select.id);
  return enterprise
    ? {
        nameZh: enterprise.nameZh,
        nameEn: enterprise.nameEn,
        sources: sourcesOf(atlas, enterprise.mentions),
      }
    : null;
}

/** One source a plan, with the passages that its mentions stand in, where they have any. */
function sourcesOf(
  atlas: Atlas,
  mentions: readonly ({ readonly plan: string } & Partial<Citation>)[],
): readonly CitationSource[] {
  return [...groupBy(mentions, (mention) => mention.plan)].flatMap(([id, own]) => {
    const plan = atlas.planById.get(id);
    const passages = own.flatMap(({ section, phrase }) =>
      section === undefined || phrase === undefined ? [] : [{ section, phrase }],
    );
    return plan ? [{ plan, passages }] : [];
  });
}
