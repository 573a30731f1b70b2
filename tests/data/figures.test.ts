import { describe, expect, test } from "vitest";
import { joinAtlas } from "../../src/domain/atlas/join-atlas.ts";
import { coWork } from "../../src/domain/compare/co-work.ts";
import { industryMatrix, similarities } from "../../src/domain/compare/industry-matrix.ts";
import { planLikenesses } from "../../src/domain/compare/likeness.ts";
import { outsideLinks } from "../../src/domain/compare/outside-links.ts";
import { sharedByPlans, sharedWithinPlan } from "../../src/domain/compare/overlaps.ts";
import { structureTable } from "../../src/domain/compare/structure-table.ts";
import { unitLoads } from "../../src/domain/compare/unit-loads.ts";
import { planQuality } from "../../src/domain/quality/quality.ts";
import { sharedFigure, withinFigure } from "../../src/features/compare/cards/apart-figures.ts";
import { describeFigure } from "../../src/features/compare/cards/describe-figure.ts";
import { type ComputedFigure, COUNTS, DUTIES } from "../../src/features/compare/cards/figure.ts";
import { COUNTED_SILENCES } from "../../src/features/compare/silences.ts";
import { localIn } from "../../src/features/shared/atlas-context.tsx";
import { COMPARE } from "../../src/i18n/compare/catalogue.ts";
import { CHARTS } from "../../src/i18n/compare/charts/catalogue.ts";
import { LANGUAGES, type Language } from "../../src/i18n/language.ts";
import { createTranslate, translateOf } from "../../src/i18n/translate.ts";
import { publishedAtlas } from "../fixtures/published-atlas.ts";

const { plans, index } = publishedAtlas();
const atlas = joinAtlas(index);
const outlines = plans.map(({ plan }) => plan);
const rows = industryMatrix(atlas, plans);

/** Every number that the tables and charts of a comparison of all plans have, but the published metrics. */
const FIGURES: readonly ComputedFigure[] = [
  ...outlines.flatMap((plan) => COUNTS.map((count) => ({ of: "plan-count", plan, count }) as const)),
  ...structureTable(plans).flatMap(({ role, cells }) =>
    cells
      .filter(({ sites }) => sites.length > 0)
      .flatMap((cell) => COUNTS.map((count) => ({ of: "role", role, cell, count }) as const)),
  ),
  ...rows
    .flatMap((row) => [row, ...row.finer])
    .flatMap(({ industry, cells }) =>
      cells
        .filter(({ words }) => words.length > 0)
        .map((cell) => ({ of: "claims", industry, cell }) as const),
    ),
  ...similarities(rows).map((pair) => ({ of: "similarity", pair }) as const),
  ...planLikenesses(outlines).map((likeness) => ({ of: "likeness", likeness }) as const),
  ...sharedByPlans(atlas, plans).flatMap((finding) =>
    finding.nearest ? [sharedFigure(finding, finding.nearest)] : [],
  ),
  ...outlines.flatMap((plan) => sharedWithinPlan(atlas, plan).map(withinFigure)),
  ...outsideLinks(plans).map((link) => ({ of: "reach", link }) as const),
  ...unitLoads(plans).flatMap(({ plan, units }) =>
    units.flatMap((load) => DUTIES.map((count) => ({ of: "load", plan, load, count }) as const)),
  ),
  ...plans
    .map(coWork)
    .flatMap(({ plan, pairs }) =>
      pairs.map(({ a, b, tasks }) => ({ of: "pair", plan, units: [a, b], tasks }) as const),
    ),
  ...plans.map(planQuality).flatMap((quality) =>
    COUNTED_SILENCES.map(([silence, countOf, itemsOf]) => {
      const [, total] = countOf(quality);
      return { of: "silence", plan: quality.plan, silence, total, items: itemsOf(quality) } as const;
    }),
  ),
];

const wordsIn = (language: Language) => ({
  t: createTranslate(language),
  text: translateOf(COMPARE[language], language),
  charts: translateOf(CHARTS[language], language),
  local: localIn(language),
  language,
  plans,
});

describe("the card of every number", () => {
  test.each(LANGUAGES)("says in %s what it is, what it rests on, how it is computed and after whom", (language) => {
    const words = wordsIn(language);
    expect(FIGURES.length).toBeGreaterThan(1000);
    for (const figure of FIGURES) {
      const { title, value, n, out, formula, reference } = describeFigure(figure, words);
      for (const said of [title, value, n, out, formula, reference]) expect(said).not.toBe("");
      expect([title, value, n, out, formula].join(" ")).not.toMatch(/[{}]|undefined|NaN/);
    }
  });

  test("lists what it counts, as many as it says, each clause one of its plan", () => {
    const words = wordsIn("zh-Hans");
    for (const figure of FIGURES) {
      const { items, passages } = describeFigure(figure, words);
      if (figure.of === "claims") {
        const { sites, tasks, targets, words: said } = figure.cell;
        expect(items).toHaveLength(sites.length + tasks.length + targets.length);
        const cited = passages.flatMap(({ cites }) => cites);
        expect(cited.length).toBeGreaterThanOrEqual(said.length);
      }
      if (figure.of === "silence") expect(items).toHaveLength(figure.items.length);
      if (figure.of === "load" && figure.count === "led")
        expect(items).toHaveLength(figure.load.led);
      for (const { plan, cites } of passages) {
        const clauses = new Set(plan.clauses.map(({ section }) => section));
        for (const { section } of cites) expect(clauses).toContain(section);
      }
    }
  });
});
