import type { AtlasPlan, AtlasSite, TaskHeading, WholePlan } from "../../../domain/atlas/atlas.ts";
import { agencyWork } from "../../../domain/agencies/agency-work.ts";
import { citesByWord } from "../../../domain/compare/cited-claims.ts";
import type { IndustryCell } from "../../../domain/compare/industry-matrix.ts";
import type { CompareSectionId } from "../../../domain/compare/sections.ts";
import { siteRef, taskRef } from "../../../domain/things/refs.ts";
import type { CompareKey } from "../../../i18n/compare/zh-hans.ts";
import type { ChartsKey } from "../../../i18n/compare/charts/zh-hans.ts";
import type { Language } from "../../../i18n/language.ts";
import type { Translate, TranslateOf } from "../../../i18n/translate.ts";
import type { ThingRef } from "../../../model/thing-ref.ts";
import type { AtlasContextValue } from "../../shared/atlas-context.tsx";
import type { PlanPassages } from "../PassageList.tsx";
import { type ComputedFigure, type Count, type FigureOf, SHARE_NAMES } from "./figure.ts";
import { claimCounts, figureValue, twoDigits } from "./figure-value.ts";

/** What a figure can be told in. */
export type FigureWords = {
  readonly t: Translate;
  readonly text: TranslateOf<CompareKey>;
  readonly charts: TranslateOf<ChartsKey>;
  readonly local: AtlasContextValue["local"];
  readonly language: Language;
  readonly plans: readonly WholePlan[];
};

/** Something that a number counts, as a link. */
export type FigureItem = { readonly label: string; readonly ref: ThingRef };

/** All that is behind a number, in words. */
export type Described = {
  readonly title: string;
  readonly value: string;
  /** On how much it rests, and how much was left out. */
  readonly n: string;
  readonly out: string;
  readonly formula: string;
  readonly reference: string;
  readonly items: readonly FigureItem[];
  readonly passages: readonly PlanPassages[];
  /** The part of the comparison whose address computes it anew. */
  readonly section: CompareSectionId;
};

type Describers = {
  readonly [Of in ComputedFigure["of"]]: (
    figure: FigureOf<Of>,
    words: FigureWords,
  ) => Partial<Described> & Omit<Described, "value">;
};

const FLORENCE = "Florence (1948), Investment, Location and Size of Plant";
const KREININ = "Finger and Kreinin (1979), Economic Journal 89";
const GOWER = "Gower (1971), Biometrics 27; Finger and Kreinin (1979), Economic Journal 89";
const HAVERSINE = "haversine formula, R = 6371.0088 km (IUGG)";
const CAGR = "compound annual growth rate";

/** All that is behind a number of the comparison but a spatial metric, which its file describes. */
export function describeFigure(figure: ComputedFigure, words: FigureWords): Described {
  const describe = DESCRIBERS[figure.of] as (
    of: ComputedFigure,
    words: FigureWords,
  ) => Omit<Described, "value">;
  return { value: figureValue(figure, words), ...describe(figure, words) };
}

const NOTHING = { items: [], passages: [] } as const;

