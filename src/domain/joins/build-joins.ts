import type { Agency, Enterprise, Target } from "../../model/types.ts";
import { agencyWork } from "../agencies/agency-work.ts";
import type { Atlas, AtlasPlan, Industry, PlanDetails } from "../atlas/atlas.ts";
import { groupBy } from "../collections/group-by.ts";
import { enterprisePresence, enterpriseTasks } from "../enterprises/enterprise-presence.ts";
import { finerTerms, siteClaims, taskClaims } from "../industries/industry-claims.ts";
import { siteCard } from "../atlas/site-card.ts";
import { areaNames, type AreaName } from "../places/area-name.ts";
import type { AgencyJoin, EnterpriseJoin, IndustryJoin, Joins, MetricJoin } from "./joins.ts";

/** What is joined: all plans with all that they say. */
export type JoinInput = {
  readonly atlas: Pick<
    Atlas,
    | "wordings"
    | "industryById"
    | "enterprises"
    | "agencies"
    | "enterpriseById"
    | "agencyById"
    | "agencyByUnit"
  > & { readonly plans: readonly AtlasPlan[] };
  readonly details: readonly PlanDetails[];
};

/** The joins of all industries, agencies, enterprises and metrics. Each looks only at the plans that name it. */
export function buildJoins({ atlas, details }: JoinInput): readonly Joins[keyof Joins][] {
  const planById = new Map(atlas.plans.map((plan) => [plan.id, plan]));
  const detailsById = new Map(details.map((entry) => [entry.plan, entry]));
  const names = areaNames(atlas.plans);
  const among = (ids: Iterable<string>): Some => {
    const wanted = new Set(ids);
    return {
      plans: [...wanted].flatMap((id) => planById.get(id) ?? []),
      details: [...wanted].flatMap((id) => detailsById.get(id) ?? []),
    };
  };
  const plansOfFirm = plansByEnterprise(atlas.plans);
  return [
    ...[...atlas.industryById.values()].map((industry) => industryJoin(atlas, details, industry)),
    ...atlas.agencies.map((agency) => {
      const area = agency.adcode === null ? null : (names.get(agency.adcode) ?? null);
      return agencyJoin(atlas, among(agency.written.map(({ plan }) => plan)), agency, area);
    }),
    ...atlas.enterprises.map((firm) =>
      enterpriseJoin(atlas, among(plansOfFirm.get(firm.id) ?? []), firm),
    ),
    ...metricJoins(details),
  ];
}

/** The plans that concern a thing. */
type Some = { readonly plans: readonly AtlasPlan[]; readonly details: readonly PlanDetails[] };

type Entitled = {
  readonly section: string;
  readonly titleZh: string;
  readonly titleEn: string;
};

function heading({ section, titleZh, titleEn }: Entitled) {
  return { section, titleZh, titleEn };
}

function named(entry: Agency | Enterprise | undefined) {
  return entry ? { id: entry.id, nameZh: entry.nameZh, nameEn: entry.nameEn } : null;
}

function plansByEnterprise(plans: readonly AtlasPlan[]): ReadonlyMap<string, readonly string[]> {
  const pairs = plans.flatMap((plan) =>
    plan.enterprises.map((firm) => ({ firm: firm.id, plan: plan.id })),
  );
  return new Map(
    [...groupBy(pairs, ({ firm }) => firm)].map(([firm, own]) => [
      firm,
      own.map(({ plan }) => plan),
    ]),
  );
}

function industryJoin(
  atlas: JoinInput["atlas"],
  details: readonly PlanDetails[],
  industry: Industry,
): IndustryJoin {
  return {
    version: 1,
    kind: "industry",
    id: industry.id,
    claims: siteClaims(atlas, industry).map(({ plan, words, siteCount }) => ({
      plan: plan.id,
      words: words.map(({ term, sites }) => ({
        term,
        termEn: atlas.wordings[term]?.termEn ?? "",
        sites: sites.map(siteCard),
      })),
      siteCount,
    })),
    tasks: taskClaims(atlas, details, industry).map(({ plan, task, terms }) => ({
      plan,
      ...heading(task),
      terms,
    })),
    finer: finerTerms(atlas, industry).map((term) => {
      const claims = siteClaims(atlas, term);
      const sites = claims.reduce((sum, { siteCount }) => sum + siteCount, 0);
      return { id: term.id, plans: claims.length, sites };
    }),
  };
}

function agencyJoin(
  atlas: JoinInput["atlas"],
  { details }: Some,
  agency: Agency,
  area: AreaName | null,
): AgencyJoin {
  const { tasks, partners } = agencyWork(atlas, details, agency);
  return {
    version: 1,
    kind: "agency",
    id: agency.id,
    agency,
    area,
    tasks: tasks.map(({ plan, task, duty }) => ({ plan, ...heading(task), duty })),
    partners: partners.map(({ agency: { id, nameZh, nameEn }, tasks: count }) => ({
      id,
      nameZh,
      nameEn,
      tasks: count,
    })),
    enterprise: named(atlas.enterpriseById.get(agency.id)),
  };
}

function enterpriseJoin(
  atlas: JoinInput["atlas"],
  some: Some,
  enterprise: Enterprise,
): EnterpriseJoin {
  return {
    version: 1,
    kind: "enterprise",
    id: enterprise.id,
    enterprise,
    presence: enterprisePresence(some, enterprise).map(({ plan, mentions, sites }) => {
      const cited = new Set(mentions.map(({ section }) => section));
      return {
        plan: plan.id,
        sites: sites.map(siteCard),
        clauses: plan.clauses.filter(({ section }) => cited.has(section)),
      };
    }),
    tasks: enterpriseTasks(some.details, enterprise.id).map(({ plan, task }) => ({
      plan,
      ...heading(task),
    })),
    agency: named(atlas.agencyById.get(enterprise.id)),
  };
}

function metricJoins(details: readonly PlanDetails[]): readonly MetricJoin[] {
  const targets = details.flatMap(({ plan, targets: own }) =>
    own.flatMap((target) => (target.metric === null ? [] : [{ plan, target }])),
  );
  const metricOf = ({ target }: { readonly target: Target }) => target.metric ?? "";
  return [...groupBy(targets, metricOf)].map(([id, like]) => ({
    version: 1,
    kind: "metric",
    id,
    targets: like,
  }));
}
