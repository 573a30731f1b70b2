import type { Agency, Enterprise, Target } from "../../model/types.ts";
import { agencyWork } from "../agencies/agency-work.ts";
import type { SiteKey } from "../../model/site-key.ts";
import type { AtlasPlan, Industry, WholePlan } from "../atlas/atlas.ts";
import { groupBy } from "../collections/group-by.ts";
import { enterprisePresence, enterpriseTasks } from "../enterprises/enterprise-presence.ts";
import { finerTerms, siteClaims, taskClaims } from "../industries/industry-claims.ts";
import { siteCard } from "../atlas/site-card.ts";
import { areaNames } from "../places/area-name.ts";
import { likenesses } from "../compare/likeness.ts";
import type {
  AgencyJoin,
  AlikeJoin,
  AnyJoin,
  EnterpriseJoin,
  IndustryJoin,
  MetricJoin,
} from "./joins.ts";

/** What is joined: all plans with all that they say, and the things that several of them may name. */
export type JoinInput = {
  readonly plans: readonly WholePlan[];
  readonly industryById: ReadonlyMap<string, Industry>;
  readonly agencies: readonly Agency[];
  readonly enterprises: readonly Enterprise[];
};

/** The joins of all industries, agencies, enterprises, metrics and plans. Each looks only at the plans that name it. */
export function buildJoins(input: JoinInput): readonly AnyJoin[] {
  const { plans, industryById, agencies, enterprises } = input;
  const wholeById = new Map(plans.map((whole) => [whole.plan.id, whole]));
  const among = (ids: Iterable<string>) =>
    [...new Set(ids)].flatMap((id) => wholeById.get(id) ?? []);
  const names = areaNames(plans.map(({ plan }) => plan));
  const agencyById = new Map(agencies.map((agency) => [agency.id, agency]));
  const firmById = new Map(enterprises.map((firm) => [firm.id, firm]));
  const plansOfFirm = plansByEnterprise(plans);
  return [
    ...[...industryById.values()].map((industry) => industryJoin(input, industry)),
    ...agencies.map((agency) => ({
      ...agencyJoin(among(agency.written.map(({ plan }) => plan)), agency),
      area: agency.adcode === null ? null : (names.get(agency.adcode) ?? null),
      enterprise: named(firmById.get(agency.id)),
    })),
    ...enterprises.map((firm) => ({
      ...enterpriseJoin(among(plansOfFirm.get(firm.id) ?? []), firm),
      agency: named(agencyById.get(firm.id)),
    })),
    ...metricJoins(plans),
    ...alikeJoins(plans),
  ];
}

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

function plansByEnterprise(plans: readonly WholePlan[]): ReadonlyMap<string, readonly string[]> {
  const pairs = plans.flatMap(({ plan }) =>
    plan.enterprises.map((firm) => ({ firm: firm.id, plan: plan.id })),
  );
  const byFirm = groupBy(pairs, ({ firm }) => firm);
  return new Map([...byFirm].map(([firm, own]) => [firm, own.map(({ plan }) => plan)]));
}

function industryJoin(atlas: JoinInput, industry: Industry): IndustryJoin {
  const { plans: wholes } = atlas;
  const plans = wholes.map(({ plan }) => plan);
  return {
    version: 1,
    kind: "industry",
    id: industry.id,
    claims: siteClaims(atlas, plans, industry).map(({ plan, words, siteCount }) => ({
      plan: plan.id,
      words: words.map(({ term, sites }) => ({
        term,
        termEn: plan.wordings[term]?.termEn ?? "",
        sites: sites.map(siteCard),
      })),
      siteCount,
    })),
    tasks: taskClaims(atlas, wholes, industry).map(({ plan, task, terms }) => ({
      plan,
      ...heading(task),
      terms,
    })),
    finer: finerTerms(atlas, industry).map((term) => {
      const claims = siteClaims(atlas, plans, term);
      const sites = claims.reduce((sum, { siteCount }) => sum + siteCount, 0);
      return { id: term.id, plans: claims.length, sites };
    }),
  };
}

function agencyJoin(
  plans: readonly WholePlan[],
  agency: Agency,
): Omit<AgencyJoin, "area" | "enterprise"> {
  const { tasks, partners } = agencyWork(plans, agency);
  return {
    version: 1,
    kind: "agency",
    id: agency.id,
    agency,
    tasks: tasks.map(({ plan, task, duty }) => ({ plan, ...heading(task), duty })),
    partners: partners.map(({ agency: { id, nameZh, nameEn }, tasks: count }) => ({
      id,
      nameZh,
      nameEn,
      tasks: count,
    })),
    sites: plans.flatMap(({ plan }) => sitesLedBy(plan, agency)),
  };
}

/** The sites of the tasks that it leads; one plan may write it in two ways. */
function sitesLedBy(plan: AtlasPlan, agency: Agency): readonly SiteKey[] {
  const names = new Set(
    agency.written.filter((entry) => entry.plan === plan.id).map(({ name }) => name),
  );
  const led = new Set(
    plan.tasks
      .filter(({ leadUnits }) => leadUnits.some((unit) => names.has(unit)))
      .map(({ section }) => section),
  );
  return plan.sites
    .filter((site) => site.tasks.some((section) => led.has(section)))
    .map(({ key }) => key);
}

function enterpriseJoin(
  plans: readonly WholePlan[],
  enterprise: Enterprise,
): Omit<EnterpriseJoin, "agency"> {
  const outlines = plans.map(({ plan }) => plan);
  const details = plans.map((whole) => whole.details);
  return {
    version: 1,
    kind: "enterprise",
    id: enterprise.id,
    enterprise,
    presence: enterprisePresence(outlines, enterprise).map(({ plan, mentions, sites }) => {
      const cited = new Set(mentions.map(({ section }) => section));
      return {
        plan: plan.id,
        sites: sites.map(siteCard),
        clauses: plan.clauses.filter(({ section }) => cited.has(section)),
      };
    }),
    tasks: enterpriseTasks(details, enterprise.id).map(({ plan, task }) => ({
      plan,
      ...heading(task),
    })),
  };
}

function alikeJoins(plans: readonly WholePlan[]): readonly AlikeJoin[] {
  const found = likenesses(plans.map(({ plan }) => plan));
  return [...found].map(([id, alike]) => ({ version: 1, kind: "alike", id, ...alike }));
}

function metricJoins(plans: readonly WholePlan[]): readonly MetricJoin[] {
  const targets = plans.flatMap(({ plan, details }) =>
    details.targets.flatMap((target) =>
      target.metric === null ? [] : [{ plan: plan.id, target }],
    ),
  );
  const metricOf = ({ target }: { readonly target: Target }) => target.metric ?? "";
  return [...groupBy(targets, metricOf)].map(([id, like]) => ({
    version: 1,
    kind: "metric",
    id,
    targets: like,
  }));
}
