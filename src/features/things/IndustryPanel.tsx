import type { Industry } from "../../domain/atlas/atlas.ts";
import type { IndustryJoin } from "../../domain/joins/joins.ts";
import { toThing } from "../../state/changes.ts";
import { useAtlas, useLocal } from "../shared/atlas-context.tsx";
import { JoinGate } from "../shared/JoinGate.tsx";
import { useJoin } from "../shared/use-parts.ts";
import { NAMED_PLANS, usePlanNames } from "../shared/use-plan-names.ts";
import { PlanClaimBlock } from "./PlanClaimBlock.tsx";
import { Section } from "../shared/Section.tsx";
import { TasksOfPlans } from "./TasksOfPlans.tsx";
import { PanelHead } from "./PanelHead.tsx";
import styles from "./IndustryPanel.module.css";
import { ViewLink } from "../shared/ViewLink.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { List } from "../../ui/List.tsx";
import { Aside } from "../../ui/Aside.tsx";
import { Note } from "../../ui/Note.tsx";

/** The panel of a class of industry or of a finer term by its id; nothing where there is none. */
export function IndustryPanel({ id }: { readonly id: string }) {
  const { atlas } = useAtlas();
  const industry = atlas.industryById.get(id);
  // Another industry is another panel: which plans stand open must not carry over.
  return industry ? <IndustryArticle key={id} industry={industry} /> : null;
}

/** So many tasks stand open in one list; more are folded by plan. */
const OPEN_TASKS = 8;

type IndustryPartProps = { readonly industry: Industry };
type JoinPartProps = { readonly join: IndustryJoin };

/** Which plans and sites claim an industry, in which words. */
function IndustryArticle({ industry }: IndustryPartProps) {
  const { atlas, t } = useAtlas();
  const local = useLocal();
  const [join] = useJoin("industry", industry.id).values;
  const above = atlas.industryById.get(industry.class);
  const group = t(`group.${industry.group}`);
  return (
    <Panel>
      <PanelHead
        of={{ type: "industry", id: industry.id }}
        trail={
          industry.isFiner && above ? (
            <ViewLink
              to={toThing({ type: "industry", id: above.id })}
            >{`${above.id} ${local(above, "name")}`}</ViewLink>
          ) : (
            t("industry.source")
          )
        }
        mark={
          <>
            <span className={`${styles.swatch} group-${industry.group}`} />
            {!industry.isFiner && `${industry.id} `}
          </>
        }
        chips={[group, ...(join ? [t("industry.spread", spreadOf(join))] : [])]}
      />
      {industry.isFiner && <Note>{t("industry.finerNote")}</Note>}
      <JoinGate kind="industry" id={industry.id}>
        {(loaded) => (
          <>
            <FinerTerms join={loaded} />
            <IndustryClaims join={loaded} />
            <Section title={t("industry.tasks")}>
              <IndustryTasks join={loaded} />
            </Section>
          </>
        )}
      </JoinGate>
    </Panel>
  );
}

function spreadOf({ claims }: IndustryJoin) {
  const sites = claims.reduce((sum, claim) => sum + claim.siteCount, 0);
  return { plans: claims.length, sites };
}

function FinerTerms({ join }: JoinPartProps) {
  const { atlas, t } = useAtlas();
  const local = useLocal();
  const terms = join.finer.flatMap(({ id, ...spread }) => {
    const term = atlas.industryById.get(id);
    return term ? [{ term, spread }] : [];
  });
  if (terms.length === 0) return null;
  return (
    <Section title={t("industry.finer")}>
      <List look="rows">
        {terms.map(({ term, spread }) => (
          <li key={term.id}>
            <ViewLink to={toThing({ type: "industry", id: term.id })}>
              {local(term, "name")}
            </ViewLink>
            <Aside>{t("industry.spread", spread)}</Aside>
          </li>
        ))}
      </List>
    </Section>
  );
}

/** What each plan that claims it calls it and where, and which plans do not. */
function IndustryClaims({ join }: JoinPartProps) {
  const { atlas, t } = useAtlas();
  const namesOf = usePlanNames();
  const claiming = new Set(join.claims.map(({ plan }) => plan));
  // The plans that are silent here, said rather than left to be noticed.
  const absent = atlas.plans.filter(({ id }) => !claiming.has(id)).map(({ id }) => id);
  return (
    <Section title={t("industry.claims")}>
      {join.claims.length === 0 && <Note>{t("industry.noSites")}</Note>}
      {join.claims.map((claim) => (
        <PlanClaimBlock
          key={claim.plan}
          claim={claim}
          mayStandOpen={join.claims.length <= NAMED_PLANS}
        />
      ))}
      {join.claims.length > 0 && absent.length > 0 && (
        <Note>{t("industry.absent", { plans: namesOf(absent) })}</Note>
      )}
    </Section>
  );
}

function IndustryTasks({ join: { tasks } }: JoinPartProps) {
  const { t } = useAtlas();
  if (tasks.length === 0) return <Note>{t("industry.noTasks")}</Note>;
  const notes = new Map(tasks.map((task) => [task, quoted(task.terms)]));
  return <TasksOfPlans tasks={tasks} open={OPEN_TASKS} notes={notes} />;
}

/** The plan's own words, as words. */
function quoted(terms: readonly string[]): string {
  return terms.map((term) => `“${term}”`).join(" ");
}
