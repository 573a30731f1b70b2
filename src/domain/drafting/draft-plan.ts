import { normalForm } from "../clauses/normal-form.ts";
import { draftClauses } from "./draft-clauses.ts";
import { draftCoverage } from "./draft-coverage.ts";
import { englishDraft } from "./draft-english.ts";
import { draftFirms } from "./draft-firms.ts";
import { draftSections, type DraftInput } from "./draft-input.ts";
import { draftLinks } from "./draft-links.ts";
import { draftPlanFile } from "./draft-plan-file.ts";
import { draftRecords } from "./draft-records.ts";
import { draftPlace, draftSites } from "./draft-sites.ts";
import { draftTargets } from "./draft-targets.ts";
import { draftTasks } from "./draft-tasks.ts";
import { draftUnits } from "./draft-units.ts";

/** All files of a drafted plan by path from the root, and what a person must decide, in the order in which it is best decided. */
export type PlanDraft = {
  readonly files: ReadonlyMap<string, unknown>;
  readonly decisions: readonly string[];
  /** Text of `docs/coverage/<plan>.md`. */
  readonly coverage: string;
};

/**
 * A plan's folder from its text: what follows from the text by form stands, what is guessed is marked `review`, what only a person
 * can write says so. No file refers to what is not there.
 */
export function draftPlan(input: DraftInput): PlanDraft {
  const english = englishDraft(input);
  const sections = draftSections(input.text);
  const clauses = draftClauses(input, english);
  const bare = draftTasks(clauses, sections);
  const sites = draftSites(input, sections, english);
  const { mentions, firms } = draftFirms(input, sections, english);
  const targets = draftTargets(sections, new Set(bare.map(({ section }) => section)), english);
  const region = sites[0]?.id ?? "region";
  const links = draftLinks(input, sections, region, english);
  const records = draftRecords(sections, english);
  const units = draftUnits(
    bare.flatMap(({ leadUnits, supportingUnits }) => [...leadUnits, ...supportingUnits]),
    input,
    english,
  );
  const tasks = bare.map((task) => {
    const named = namedIn(sections.get(task.section) ?? "", { sites, mentions, input });
    // A task that names no place belongs to the region as a whole.
    return { ...task, ...named, sites: named.sites.length > 0 ? named.sites : [region] };
  });
  const withTasks = sites.map(({ area: _area, ...site }) => ({
    ...site,
    tasks: tasks.filter((task) => task.sites.includes(site.id)).map(({ section }) => section),
  }));
  const terms = new Set(tasks.flatMap(({ industries }) => industries.map(({ term }) => term)));
  const plan = draftPlanFile(input, sections, english);
  const lists = {
    clauses,
    sites: withTasks,
    tasks,
    targets,
    links,
    records: records.filter(({ nameZh }) => !plan.titleZh.includes(nameZh)),
    wordings: input.wordings.filter(({ term }) => terms.has(term)),
    enterprises: mentions,
    agencies: units.written,
    redirects: [],
    struck: [],
    exceptions: [],
  };
  const shared = { units: units.units, firms };
  return {
    files: filesOf(
      input.plan,
      { plan: { ...schema("../../schema/plan.json"), ...plan }, ...lists },
      { ...shared, places: sites.map(draftPlace) },
    ),
    coverage: draftCoverage(input.plan, lists),
    decisions: decisions({
      ...lists,
      ...shared,
      plan,
      unplaced: sites.filter(({ area }) => !area),
    }),
  };
}

type Shared = {
  readonly units: readonly { readonly id: string }[];
  readonly firms: readonly { readonly id: string }[];
  readonly places: readonly unknown[];
};

/** Names the schema by which an editor checks a file; a list cannot name one. */
function schema(path: string) {
  return { $schema: path };
}

function filesOf(
  plan: string,
  own: Readonly<Record<string, unknown>>,
  { units, firms, places }: Shared,
): ReadonlyMap<string, unknown> {
  const collection = (kind: string, features: readonly unknown[]) => ({
    ...schema(`../../data/schema/${kind}.json`),
    type: "FeatureCollection",
    features,
  });
  const unitSchema = schema("../schema/agency.json");
  const firmSchema = schema("../schema/enterprise.json");
  return new Map<string, unknown>([
    ...Object.entries(own).map(
      ([name, value]) => [`data/plans/${plan}/${name}.json`, value] as const,
    ),
    [`geo/places/${plan}.geojson`, collection("places", places)],
    [`geo/extents/${plan}.geojson`, collection("extents", [])],
    ...units.map((unit) => [`data/agencies/${unit.id}.json`, { ...unitSchema, ...unit }] as const),
    ...firms.map(
      (firm) => [`data/enterprises/${firm.id}.json`, { ...firmSchema, ...firm }] as const,
    ),
  ]);
}

