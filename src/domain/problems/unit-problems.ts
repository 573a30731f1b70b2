import type { Task } from "../../model/types.ts";
import type { Authored } from "../atlas/authored.ts";
import { parseUnits, type ParsedUnits } from "../agencies/parse-units.ts";
import { didYouMean } from "./did-you-mean.ts";
import type { Problem } from "./problem.ts";

/** A unit as a plan writes it. The 市发改委 of two cities are two agencies, so the plan belongs to the name. */
type WrittenUnit = { readonly plan: string; readonly name: string };

/**
 * Faults of responsible units: a task whose units are not those of its bracket, a unit that no agency has, an agency
 * that stands for a name which no task of that plan has, or for one that another agency has too.
 */
export function unitProblems(authored: Authored): readonly Problem[] {
  // Plans may be looked at one by one: how an agency is written in a plan that is not here is left alone.
  const plans = new Set(authored.plans.map((entry) => entry.plan.id));
  const written = authored.agencies.flatMap((agency) =>
    agency.written
      .filter(({ plan }) => plans.has(plan))
      .map((unit) => ({ ...unit, path: `data/plans/${unit.plan}/agencies.json#${agency.id}` })),
  );
  const known = new Set(written.map(keyOf));
  const used = authored.plans.flatMap((entry) =>
    entry.tasks.flatMap((task) => unitsOf(entry.plan.id, task)),
  );
  return [
    ...authored.plans.flatMap((entry) =>
      entry.tasks.flatMap((task) => bracketProblems(task, pathOf(entry.plan.id, task))),
    ),
    ...used
      .filter((unit) => !known.has(keyOf(unit)))
      .map(({ plan, name, path }) => {
        const ofPlan = written.filter((unit) => unit.plan === plan).map((unit) => unit.name);
        return { path, message: `no agency has the unit: ${name}${didYouMean(name, ofPlan)}` };
      }),
    ...agencyProblems(written, new Set(used.map(keyOf))),
  ];
}

function unitsOf(plan: string, task: Task): readonly (WrittenUnit & { readonly path: string })[] {
  const names = [...task.leadUnits, ...task.supportingUnits];
  return names.map((name) => ({ plan, name, path: pathOf(plan, task) }));
}

function pathOf(plan: string, task: Task): string {
  return `data/plans/${plan}/tasks.json#${task.section}`;
}

function keyOf({ plan, name }: WrittenUnit): string {
  return `${plan} ${name}`;
}

function bracketProblems(task: Task, path: string): readonly Problem[] {
  const parsed = parseUnits(task.unitsPhrase);
  if (textOf(parsed) === textOf(task)) return [];
  const message = `units do not follow from unitsPhrase, which gives ${inWords(parsed)}`;
  return [{ path, message }];
}

function textOf({ unitMode, leadUnits, supportingUnits }: ParsedUnits): string {
  return JSON.stringify([unitMode, leadUnits, supportingUnits]);
}

/** `lead+support: 市发改委、市经信局; 市科技局`. */
function inWords({ unitMode, leadUnits, supportingUnits }: ParsedUnits): string {
  const lists = [leadUnits, supportingUnits].filter((list) => list.length > 0);
  const names = lists.map((list) => list.join("、")).join("; ");
  return names === "" ? unitMode : `${unitMode}: ${names}`;
}

function agencyProblems(
  written: readonly (WrittenUnit & { readonly path: string })[],
  used: ReadonlySet<string>,
): readonly Problem[] {
  const seen = new Set<string>();
  return written.flatMap((unit) => {
    const key = keyOf(unit);
    const { plan, name, path } = unit;
    const found: Problem[] = [];
    if (!used.has(key)) found.push({ path, message: `no task of ${plan} names ${name}` });
    // Said at the later agency: a unit of a task must lead to one agency only.
    if (seen.has(key)) found.push({ path, message: `another agency has the unit: ${key}` });
    seen.add(key);
    return found;
  });
}