const DESCRIBERS: Describers = {
  "plan-count": ({ plan, count }, words) => ({
    ...NOTHING,
    ...counted(words),
    title: titled(words.local(plan, "short"), words.text(`glance.${count}`)),
    n: words.charts(`n.${count}`, { count: plan.counts[count] }),
    formula: words.charts("formula.plan-count"),
    section: "glance",
  }),
  role: ({ role, cell, count }, words) => {
    const { plan, sites } = cell;
    const share = { sites: cell.siteShare, tasks: cell.taskShare, targets: cell.targetShare }[
      count
    ];
    const whole = wholeOf(words, plan)[count];
    return {
      ...NOTHING,
      ...counted(words),
      title: titled(
        words.local(plan, "short"),
        words.t(`strategy.${role}`),
        words.text(SHARE_NAMES[count]),
      ),
      n: words.charts(`n.${count}`, { count: whole }),
      formula: words.charts("formula.role", { part: Math.round((share ?? 0) * whole), whole }),
      items: sites.map((site) => siteItem(site, words)),
      section: "structure",
    };
  },
  claims: ({ industry, cell }, words) => {
    const { plan, sites, tasks, targets, quotient } = cell;
    const whole = wholePlan(words, plan);
    const cites = whole && citesByWord(whole);
    const headings = plan.tasks.filter(({ section }) => tasks.includes(section));
    return {
      value: claimWords(cell, words),
      title: titled(
        words.local(plan, "short"),
        words.charts("of.claims", { industry: words.local(industry, "name") }),
      ),
      n: words.charts("n.all", wholeOf(words, plan)),
      out: words.charts("out.noIndustry", { count: withoutIndustry(plan) }),
      formula: words.charts("formula.claims"),
      reference: quotient === null ? words.charts("reference.count") : FLORENCE,
      items: [
        ...sites.map((site) => siteItem(site, words)),
        ...headings.map((task) => taskItem(plan, task, words)),
        ...targets.map((target) => ({
          label: words.local(target, "metric"),
          ref: { type: "target", plan: plan.id, id: target.id } as const,
        })),
      ],
      passages: [{ plan, cites: cell.words.flatMap((word) => cites?.get(word) ?? []) }],
      section: "industries",
    };
  },
  similarity: ({ pair: { a, b, n } }, words) => ({
    ...NOTHING,
    title: titled(pairOf(words, a, b), words.text("similar.value")),
    n: words.charts("n.claims", { count: n }),
    out: words.charts("out.noIndustry", { count: withoutIndustry(a) + withoutIndustry(b) }),
    formula: words.charts("formula.similarity"),
    reference: KREININ,
    section: "industries",
  }),
  apart: ({ section, sites, industries, cites }, words) => ({
    title: titled(
      sites.map((site) => words.local(site, "name")).join(" – "),
      words.charts("of.apart"),
      ...industries.map((industry) => words.local(industry, "name")),
    ),
    n: words.charts("n.ends"),
    out: words.charts("out.none"),
    formula: words.charts("formula.apart"),
    reference: HAVERSINE,
    items: sites.map((site) => siteItem(site, words)),
    passages: cites,
    section,
  }),
  likeness: ({ likeness: { a, b, claims } }, words) => ({
    ...NOTHING,
    title: titled(pairOf(words, a, b), words.text("similar.value")),
    n: words.charts("n.claims", { count: claims }),
    out: words.charts("out.noIndustry", { count: withoutIndustry(a) + withoutIndustry(b) }),
    formula: words.text("alike.planFormula"),
    reference: GOWER,
    section: "alike",
  }),
  growth: ({ plan, target }, words) => ({
    title: titled(
      words.local(plan, "short"),
      words.local(target, "metric"),
      words.charts("of.growth"),
    ),
    n: words.charts("n.baseline"),
    out: words.charts("out.none"),
    formula: words.text("growth.formula"),
    reference: CAGR,
    items: [
      {
        label: words.local(target, "metric"),
        ref: { type: "target", plan: plan.id, id: target.id },
      },
    ],
    passages: [{ plan, cites: [{ section: target.section, phrase: target.phrase }] }],
    section: "targets",
  }),
  reach: ({ link: { plan, link, near } }, words) => ({
    title: titled(words.local(plan, "short"), words.local(link, "to"), words.charts("of.reach")),
    n: words.charts("n.ends"),
    out: words.charts("out.none"),
    formula: words.charts("formula.reach"),
    reference: HAVERSINE,
    items: [
      { label: words.local(link, "to"), ref: { type: "link", plan: plan.id, id: link.id } },
      ...(near ? [siteItem(near, words)] : []),
    ],
    passages: [],
    section: "links",
  }),
  load: ({ plan, load, count }, words) => {
    const whole = wholePlan(words, plan);
    const tasks = whole ? agencyWork([whole], load.agency).tasks : [];
    const isMeant = {
      led: (duty: string) => ["lead", "single", "joint"].includes(duty),
      listed: (duty: string) => duty === "listed",
      support: (duty: string) => duty === "support",
      partners: () => true,
    }[count];
    const without = whole?.details.tasks.filter(({ unitMode }) => unitMode === "none") ?? [];
    return {
      ...NOTHING,
      title: titled(
        words.local(plan, "short"),
        words.local(load.agency, "name"),
        words.text(`units.${count}`),
      ),
      n: words.charts("n.tasks", { count: load.tasks }),
      out: words.charts("out.noUnit", { count: without.length }),
      formula: words.charts(`formula.${count}`),
      reference: words.charts("reference.count"),
      items: tasks
        .filter(({ duty }) => isMeant(duty))
        .map(({ task }) => taskItem(plan, task, words)),
      section: "units",
    };
  },
  pair: ({ plan, units, tasks }, words) => ({
    ...NOTHING,
    ...counted(words),
    title: titled(
      words.local(plan, "short"),
      units.map((unit) => words.local(unit, "name")).join(" – "),
      words.charts("of.pair"),
    ),
    n: words.charts("n.tasks", { count: tasks.length }),
    formula: words.charts("formula.pair"),
    items: tasks.map((task) => taskItem(plan, task, words)),
    section: "units",
  }),
  silence: ({ plan, silence, items, total }, words) => ({
    ...NOTHING,
    ...counted(words),
    title: titled(
      words.local(plan, "short"),
      words.charts("of.silence", { what: words.text(`silence.${silence}`) }),
    ),
    n: words.charts(isOfSites(silence) ? "n.sites" : "n.tasks", { count: total }),
    formula: words.charts("formula.silence", { count: items.length, total }),
    items: items.map((item) =>
      "key" in item ? siteItem(item, words) : taskItem(plan, item, words),
    ),
    section: "silence",
  }),
};

/** What the page says of it in two places. */
function claimWords(cell: IndustryCell, { text, language }: FigureWords): string {
  const counts = claimCounts(cell, text);
  if (cell.quotient === null || cell.sites.length === 0) return counts;
  return `${counts} · ${text("industries.quotient", { value: twoDigits(cell.quotient, language) })}`;
}

const counted = ({ charts }: FigureWords) => ({
  out: charts("out.none"),
  reference: charts("reference.count"),
});

const titled = (...parts: readonly string[]) => parts.join(" · ");

const pairOf = ({ local }: FigureWords, a: AtlasPlan, b: AtlasPlan) =>
  `${local(a, "short")} – ${local(b, "short")}`;

const siteItem = (site: AtlasSite, { local }: FigureWords): FigureItem => ({
  label: local(site, "name"),
  ref: siteRef(site),
});

const taskItem = (plan: AtlasPlan, task: TaskHeading, { local }: FigureWords): FigureItem => ({
  label: `${task.section} ${local(task, "title")}`,
  ref: taskRef(plan.id, task.section),
});

const wholePlan = ({ plans }: FigureWords, { id }: AtlasPlan) =>
  plans.find(({ plan }) => plan.id === id);

function wholeOf(words: FigureWords, plan: AtlasPlan): Readonly<Record<Count, number>> {
  const details = wholePlan(words, plan)?.details;
  return {
    sites: plan.sites.length,
    tasks: details?.tasks.length ?? 0,
    targets: details?.targets.length ?? 0,
  };
}

const withoutIndustry = ({ sites }: AtlasPlan) =>
  sites.filter(({ industries }) => industries.length === 0).length;

const isOfSites = (silence: string) => ["place", "siteTask", "siteFirm"].includes(silence);
