import type { ReactNode } from "react";
import type { TaskHeading } from "../../domain/atlas/atlas.ts";
import { countBy } from "../../domain/collections/count-by.ts";
import { lifeCycle } from "../../domain/atlas/life-cycle.ts";
import type { PlanQuality } from "../../domain/quality/quality.ts";
import { UNPLACED_REASONS } from "../../model/vocabulary.ts";
import { taskRef } from "../../domain/things/refs.ts";
import { sectionWords } from "../../i18n/words/section.ts";
import { toThing } from "../../state/changes.ts";
import { useAtlas, useLocal } from "../shared/atlas-context.tsx";
import { IndustryTermLine } from "../shared/IndustryTermLine.tsx";
import { LifeCycleMark } from "../shared/LifeCycleMark.tsx";
import { Aside } from "../../ui/Aside.tsx";
import { EmptyFold, Fold } from "../../ui/Fold.tsx";
import { Note } from "../../ui/Note.tsx";
import styles from "./QualityPlan.module.css";
import { SiteLinks } from "../shared/SiteLinks.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";

type QualityPlanProps = { readonly quality: PlanQuality };

/** For one plan: what is not placed and why, and what the plan does not state. */
export function QualityPlan({ quality }: QualityPlanProps) {
  const { t, today } = useAtlas();
  const local = useLocal();
  const { plan, unstated } = quality;
  const tasks = (entries: readonly TaskHeading[]) => <TaskLinks plan={plan.id} tasks={entries} />;
  return (
    <section className={styles.plan} aria-labelledby={`quality-${plan.id}`}>
      <h3 id={`quality-${plan.id}`} className={styles.name}>
        {local(plan, "title")} <LifeCycleMark plan={plan} cycle={lifeCycle(plan, today)} />
      </h3>
      <Unplaced quality={quality} />
      <h4 className={styles.heading}>{t("quality.unstated")}</h4>
      <Unstated title={t("quality.noUnit")} count={unstated.tasksWithoutUnit.length}>
        {tasks(unstated.tasksWithoutUnit)}
      </Unstated>
      <Unstated title={t("quality.noDeadline")} count={unstated.tasksWithoutDeadline.length}>
        {tasks(unstated.tasksWithoutDeadline)}
      </Unstated>
      <Unstated title={t("quality.noNumber")} count={unstated.tasksWithoutNumber.length}>
        {tasks(unstated.tasksWithoutNumber)}
      </Unstated>
      <Unstated title={t("quality.noSite")} count={unstated.industriesWithoutSite.length}>
        <ul className={styles.words}>
          {unstated.industriesWithoutSite.map((term) => (
            <IndustryTermLine key={term} plan={plan} word={{ term }} />
          ))}
        </ul>
      </Unstated>
      <Unstated title={t("quality.noTask")} count={unstated.sitesWithoutTask.length}>
        <SiteLinks sites={unstated.sitesWithoutTask} />
      </Unstated>
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
      {unplaced.length === 0 && <Note>{t("quality.allPlaced")}</Note>}
      {UNPLACED_REASONS.filter((reason) => reasons.has(reason)).map((reason) => (
        <Unstated key={reason} title={t(`unplaced.${reason}`)} count={reasons.get(reason) ?? 0}>
          <SiteLinks sites={unplaced.filter((site) => site.place.unplacedReason === reason)} />
        </Unstated>
      ))}
    </>
  );
}

type UnstatedProps = {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
};

/** A count that unfolds to what it counts; a plain line when the count is zero. */
function Unstated({ title, count, children }: UnstatedProps) {
  if (count === 0) return <EmptyFold title={title} text="0" />;
  return (
    <Fold title={title} count={count}>
      {children}
    </Fold>
  );
}

type TaskLinksProps = { readonly plan: string; readonly tasks: readonly TaskHeading[] };

function TaskLinks({ plan, tasks }: TaskLinksProps) {
  const { t, language } = useAtlas();
  const local = useLocal();
  return (
    <ul className={styles.tasks}>
      {tasks.map((task) => (
        <li key={task.section}>
          <ViewLink to={toThing(taskRef(plan, task.section))}>{local(task, "title")}</ViewLink>
          <Aside place="after">{sectionWords(task.section, t, language)}</Aside>
        </li>
      ))}
    </ul>
  );
}
