import {
  similarities,
  type IndustryCell,
  type IndustryRow,
} from "../../../domain/compare/industry-matrix.ts";
import type { TableValue } from "../../../domain/export/table-value.ts";
import { asWritten } from "../../../i18n/words/names.ts";
import { toThing } from "../../../state/changes.ts";
import type { Take } from "./use-take.ts";

/** Who claims what, a row an industry and plan, and how alike the plans are; a silent plan has an empty row. */
export function takeIndustries(take: Take, rows: readonly IndustryRow[]): readonly TableValue[] {
  const { text, local, table } = take;
  return [
    takeClaims(take, rows),
    table({
      title: text("similar.title"),
      rows: similarities(rows),
      columns: [
        {
          heading: text("similar.pair"),
          cell: ({ a, b }) => `${local(a, "short")} – ${local(b, "short")}`,
        },
        { heading: text("similar.value"), kind: "number", cell: ({ value }) => value },
        { heading: text("similar.n"), kind: "number", cell: ({ n }) => n },
      ],
    }),
  ];
}

function takeClaims(take: Take, rows: readonly IndustryRow[]): TableValue {
  const { text, head, local, language, table } = take;
  const lines = rows
    .flatMap((row) => [row, ...row.finer])
    .flatMap(({ industry, cells }) => cells.map((cell) => ({ industry, ...cell })));
  const said = (count: number, { words }: IndustryCell) => (words.length === 0 ? null : count);
  return table({
    title: text("industries.title"),
    rows: lines,
    planOf: ({ plan }) => plan,
    thingOf: ({ plan, industry }) => ({
      plans: [plan.id],
      ...toThing({ type: "industry", id: industry.id }),
    }),
    columns: [
      { heading: text("take.code"), cell: ({ industry }) => industry.class },
      {
        heading: text("industries.industry"),
        cell: ({ industry }) => (industry.isFiner ? null : local(industry, "name")),
      },
      {
        heading: text("take.finer"),
        cell: ({ industry }) => (industry.isFiner ? local(industry, "name") : null),
      },
      { heading: text("glance.sites"), kind: "number", cell: (row) => said(row.sites.length, row) },
      { heading: text("glance.tasks"), kind: "number", cell: (row) => said(row.tasks.length, row) },
      {
        heading: text("glance.targets"),
        kind: "number",
        cell: (row) => said(row.targets.length, row),
      },
      {
        heading: text("take.words"),
        cell: ({ words, plan }) =>
          words.map((word) => asWritten(word, plan.wordings[word]?.termEn ?? word, language)),
      },
      { heading: head("section"), cell: sectionsOf },
      { heading: head("phrase"), cell: phrasesOf },
      {
        heading: text("take.quotient"),
        kind: "number",
        cell: ({ industry, quotient, sites }) =>
          industry.isFiner || sites.length === 0 ? null : quotient,
      },
    ],
  });
}

/** Each clause once that says so of a site, a task or a target. */
function sectionsOf(cell: IndustryCell): readonly string[] {
  const { tasks, targets } = cell;
  const ofSites = usesOf(cell).map(({ section }) => section);
  return [...new Set([...ofSites, ...tasks, ...targets.map(({ section }) => section)])];
}

/** Each phrase once that says so of a site or a target. */
function phrasesOf(cell: IndustryCell): readonly string[] {
  return [...new Set([...usesOf(cell), ...cell.targets].map(({ phrase }) => phrase))];
}

/** Where the sites are given one of the words. */
function usesOf({ sites, words }: IndustryCell) {
  return sites.flatMap(({ industries }) => industries.filter(({ term }) => words.includes(term)));
}
