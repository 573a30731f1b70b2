import type { AgencyJoin } from "../../domain/joins/joins.ts";
import { DUTIES, type Duty } from "../../domain/tasks/duties.ts";
import type { Agency } from "../../model/types.ts";
import { toThing } from "../../state/changes.ts";
import { useAtlas, useLocal } from "../shared/atlas-context.tsx";
import { JoinGate } from "../shared/JoinGate.tsx";
import { PlanLinks } from "./PlanLinks.tsx";
import { Section } from "../shared/Section.tsx";
import { TasksOfPlans } from "./TasksOfPlans.tsx";
import { usePlansById } from "../shared/use-plans-by-id.ts";
import { PanelHead } from "./PanelHead.tsx";
import styles from "./AgencyPanel.module.css";
import { ViewLink } from "../shared/ViewLink.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { List } from "../../ui/List.tsx";
import { Aside } from "../../ui/Aside.tsx";
import { Note } from "../../ui/Note.tsx";

/** The panel of a responsible unit by its id, once its join has loaded. */
export function AgencyPanel({ id }: { readonly id: string }) {
  return (
    <JoinGate kind="agency" id={id}>
      {(join) => <AgencyArticle join={join} />}
    </JoinGate>
  );
}

/** What a unit is called, what it leads and supports, and with whom. */
function AgencyArticle({ join }: { readonly join: AgencyJoin }) {
  const { t } = useAtlas();
  const local = useLocal();
  const { agency, area, enterprise } = join;
  const plans = usePlansById(agency.written.map(({ plan }) => plan));
  const place = agency.adcode === null ? [t("agency.noPlace")] : area ? [local(area, "name")] : [];
  return (
    <Panel>
      <PanelHead
        of={{ type: "agency", id: agency.id }}
        trail={<PlanLinks plans={plans} />}
        chips={[t(`agency.level.${agency.level}`), ...place]}
      />
      <AgencyNames agency={agency} isOfMany={plans.length > 1} />
      <AgencyTasks tasks={join.tasks} />
      <AgencyPartners partners={join.partners} />
      {enterprise && (
        <Section title={t("agency.asEnterprise")}>
          <p>
            <ViewLink to={toThing({ type: "enterprise", id: enterprise.id })}>
              {local(enterprise, "name")}
            </ViewLink>
          </p>
        </Section>
      )}
    </Panel>
  );
}

type AgencyNamesProps = { readonly agency: Agency; readonly isOfMany: boolean };

/** What the plans call it, and which plan where several name it. */
function AgencyNames({ agency, isOfMany }: AgencyNamesProps) {
  const { atlas, t } = useAtlas();
  const local = useLocal();
  return (
    <Section title={t("agency.written")}>
      <List look="rows">
        {agency.written.map(({ plan, name }) => {
          const entry = atlas.planById.get(plan);
          return (
            <li key={`${plan} ${name}`}>
              <span lang="zh-Hans">{name}</span>
              {entry && isOfMany && <Aside>{local(entry, "short")}</Aside>}
            </li>
          );
        })}
      </List>
    </Section>
  );
}

function AgencyTasks({ tasks }: Pick<AgencyJoin, "tasks">) {
  const { t } = useAtlas();
  return (
    <Section title={t("agency.counts")}>
      {DUTIES.map((duty) => (
        <DutyTasks key={duty} duty={duty} tasks={tasks.filter((entry) => entry.duty === duty)} />
      ))}
    </Section>
  );
}

type DutyTasksProps = Pick<AgencyJoin, "tasks"> & { readonly duty: Duty };

function DutyTasks({ duty, tasks }: DutyTasksProps) {
  const { t } = useAtlas();
  if (tasks.length === 0) return null;
  return (
    <div className={styles.duty}>
      <h4>{t("agency.dutyTasks", { duty: t(`duty.${duty}`), count: tasks.length })}</h4>
      <TasksOfPlans tasks={tasks} />
    </div>
  );
}

function AgencyPartners({ partners }: Pick<AgencyJoin, "partners">) {
  const { t } = useAtlas();
  const local = useLocal();
  return (
    <Section title={t("agency.partners")}>
      {partners.length === 0 ? (
        <Note>{t("agency.noPartners")}</Note>
      ) : (
        <Note>{t("agency.sharedHint")}</Note>
      )}
      <List look="rows">
        {partners.map((partner) => (
          <li key={partner.id}>
            <ViewLink to={toThing({ type: "agency", id: partner.id })}>
              {local(partner, "name")}
            </ViewLink>
            <Aside>{t("agency.shared", { count: partner.tasks })}</Aside>
          </li>
        ))}
      </List>
    </Section>
  );
}
