import type { NamedPlan } from "../../domain/atlas/atlas.ts";
import type { Target } from "../../model/types.ts";
import { targetFigure } from "../shared/target-figure.ts";
import { toThing } from "../../state/changes.ts";
import { useAtlas, useLanguage, useLocal } from "../shared/atlas-context.tsx";
import styles from "./TargetLines.module.css";
import { ViewLink } from "../shared/ViewLink.tsx";
import { List } from "../../ui/List.tsx";
import { Aside } from "../../ui/Aside.tsx";

type TargetLinesProps = {
  readonly rows: readonly { readonly plan: NamedPlan; readonly target: Target }[];
  /** Whether to name the plan of each row. */
  readonly showPlan?: boolean;
};

/** A list of targets with figure and year, each a link to its panel. */
export function TargetLines({ rows, showPlan = false }: TargetLinesProps) {
  const { t } = useAtlas();
  const language = useLanguage();
  const local = useLocal();
  return (
    <List>
      {rows.map(({ plan, target }) => (
        <li key={`${plan.id} ${target.id}`}>
          {showPlan && `${local(plan, "short")} `}
          <ViewLink to={toThing({ type: "target", plan: plan.id, id: target.id })}>
            {local(target, "metric")}
          </ViewLink>
          <span className={styles.value}>
            {targetFigure(target, language)}
            {target.year !== null && (
              <Aside place="after">{t("target.yearOf", { year: String(target.year) })}</Aside>
            )}
          </span>
        </li>
      ))}
    </List>
  );
}
