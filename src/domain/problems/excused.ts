import type { AuthoredPlan } from "../atlas/authored.ts";
import type { Problem } from "./problem.ts";

/** The problems that no plan excuses, and a problem for every exception that excuses nothing any more. */
export function withoutExcused(
  found: readonly Problem[],
  plans: readonly AuthoredPlan[],
): readonly Problem[] {
  const exceptions = plans.flatMap(({ plan, exceptions: own }) =>
    own.map((exception) => ({ ...exception, folder: `data/plans/${plan.id}` })),
  );
  const excuses = (exception: (typeof exceptions)[number], { path, message, rule }: Problem) =>
    rule === exception.rule &&
    (path === `${exception.folder}/${exception.of}` || path === exception.of) &&
    message.includes(exception.word ?? "");
  return [
    ...found.filter((problem) => !exceptions.some((exception) => excuses(exception, problem))),
    ...exceptions
      .filter((exception) => !found.some((problem) => excuses(exception, problem)))
      .map(({ folder, rule, of }) => ({
        path: `${folder}/exceptions.json#${of}`,
        message: `nothing to excuse: no such problem of the rule ${rule}`,
      })),
  ];
}
