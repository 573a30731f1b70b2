import type { NamedPlan, TaskHeading } from "../../domain/atlas/atlas.ts";
import { taskRef } from "../../domain/things/refs.ts";
import { sectionWords } from "../../i18n/words/section.ts";
import { toThing } from "../../state/changes.ts";
import { useAtlas, useLocal } from "../shared/atlas-context.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import { List } from "../../ui/List.tsx";
import { Aside } from "../../ui/Aside.tsx";

export type TaskListItem = {
  readonly plan: NamedPlan;
  readonly task: TaskHeading;
  /** A note after the clause, such as the words that a plan uses. */
  readonly note?: string;
};

type TaskListProps = {
  readonly items: readonly TaskListItem[];
  /** Whether to say of which plan each task is. */
  readonly showPlan?: boolean;
};

/** Tasks with links to their panels, each with its clause. */
export function TaskList({ items, showPlan = false }: TaskListProps) {
  const { t, language } = useAtlas();
  const local = useLocal();
  return (
    <List>
      {items.map(({ plan, task, note }) => {
        const facts = [
          ...(showPlan ? [local(plan, "short")] : []),
          sectionWords(task.section, t, language),
          ...(note === undefined ? [] : [note]),
        ];
        return (
          <li key={`${plan.id} ${task.section}`}>
            <ViewLink to={toThing(taskRef(plan.id, task.section))}>{local(task, "title")}</ViewLink>
            <Aside place="below">{facts.join(" · ")}</Aside>
          </li>
        );
      })}
    </List>
  );
}
