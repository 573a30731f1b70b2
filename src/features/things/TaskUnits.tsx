import type { AtlasPlan } from "../../domain/atlas/atlas.ts";
import { dutiesOf } from "../../domain/tasks/duties.ts";
import type { Task } from "../../model/types.ts";
import { useAtlas } from "../shared/atlas-context.tsx";
import { CitationList } from "../shared/CitationList.tsx";
import styles from "./TaskUnits.module.css";
import { UnitLink } from "../shared/UnitLink.tsx";

type TaskUnitsProps = {
  readonly plan: AtlasPlan;
  readonly task: Task;
  /** All tasks of the plan: a plan that names no unit anywhere is said to be such. */
  readonly all: readonly Task[];
};

/** Who answers for a task and how, in words, with the bracket as the plan has it. */
export function TaskUnits({ plan, task, all }: TaskUnitsProps) {
  const { t } = useAtlas();
  const groups = dutiesOf(task);
  if (groups.length === 0) {
    const isSilentPlan = all.every(({ unitMode }) => unitMode === "none");
    return (
      <p className={styles.silent}>{t(isSilentPlan ? "task.noUnitsAnywhere" : "task.noUnits")}</p>
    );
  }
  return (
    <>
      <dl className={styles.duties}>
        {groups.map(({ duty, units }) => (
          <div key={duty} className={styles.duty}>
            <dt>{t(`duty.${duty}`)}</dt>
            <dd>
              <ul className={styles.units}>
                {units.map((unit) => (
                  <li key={unit}>
                    <UnitLink plan={plan} unit={unit} />
                  </li>
                ))}
              </ul>
              {duty !== "lead" && duty !== "support" && (
                <p className={styles.hint}>{t(`duty.${duty}Hint`)}</p>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {task.unitsPhrase !== null && (
        <CitationList plan={plan} cites={[{ section: task.section, phrase: task.unitsPhrase }]} />
      )}
    </>
  );
}
