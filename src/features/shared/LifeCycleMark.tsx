import type { LifeCycle } from "../../domain/atlas/life-cycle.ts";
import { lifeCycleWords } from "../../i18n/words/life-cycle-words.ts";
import type { Plan } from "../../model/types.ts";
import { useAtlas } from "./atlas-context.tsx";
import styles from "./LifeCycleMark.module.css";

type LifeCycleMarkProps = { readonly plan: Pick<Plan, "period">; readonly cycle: LifeCycle };

/** Whether a plan still runs, in words and never by colour alone. */
export function LifeCycleMark({ plan, cycle }: LifeCycleMarkProps) {
  const { t } = useAtlas();
  return (
    <span className={styles.mark} data-cycle={cycle}>
      {lifeCycleWords(plan, cycle, t)}
    </span>
  );
}
