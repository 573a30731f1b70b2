import type { ReactNode } from "react";
import type { AtlasPlan } from "../../domain/atlas/atlas.ts";
import { namedByPlan } from "../../domain/atlas/named-by-plan.ts";
import { toThing } from "../../state/changes.ts";
import { useAtlas, useLocal } from "../shared/atlas-context.tsx";
import { Section } from "../shared/Section.tsx";
import { Aside } from "../../ui/Aside.tsx";
import { EmptyFold, Fold } from "../../ui/Fold.tsx";
import { List } from "../../ui/List.tsx";
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
      <Named title={t("nav.tasks")} count={plan.tasks.length}>
        <TaskList items={plan.tasks.map((task) => ({ plan, task }))} />
      </Named>
      <Named title={t("task.units")} count={agencies.length}>
        <List look="rows">
          {agencies.map((agency) => (
            <li key={agency.id}>
              <ViewLink to={toThing({ type: "agency", id: agency.id })}>
                {local(agency, "name")}
              </ViewLink>
            </li>
          ))}
        </List>
      </Named>
      <Named title={t("task.enterprises")} count={enterprises.length}>
        <List look="rows">
          {enterprises.map((enterprise) => (
            <li key={enterprise.id}>
              <ViewLink to={toThing({ type: "enterprise", id: enterprise.id })}>
                {local(enterprise, "name")}
              </ViewLink>
            </li>
          ))}
        </List>
      </Named>
      <Named title={t("thing.industry")} count={industries.length}>
        <List look="rows">
          {industries.map(({ industry, sites }) => (
            <li key={industry.id}>
              <ViewLink to={toThing({ type: "industry", id: industry.id })}>
                {`${industry.id} ${local(industry, "name")}`}
              </ViewLink>
              <Aside>{t("plan.sites", { count: sites })}</Aside>
            </li>
          ))}
        </List>
      </Named>
    </Section>
  );
}

type NamedProps = {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
};

/** A list behind its title and number; where the plan is silent, that is said and there is nothing to open. */
function Named({ title, count, children }: NamedProps) {
  const { t } = useAtlas();
  if (count === 0) return <EmptyFold title={title} text={t("site.unwritten")} />;
  return (
    <Fold title={title} count={count}>
      {children}
    </Fold>
  );
}
