import type { Reading, UsedWord } from "../../model/types.ts";
import type { AuthoredPlan } from "../atlas/authored.ts";
import type { Problem } from "./problem.ts";

/**
 * Industries that a site or record cites from a task's section and that the task does not have, or has in other classes
 * (`data/README.md` 10.3).
 */
export function taskIndustryProblems({
  plan,
  wordings,
  sites,
  records,
  tasks,
}: AuthoredPlan): readonly Problem[] {
  const usual = new Map(wordings.map(({ term, classes }) => [term, classes]));
  const readingOf = ({ term, classes }: UsedWord) => textOf(classes ?? usual.get(term) ?? []);
  const bySection = new Map(tasks.map((task) => [task.section, task.industries]));
  const holders = [
    ...sites.map((site) => ({ ...site, file: "sites.json" })),
    ...records.map((record) => ({ ...record, file: "records.json" })),
  ];
  return holders.flatMap(({ file, id, industries }) =>
    industries.flatMap((industry) => {
      const ofTask = bySection.get(industry.section);
      if (!ofTask) return [];
      const path = `data/plans/${plan.id}/${file}#${id}`;
      const same = ofTask.filter(({ term }) => term === industry.term);
      if (same.length === 0) {
        return [
          { path, message: `task ${industry.section} has not the industry ${industry.term}` },
        ];
      }
      return same.some((used) => readingOf(used) === readingOf(industry))
        ? []
        : [{ path, message: `task ${industry.section} reads ${industry.term} in other classes` }];
    }),
  );
}

function textOf(classes: readonly Reading[]): string {
  return classes
    .map((reading) => `${reading.class} ${reading.finer ?? ""}`)
    .toSorted()
    .join(", ");
}
