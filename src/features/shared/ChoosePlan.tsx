import { useAtlas } from "./atlas-context.tsx";
import styles from "./ChoosePlan.module.css";
import { PlanFinder } from "./PlanFinder.tsx";

/** Stands where all plans together would be too many: the way to one of them. */
export function ChoosePlan() {
  const { atlas, t } = useAtlas();
  return (
    <div className={styles.choose}>
      <p>{t("plans.tooMany", { count: atlas.plans.length })}</p>
      <PlanFinder to={(plan) => ({ plans: [plan] })} />
    </div>
  );
}
