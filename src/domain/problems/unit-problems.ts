import type { Agency, Task } from "../../model/types.ts";
import type { Authored } from "../authored.ts";
import { parseUnits, type ParsedUnits } from "../parse-units.ts";
import type { Problem } from "./problem.ts";

/**
 * Faults of responsible units: a task whose units are not those of its bracket, a unit that no agency has, an agency
 * that stands for a name which no task of that plan has, or for one that another agency has too.
 */
export function unitProblems(authored: Authored): readonly Problem[] {
  const owners = agenciesByName(authored.agencies);
  const used = new Set<string>();
  const faultsOfTasks = authored.plans.flatMap((entry) =>
    entry.tasks.flatMap((task) => {
      const path = `data/plans/${entry.plan.id}/tasks.json#${task.section}`;
      const names = [...task.leadUnits, ...task.supportingUnits];
      for (const name of names) used.add(keyOf(entry.plan.id, name));
      return [
        ...bracketProblems(task, path),
        ...names
          .filter((name) => !owners.has(keyOf(entry.plan.id, name)))
          .map((name) => ({ path, message: `no agency has the unit: ${name}` })),
      ];
    }),
  );
  return [
    ...faultsOfTasks,
    ...authored.agencies.flatMap((agency) => agencyProblems(agency, owners, used)),
  ];
}

function bracketProblems(task: Task, path: string): readonly Problem[] {
  const parsed = parseUnits(task.unitsPhrase);
  if (inWords(parsed) === inWords(task)) return [];
  const message = `units do not follow from unitsPhrase, which gives ${inWords(parsed)}`;
  return [{ path, message }];
}

/** `lead+support: 市发改委、市经信局; 市科技局`. */
function inWords({ unitMode, leadUnits, supportingUnits }: ParsedUnits): string {
  return `${unitMode}: ${leadUnits.join("、")}; ${supportingUnits.join("、")}`;
}

function agencyProblems(
  agency: Agency,
  owners: ReadonlyMap<string, readonly string[]>,
  used: ReadonlySet<string>,
): readonly Problem[] {
  const path = `data/agencies.json#${agency.id}`;
  return agency.written.flatMap(({ plan, name }) => {
    const key = keyOf(plan, name);
    const others = (owners.get(key) ?? []).slice(1);
    return [
      ...(used.has(key) ? [] : [{ path, message: `no task of ${plan} names ${name}` }]),
      // Said once, at the later agency: a unit of a task must lead to one agency only.
      ...(others.includes(agency.id)
        ? [{ path, message: `another agency has the unit: ${plan} ${name}` }]
        : []),
    ];
  });
}

/** Ids of the agencies that stand for a written name, in the order of the file. */
function agenciesByName(agencies: readonly Agency[]): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, readonly string[]>();
  for (const { id, written } of agencies) {
    for (const { plan, name } of written) {
      const key = keyOf(plan, name);
      owners.set(key, [...(owners.get(key) ?? []), id]);
    }
  }
  return owners;
}

/** A unit is known by its plan and its name: the 市发改委 of two cities are two agencies. */
function keyOf(plan: string, name: string): string {
  return `${plan} ${name}`;
}