type Named = {
  readonly sites: readonly string[];
  readonly enterprises: readonly string[];
  readonly industries: readonly { readonly term: string }[];
};

type Things = {
  readonly sites: ReturnType<typeof draftSites>;
  readonly mentions: ReturnType<typeof draftFirms>["mentions"];
  readonly input: DraftInput;
};

/** What the text of a clause names of what was found. */
function namedIn(written: string, { sites, mentions, input }: Things): Named {
  const text = normalForm(written);
  const has = (name: string) => text.includes(normalForm(name));
  return {
    sites: sites.filter(({ nameZh }) => has(nameZh)).map(({ id }) => id),
    enterprises: mentions.filter(({ phrase }) => has(phrase)).map(({ enterprise }) => enterprise),
    industries: termsIn(text, input).map((term) => ({ term })),
  };
}

/** Known words for industries in a text, the longest where one holds another. */
function termsIn(text: string, { wordings }: DraftInput): readonly string[] {
  const longestFirst = wordings.map(({ term }) => term).toSorted((a, b) => b.length - a.length);
  let rest = text;
  return longestFirst.filter((term) => {
    if (term.length < 3 || !rest.includes(term)) return false;
    rest = rest.replaceAll(term, "\n");
    return true;
  });
}

type Drafted = {
  readonly plan: ReturnType<typeof draftPlanFile>;
  readonly clauses: readonly unknown[];
  readonly sites: readonly { readonly nameZh: string }[];
  readonly unplaced: readonly { readonly nameZh: string }[];
  readonly tasks: readonly { readonly unitsPhrase: string | null }[];
  readonly targets: readonly {
    readonly metricZh: string;
    readonly value: number;
    readonly unitZh: string;
  }[];
  readonly links: readonly { readonly toZh: string }[];
  readonly records: readonly { readonly nameZh: string }[];
  readonly units: readonly { readonly nameZh: string }[];
  readonly firms: readonly { readonly nameZh: string }[];
};

function decisions(drafted: Drafted): readonly string[] {
  const { plan, clauses, sites, unplaced, tasks, targets, links, records, units, firms } = drafted;
  const names = (things: readonly { readonly nameZh: string }[]) =>
    things.map(({ nameZh }) => nameZh).join("、");
  const without = tasks.filter(({ unitsPhrase }) => unitsPhrase === null).length;
  return [
    `plan.json: is it “${plan.titleZh}”, of ${plan.issuerZh ?? "an unknown issuer"}, ${plan.period.from ?? "?"}–${plan.period.to}? ` +
      `Structure: ${plan.structure?.phraseZh ?? "none found"}. Write its purpose.`,
    `clauses.json: ${clauses.length} clauses; are these the headings (npm run headings)? Write a summary of each, in both languages.`,
    `sites.json: ${sites.length} candidates, which are sites (data/README.md 3), and what is each to do? ${names(sites)}`,
    `records.json: ${records.length} candidates: ${names(records)}`,
    `places: ${unplaced.length} without a point (npm run place): ${names(unplaced)}`,
    `tasks.json: ${tasks.length} tasks, ${without} without a bracket of units: do they assign work?`,
    `targets.json: ${targets.length} numbers, which are goals, and what do they measure? ` +
      targets.map(({ metricZh, value, unitZh }) => `${metricZh} ${value}${unitZh}`).join("、"),
    `agencies.json: ${units.length} new units, are the full names right? ${names(units)}`,
    `enterprises.json: ${firms.length} new firms: ${names(firms)}`,
    `links.json: ${links.length} candidates, which do or get something? ${links.map(({ toZh }) => toZh).join("、")}`,
    "wordings.json: words for industries that the atlas does not know yet, with English and class",
    "English: every draft is a guess made of known terms",
  ];
}
