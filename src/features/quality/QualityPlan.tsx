import type { ReactNode } from "react";
import type { TaskHeading } from "../../domain/atlas/atlas.ts";
import { countBy } from "../../domain/collections/count-by.ts";
import { lifeCycle } from "../../domain/atlas/life-cycle.ts";
import type { PlanQuality } from "../../domain/quality/quality.ts";
import { UNPLACED_REASONS } from "../../model/vocabulary.ts";
import { taskRef } from "../../domain/things/refs.ts";
import { toThing } from "../../state/changes.ts";
import { useAtlas, useLocal } from "../shared/atlas-context.tsx";
import { IndustryWord } from "../shared/IndustryWord.tsx";
import { LifeCycleMark } from "../shared/LifeCycleMark.tsx";
import styles from "./QualityPlan.module.css";
import { SiteLinks } from "../shared/SiteLinks.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";

type QualityPlanProps = { readonly quality: PlanQuality };

/** One by one: what of a plan is not placed and why, and what the plan leaves out. */
export function QualityPlan({ quality }: QualityPlanProps) {
  const { t, today } = useAtlas();
  const local = useLocal();
  const { plan, silences } = quality;
  const tasks = (entries: readonly TaskHeading[]) => <TaskLinks plan={plan.id} tasks={entries} />;
  return (
    <section className={styles.plan} aria-labelledby={`quality-${plan.id}`}>
      <h3 id={`quality-${plan.id}`} className={styles.name}>
        {local(plan, "title")} <LifeCycleMark plan={plan} cycle={lifeCycle(plan, today)} />
      </h3>
      <Unplaced quality={quality} />
      <h4 className={styles.heading}>{t("quality.silences")}</h4>
      <Silence title={t("quality.noUnit")} count={silences.tasksWithoutUnit.length}>
        {tasks(silences.tasksWithoutUnit)}
      </Silence>
      <Silence title={t("quality.noDeadline")} count={silences.tasksWithoutDeadline.length}>
        {tasks(silences.tasksWithoutDeadline)}
      </Silence>
      <Silence title={t("quality.noNumber")} count={silences.tasksWithoutNumber.length}>
        {tasks(silences.tasksWithoutNumber)}
      </Silence>
      <Silence title={t("quality.noSite")} count={silences.industriesWithoutSite.length}>
        <ul className={styles.words}>
          {silences.industriesWithoutSite.map((term) => (
            <IndustryWord key={term} plan={plan} word={{ term }} />
          ))}
        </ul>
      </Silence>
      <Silence title={t("quality.noTask")} count={silences.sitesWithoutTask.length}>
        <SiteLinks sites={silences.sitesWithoutTask} />
      </Silence>
    </section>
  );
}

/** Sites that the plan names and that have no point, by the reason. */
function Unplaced({ quality: { unplaced } }: QualityPlanProps) {
  const { t } = useAtlas();
  const reasons = countBy(unplaced, (site) => site.place.unplacedReason);
  return (
    <>
      <h4 className={styles.heading}>
        {t("quality.unplaced")} · {t("quality.unplacedCount", { count: unplaced.length })}
      </h4>
      {unplaced.length === 0 && <p className={styles.none}>{t("quality.allPlaced")}</p>}
      {UNPLACED_REASONS.filter((reason) => reasons.has(reason)).map((reason) => (
        <Silence key={reason} title={t(`unplaced.${reason}`)} count={reasons.get(reason) ?? 0}>
          <SiteLinks sites={unplaced.filter((site) => site.place.unplacedReason === reason)} />
        </Silence>
      ))}
    </>
  );
}

type SilenceProps = {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
};

/** A count that opens to what it counts; a plain line where that is nothing. */
function Silence({ title, count, children }: SilenceProps) {
  if (count === 0) {
    return (
      <p className={styles.none}>
        {title} <span className={styles.count}>0</span>
      </p>
    );
  }
  return (
    <details className={styles.silence}>
      <summary>
        {title} <span className={styles.count}>{count}</span>
      </summary>
      <div className={styles.list}>{children}</div>
    </details>
  );
}

type TaskLinksProps = { readonly plan: string; readonly tasks: readonly TaskHeading[] };

function TaskLinks({ plan, tasks }: TaskLinksProps) {
  const { t } = useAtlas();
  const local = useLocal();
  return (
    <ul className={styles.tasks}>
      {tasks.map((task) => (
        <li key={task.section}>
          <ViewLink to={toThing(taskRef(plan, task.section))}>{local(task, "title")}</ViewLink>
          <span className={styles.section}>{t("site.section", { section: task.section })}</span>
        </li>
      ))}
    </ul>
  );
}
