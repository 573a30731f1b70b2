import type { Atlas, AtlasPlan, AtlasSite } from "../../../src/domain/atlas/atlas.ts";
import { lifeCycle } from "../../../src/domain/atlas/life-cycle.ts";
import type { Translate } from "../../../src/i18n/translate.ts";
import { lifeCycleWords } from "../../../src/i18n/words/life-cycle-words.ts";
import type { Config } from "../../../src/state/config.ts";
import { whereWords } from "../where-words.ts";
import type { PreviewWords } from "./preview-card.ts";

/** What preview pictures of one atlas say alike. */
export type PreviewContext = {
  readonly t: Translate;
  /** ISO date of the build. */
  readonly today: string;
  readonly config: Pick<Config, "ground" | "mapApproval">;
};

export function wordsOfAtlas({ plans }: Atlas, context: PreviewContext): PreviewWords {
  const { t } = context;
  const sites = plans.reduce((sum, { counts }) => sum + counts.sites, 0);
  return {
    ...commonOf(context),
    kind: "",
    name: t("app.tagline"),
    lines: [t("app.intro", { plans: plans.length, sites })],
    standing: null,
  };
}

export function wordsOfPlan(plan: AtlasPlan, context: PreviewContext): PreviewWords {
  const { t } = context;
  const { structure, counts } = plan;
  const said = [
    t("plan.sites", { count: counts.sites }),
    t("plan.tasks", { count: counts.tasks }),
    t("plan.targets", { count: counts.targets }),
  ];
  return {
    ...commonOf(context),
    kind: t("thing.plan"),
    name: plan.titleZh,
    lines: [...(structure ? [structure.phraseZh] : []), said.join("·")],
    standing: standingOf(plan, context),
  };
}

export function wordsOfSite(
  site: AtlasSite,
  plan: AtlasPlan,
  context: PreviewContext,
): PreviewWords {
  const { t } = context;
  return {
    ...commonOf(context),
    kind: t(`kind.${site.kind}`),
    name: site.nameZh,
    lines: [plan.titleZh, whereWords(site, t)],
    standing: standingOf(plan, context),
  };
}

function standingOf(plan: AtlasPlan, { t, today }: PreviewContext): string {
  return lifeCycleWords(plan, lifeCycle(plan, today), t);
}

function commonOf({ t, config }: PreviewContext) {
  return { atlas: [t("app.name"), t("app.tagline")] as const, credits: creditsOf(t, config) };
}

/** What must be said of a map that may be seen without its page. */
function creditsOf(t: Translate, { ground, mapApproval }: PreviewContext["config"]) {
  const { source, number } = mapApproval;
  if (ground !== "boundaries") return source === null ? [] : [source];
  return [
    source ?? t("map.sourceBoundaries"),
    number === null ? t("map.approvalPending") : t("map.approval", { number }),
  ];
}
