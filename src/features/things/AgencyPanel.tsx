import {
  agencyWork,
  type AgencyPartner,
  type AgencyTask,
} from "../../domain/agencies/agency-work.ts";
import { areaNames } from "../../domain/places/area-name.ts";
import { DUTIES, type Duty } from "../../domain/tasks/duties.ts";
import type { Agency } from "../../model/types.ts";
import { toThing } from "../../state/changes.ts";
import { useAtlas, useLocal } from "../shared/atlas-context.tsx";
import { DetailsGate } from "../shared/DetailsGate.tsx";
import { PlanLines } from "./PlanLines.tsx";
import { Section } from "../shared/Section.tsx";
import styles from "./SitePanel.module.css";
import { TaskList } from "./TaskList.tsx";
import { ThingHead } from "./ThingHead.tsx";
import things from "./SharedThings.module.css";
import { ViewLink } from "../shared/ViewLink.tsx";

/** The panel of a responsible unit by its id; nothing where there is none. */
export function AgencyPanel({ id }: { readonly id: string }) {
  const { atlas } = useAtlas();
  const agency = atlas.agencyById.get(id);
  return agency ? <AgencyArticle agency={agency} /> : null;
}

/** What a unit is called, what it leads and supports, and with whom. */
function AgencyArticle({ agency }: { readonly agency: Agency }) {
  const { atlas, t } = useAtlas();
  const local = useLocal();
  const area = agency.adcode === null ? null : areaNames(atlas.plans).get(agency.adcode);
  const place = agency.adcode === null ? [t("agency.noPlace")] : area ? [local(area, "name")] : [];
  const enterprise = atlas.enterpriseById.get(agency.id);
  const plans = atlas.plans.filter(({ id }) => agency.written.some(({ plan }) => plan === id));
  return (
    <article className={styles.panel}>
      <ThingHead
        trail={<PlanLines plans={plans} />}
        nameZh={agency.nameZh}
        nameEn={agency.nameEn}
        kind={t("thing.agency")}
        chips={[t(`agency.level.${agency.level}`), ...place]}
      />
      <Section title={t("agency.written")}>
        <ul className={things.rows}>
          {agency.written.map(({ plan, name }) => {
            const entry = atlas.planById.get(plan);
            return (
              <li key={`${plan} ${name}`}>
                <span lang="zh-Hans">{name}</span>
                {entry && plans.length > 1 && (
                  <span className={things.count}>{local(entry, "short")}</span>
                )}
              </li>
            );
          })}
        </ul>
      </Section>
      <DetailsGate plans={plans.map((plan) => plan.id)}>
        {(details) => {
          const { tasks, partners } = agencyWork(atlas, details, agency);
          return (
            <>
              <AgencyTasks tasks={tasks} />
              <AgencyPartners partners={partners} />
            </>
          );
        }}
      </DetailsGate>
      {enterprise && (
        <Section title={t("agency.asEnterprise")}>
          <p>
            <ViewLink to={toThing({ type: "enterprise", id: enterprise.id })}>
              {local(enterprise, "name")}
            </ViewLink>
          </p>
        </Section>
      )}
    </article>
  );
}

function AgencyTasks({ tasks }: { readonly tasks: readonly AgencyTask[] }) {
  const { t } = useAtlas();
  return (
    <Section title={t("agency.counts")}>
      {DUTIES.map((duty) => (
        <DutyTasks key={duty} duty={duty} tasks={tasks.filter((entry) => entry.duty === duty)} />
      ))}
    </Section>
  );
}

type DutyTasksProps = { readonly duty: Duty; readonly tasks: readonly AgencyTask[] };

function DutyTasks({ duty, tasks }: DutyTasksProps) {
  const { atlas, t } = useAtlas();
  if (tasks.length === 0) return null;
  const items = tasks.flatMap(({ plan, task }) => {
    const entry = atlas.planById.get(plan);
    return entry ? [{ plan: entry, task }] : [];
  });
  const plans = new Set(tasks.map(({ plan }) => plan));
  return (
    <div className={things.duty}>
      <h4>{t("agency.dutyTasks", { duty: t(`duty.${duty}`), count: tasks.length })}</h4>
      <TaskList items={items} showPlan={plans.size > 1} />
    </div>
  );
}

function AgencyPartners({ partners }: { readonly partners: readonly AgencyPartner[] }) {
  const { t } = useAtlas();
  const local = useLocal();
  return (
    <Section title={t("agency.partners")}>
      {partners.length === 0 ? (
        <p className={things.soft}>{t("agency.noPartners")}</p>
      ) : (
        <p className={things.soft}>{t("agency.sharedHint")}</p>
      )}
      <ul className={things.rows}>
        {partners.map(({ agency, tasks }) => (
          <li key={agency.id}>
            <ViewLink to={toThing({ type: "agency", id: agency.id })}>
              {local(agency, "name")}
            </ViewLink>
            <span className={things.count}>{t("agency.shared", { count: tasks })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
