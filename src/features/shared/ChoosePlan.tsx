import { useAtlas } from "./atlas-context.tsx";
import styles from "./ChoosePlan.module.css";
import { PlanFinder } from "./PlanFinder.tsx";

/** Shown instead of content that would be too much for all plans together: lets the reader choose one of them. */
export function ChoosePlan() {
  const { atlas, t } = useAtlas();
  return (
    <div className={styles.choose}>
      <p>{t("plans.tooMany", { count: atlas.plans.length })}</p>
      <PlanFinder to={(plan) => ({ plans: [plan] })} />
    </div>
  );
}
