import { useAtlas } from "../../shared/atlas-context.tsx";
import { CompareParts, type ComparedPlans } from "../CompareParts.tsx";
import { BriefBar, type BriefBarProps } from "./BriefBar.tsx";
import { BriefCover } from "./BriefCover.tsx";
import { BriefEnd } from "./BriefEnd.tsx";
import styles from "./BriefPage.module.css";

type BriefPageProps = ComparedPlans & BriefBarProps;

/** A brief as it will be printed: cover, the parts chosen, method, sources. */
export function BriefPage({ brief, bar, onChange, onEnd, ...compared }: BriefPageProps) {
  const { atlas } = useAtlas();
  const { plans } = compared;
  const summaries = plans.flatMap(({ plan }) => atlas.planById.get(plan.id) ?? []);
  return (
    <div className={styles.page} data-paper={brief.paper} data-brief>
      <BriefBar brief={brief} bar={bar} onChange={onChange} onEnd={onEnd} />
      <BriefCover brief={brief} plans={summaries} />
      <CompareParts {...compared} />
      <BriefEnd plans={plans} />
    </div>
  );
}
