import { detailsIndex, outlineIndex } from "../../domain/atlas/indexes.ts";
import type { AtlasPlan, PlanDetails } from "../../domain/atlas/atlas.ts";
import { isSaidIn } from "../../domain/clauses/said-in.ts";
import { enterpriseRoles } from "../../domain/enterprises/enterprise-presence.ts";
import { targetFigure } from "../shared/target-figure.ts";
import { formatPartialDate } from "../../i18n/format.ts";
import { sectionWords } from "../../i18n/words/section.ts";
import type { Task } from "../../model/types.ts";
import { clauseRef, taskRef } from "../../domain/things/refs.ts";
import { toThing } from "../../state/changes.ts";
import { useAtlas, useLanguage, useLocal } from "../shared/atlas-context.tsx";
import { Glossed } from "../shared/Glossed.tsx";
import { CitationList } from "../shared/CitationList.tsx";
import { DetailsGate } from "../shared/DetailsGate.tsx";
import { IndustryTermLine } from "../shared/IndustryTermLine.tsx";
import { PlanLink } from "./PlanLink.tsx";
import { Section } from "../shared/Section.tsx";
import { SiteLinks } from "../shared/SiteLinks.tsx";
import { TaskUnits } from "./TaskUnits.tsx";
import { PanelHead } from "./PanelHead.tsx";
import { Unwritten } from "../shared/Unwritten.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { List } from "../../ui/List.tsx";
import { Aside } from "../../ui/Aside.tsx";

type TaskPanelProps = { readonly plan: AtlasPlan; readonly id: string };
type TaskPartProps = { readonly plan: AtlasPlan; readonly task: Task };

/** The panel of a task of a plan, by the id of its section; empty where there is no such task. */
export function TaskPanel({ plan, id }: TaskPanelProps) {
  const { t, language } = useAtlas();
  const heading = outlineIndex(plan).tasks.byId.get(id);
  if (!heading) return null;
  const { section } = heading;
  return (
    <Panel>
      <PanelHead
        of={taskRef(plan.id, section)}
        trail={<PlanLink plan={plan} />}
        chips={[sectionWords(section, t, language)]}
      />
      <DetailsGate plan={plan.id}>
        {(details) => {
          const task = detailsIndex(details).tasks.bySection.get(section);
          return task && <TaskBody plan={plan} details={details} task={task} />;
        }}
      </DetailsGate>
    </Panel>
  );
}

/** Everything that the plan says about the task, and what it does not state. */
function TaskBody({ plan, details, task }: TaskPartProps & { readonly details: PlanDetails }) {
  const { t } = useAtlas();
  const local = useLocal();
  const sites = plan.sites.filter((site) => task.sites.includes(site.id));
  return (
    <>
      <Section title={t("task.summary")}>
        <p>
          <Glossed text={local(task, "summary")} />
        </p>
      </Section>
      <Section title={t("task.units")}>
        <TaskUnits plan={plan} task={task} all={details.tasks} />
      </Section>
      <TaskDeadline plan={plan} task={task} />
      <TaskTargets details={details} task={task} />
      <Section title={t("task.sites")}>
        {sites.length === 0 ? <Unwritten /> : <SiteLinks sites={sites} />}
      </Section>
      <TaskEnterprises plan={plan} task={task} />
      <Section title={t("task.industries")}>
        {task.industries.length === 0 ? (
          <Unwritten />
        ) : (
          <List>
            {task.industries.map((word) => (
              <IndustryTermLine key={word.term} plan={plan} word={word} />
            ))}
          </List>
        )}
      </Section>
      <Section title={t("task.clause")}>
        <p>
          <ViewLink to={toThing(clauseRef(plan.id, task.section))}>{t("task.readClause")}</ViewLink>
        </p>
        <CitationList plan={plan} cites={task.cites} />
      </Section>
    </>
  );
}

function TaskDeadline({ plan, task }: TaskPartProps) {
  const { t } = useAtlas();
  const language = useLanguage();
  const { deadline } = task;
  return (
    <Section title={t("task.deadline")}>
      {deadline === null ? (
        <Unwritten />
      ) : (
        <>
          <p>{formatPartialDate(deadline.date, language)}</p>
          <CitationList plan={plan} cites={[deadline]} />
        </>
      )}
    </Section>
  );
}

function TaskTargets({ details, task }: { readonly details: PlanDetails; readonly task: Task }) {
  const { t } = useAtlas();
  const language = useLanguage();
  const local = useLocal();
  const targets = details.targets.filter((target) => isSaidIn(target, task.section));
  return (
    <Section title={t("task.targets")}>
      {targets.length === 0 ? (
        <Unwritten />
      ) : (
        <List>
          {targets.map((target) => (
            <li key={target.id}>
              <ViewLink to={toThing({ type: "target", plan: details.plan, id: target.id })}>
                {local(target, "metric")}
              </ViewLink>
              <Aside place="below">
                {targetFigure(target, language)}
                {target.year !== null && ` · ${formatPartialDate(String(target.year), language)}`}
              </Aside>
            </li>
          ))}
        </List>
      )}
    </Section>
  );
}

function TaskEnterprises({ plan, task }: TaskPartProps) {
  const { t } = useAtlas();
  const local = useLocal();
  const { enterpriseById } = outlineIndex(plan);
  const enterprises = task.enterprises.flatMap((id) => enterpriseById.get(id) ?? []);
  return (
    <Section title={t("task.enterprises")}>
      {enterprises.length === 0 ? (
        <Unwritten />
      ) : (
        <List>
          {enterprises.map((enterprise) => (
            <li key={enterprise.id}>
              <ViewLink to={toThing({ type: "enterprise", id: enterprise.id })}>
                {local(enterprise, "name")}
              </ViewLink>
              <Aside place="below">
                {enterpriseRoles(enterprise, plan.id)
                  .map((role) => t(`enterpriseRole.${role}`))
                  .join(" · ")}
              </Aside>
            </li>
          ))}
        </List>
      )}
    </Section>
  );
}
