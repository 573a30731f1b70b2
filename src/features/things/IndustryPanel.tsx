import type { Industry, PlanDetails } from "../../domain/atlas/atlas.ts";
import { groupBy } from "../../domain/collections/group-by.ts";
import {
  finerTerms,
  siteClaims,
  taskClaims,
  type PlanClaim,
} from "../../domain/industries/industry-claims.ts";
import { formatList } from "../../i18n/words/list.ts";
import { toThing } from "../../state/changes.ts";
import { useAtlas, useLanguage, useLocal } from "../shared/atlas-context.tsx";
import { DetailsGate } from "../shared/DetailsGate.tsx";
import { PlanClaimBlock } from "./PlanClaimBlock.tsx";
import { Section } from "../shared/Section.tsx";
import styles from "./SitePanel.module.css";
import { TaskList } from "./TaskList.tsx";
import { ThingHead } from "./ThingHead.tsx";
import things from "./SharedThings.module.css";
import { ViewLink } from "../shared/ViewLink.tsx";

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

/** Which plans and sites claim an industry, in which words. */
function IndustryArticle({ industry }: IndustryPartProps) {
  const { atlas, t } = useAtlas();
  const local = useLocal();
  const claims = siteClaims(atlas, industry);
  const above = atlas.industryById.get(industry.class);
  const group = t(`group.${industry.group}`);
  return (
    <article className={styles.panel}>
      <ThingHead
        trail={
          industry.isFiner && above ? (
            <ViewLink
              to={toThing({ type: "industry", id: above.id })}
            >{`${above.id} ${local(above, "name")}`}</ViewLink>
          ) : (
            t("industry.source")
          )
        }
        mark={<span className={`${things.swatch} group-${industry.group}`} />}
        nameZh={industry.isFiner ? industry.nameZh : `${industry.id} ${industry.nameZh}`}
        nameEn={industry.isFiner ? industry.nameEn : `${industry.id} ${industry.nameEn}`}
        kind={t(industry.isFiner ? "thing.finer" : "thing.industry")}
        chips={[group, t("industry.spread", spreadOf(claims))]}
      />
      {industry.isFiner && <p className={things.soft}>{t("industry.finerNote")}</p>}
      <FinerTerms industry={industry} />
      <Section title={t("industry.claims")}>
        {claims.length === 0 && <p className={things.soft}>{t("industry.noSites")}</p>}
        {claims.map((claim) => (
          <PlanClaimBlock key={claim.plan.id} claim={claim} />
        ))}
        {claims.length > 0 && <AbsentPlans claims={claims} />}
      </Section>
      <Section title={t("industry.tasks")}>
        <DetailsGate plans={atlas.planIds}>
          {(details) => <IndustryTasks industry={industry} details={details} />}
        </DetailsGate>
      </Section>
    </article>
  );
}

function spreadOf(claims: readonly PlanClaim[]): {
  readonly plans: number;
  readonly sites: number;
} {
  const sites = claims.reduce((sum, claim) => sum + claim.siteCount, 0);
  return { plans: claims.length, sites };
}

function FinerTerms({ industry }: IndustryPartProps) {
  const { atlas, t } = useAtlas();
  const local = useLocal();
  const terms = finerTerms(atlas, industry);
  if (terms.length === 0) return null;
  return (
    <Section title={t("industry.finer")}>
      <ul className={things.rows}>
        {terms.map((term) => (
          <li key={term.id}>
            <ViewLink to={toThing({ type: "industry", id: term.id })}>
              {local(term, "name")}
            </ViewLink>
            <span className={things.count}>
              {t("industry.spread", spreadOf(siteClaims(atlas, term)))}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The plans that are silent here, said rather than left to be noticed. */
function AbsentPlans({ claims }: { readonly claims: readonly PlanClaim[] }) {
  const { atlas, t } = useAtlas();
  const language = useLanguage();
  const local = useLocal();
  const claiming = new Set(claims.map(({ plan }) => plan.id));
  const absent = atlas.plans.filter((plan) => !claiming.has(plan.id));
  if (absent.length === 0) return null;
  const names = absent.map((plan) => local(plan, "short"));
  return (
    <p className={things.soft}>{t("industry.absent", { plans: formatList(names, language) })}</p>
  );
}

function IndustryTasks({
  industry,
  details,
}: IndustryPartProps & { readonly details: readonly PlanDetails[] }) {
  const { atlas, t } = useAtlas();
  const local = useLocal();
  const items = taskClaims(atlas, details, industry).flatMap(({ plan, task, terms }) => {
    const entry = atlas.planById.get(plan);
    return entry ? [{ plan: entry, task, note: quoted(terms) }] : [];
  });
  if (items.length === 0) return <p className={things.soft}>{t("industry.noTasks")}</p>;
  if (items.length <= OPEN_TASKS) return <TaskList items={items} showPlan />;
  return [...groupBy(items, ({ plan }) => plan)].map(([plan, own]) => (
    <details key={plan.id} className={things.claim}>
      <summary>
        <strong>{local(plan, "short")}</strong>
        <span className={things.count}>{t("plan.tasks", { count: own.length })}</span>
      </summary>
      <div className={things.claimBody}>
        <TaskList items={own} />
      </div>
    </details>
  ));
}

/** The plan's own words, as words. */
function quoted(terms: readonly string[]): string {
  return terms.map((term) => `“${term}”`).join(" ");
}
