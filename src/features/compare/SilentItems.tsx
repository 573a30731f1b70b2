import type { AtlasSite, TaskHeading } from "../../domain/atlas/atlas.ts";
import { siteRef, taskRef } from "../../domain/things/refs.ts";
import { toThing } from "../../state/changes.ts";
import { List } from "../../ui/List.tsx";
import { useLocal } from "../shared/atlas-context.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import { Rest } from "./Rest.tsx";
import { useCompareText } from "./use-compare-text.ts";

type SilentItemsProps = {
  readonly plan: string;
  readonly items: readonly (TaskHeading | AtlasSite)[];
};

/** The tasks or sites of which a plan does not say something, each as a link; drawn when they are asked for. */
export function SilentItems({ plan, items }: SilentItemsProps) {
  const text = useCompareText();
  if (items.length === 0) return null;
  return (
    <Rest title={text("silence.which")}>
      <List>
        {items.map((item) =>
          "key" in item ? (
            <SiteLine key={item.key} site={item} />
          ) : (
            <TaskLine key={item.section} plan={plan} task={item} />
          ),
        )}
      </List>
    </Rest>
  );
}

function SiteLine({ site }: { readonly site: AtlasSite }) {
  const local = useLocal();
  return (
    <li>
      <ViewLink to={toThing(siteRef(site))}>{local(site, "name")}</ViewLink>
    </li>
  );
}

function TaskLine({ plan, task }: { readonly plan: string; readonly task: TaskHeading }) {
  const local = useLocal();
  return (
    <li>
      <ViewLink to={toThing(taskRef(plan, task.section))}>
        {task.section} {local(task, "title")}
      </ViewLink>
    </li>
  );
}
