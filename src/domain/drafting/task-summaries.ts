import { TO_BE_WRITTEN } from "./draft-input.ts";

type Summed = { readonly section: string; readonly summaryZh: string; readonly summaryEn: string };

/** Tasks whose summary is still to be written, with that of their clause: by `data/README.md` 14.4 both are the same text. */
export function withClauseSummaries<Task extends Summed>(
  tasks: readonly Task[],
  clauses: readonly Summed[],
): readonly Task[] {
  const written = new Map(clauses.map((clause) => [clause.section, clause]));
  return tasks.map((task) => {
    const clause = written.get(task.section);
    const isDone = task.summaryZh !== TO_BE_WRITTEN.zh && task.summaryEn !== TO_BE_WRITTEN.en;
    if (!clause || isDone) return task;
    return { ...task, summaryZh: clause.summaryZh, summaryEn: clause.summaryEn };
  });
}
