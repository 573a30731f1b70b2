import type { ReactNode } from "react";
import type { AtlasPlan } from "../../domain/atlas/atlas.ts";
import { namedByPlan } from "../../domain/atlas/named-by-plan.ts";
import { toThing } from "../../state/changes.ts";
import { useAtlas, useLocal } from "../shared/atlas-context.tsx";
import { Section } from "../shared/Section.tsx";
import lists from "./Lists.module.css";
import { TaskList } from "./TaskList.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";

type NamedByPlanProps = { readonly plan: AtlasPlan };

/** The tasks, units, enterprises and industries of a plan, folded: each one press away from its panel. */
export function NamedByPlan({ plan }: NamedByPlanProps) {
  const { atlas, t } = useAtlas();
  const local = useLocal();
  const { agencies, enterprises, industries } = namedByPlan(atlas, plan);
  return (
    <Section title={t("plan.names")}>
      <Fold title={t("nav.tasks")} count={plan.tasks.length}>
        <TaskList items={plan.tasks.map((task) => ({ plan, task }))} />
      </Fold>
      <Fold title={t("task.units")} count={agencies.length}>
        <ul className={lists.rows}>
          {agencies.map((agency) => (
            <li key={agency.id}>
              <ViewLink to={toThing({ type: "agency", id: agency.id })}>
                {local(agency, "name")}
              </ViewLink>
            </li>
          ))}
        </ul>
      </Fold>
      <Fold title={t("task.enterprises")} count={enterprises.length}>
        <ul className={lists.rows}>
          {enterprises.map((enterprise) => (
            <li key={enterprise.id}>
              <ViewLink to={toThing({ type: "enterprise", id: enterprise.id })}>
                {local(enterprise, "name")}
              </ViewLink>
            </li>
          ))}
        </ul>
      </Fold>
      <Fold title={t("thing.industry")} count={industries.length}>
        <ul className={lists.rows}>
          {industries.map(({ industry, sites }) => (
            <li key={industry.id}>
              <ViewLink to={toThing({ type: "industry", id: industry.id })}>
                {`${industry.id} ${local(industry, "name")}`}
              </ViewLink>
              <span className={lists.count}>{t("plan.sites", { count: sites })}</span>
            </li>
          ))}
        </ul>
      </Fold>
    </Section>
  );
}

type FoldProps = { readonly title: string; readonly count: number; readonly children: ReactNode };

/** A list behind its title and number; where the plan is silent, that is said and there is nothing to open. */
function Fold({ title, count, children }: FoldProps) {
  const { t } = useAtlas();
  if (count === 0) {
    return (
      <div className={lists.claim}>
        <p className={lists.unstated}>
          <strong>{title}</strong>
          <span className={lists.count}>{t("site.unwritten")}</span>
        </p>
      </div>
    );
  }
  return (
    <details className={lists.claim}>
      <summary>
        <strong>{title}</strong>
        <span className={lists.count}>{count}</span>
      </summary>
      <div className={lists.claimBody}>{children}</div>
    </details>
  );
}
