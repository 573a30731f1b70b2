import type { Enterprise } from "../../model/types.ts";
import type { EnterpriseRole } from "../../model/vocabulary.ts";
import type { PlanSummary } from "../../domain/atlas/atlas.ts";
import type { EnterpriseJoin } from "../../domain/joins/joins.ts";
import { enterpriseRoles, isNoHealthFirm } from "../../domain/enterprises/enterprise-presence.ts";
import { groupBy } from "../../domain/collections/group-by.ts";
import { PLAN_LANGUAGE } from "../../i18n/language.ts";
import { formatList } from "../../i18n/words/list.ts";
import { toThing } from "../../state/changes.ts";
import { useAtlas, useLanguage, useLocal } from "../shared/atlas-context.tsx";
import { CitationList } from "../shared/CitationList.tsx";
import { JoinGate } from "../shared/JoinGate.tsx";
import { PlanLink } from "./PlanLink.tsx";
import { PlanLinks } from "./PlanLinks.tsx";
import { Section } from "../shared/Section.tsx";
import { SiteLinks } from "../shared/SiteLinks.tsx";
import { TasksOfPlans } from "./TasksOfPlans.tsx";
import { usePlansById } from "../shared/use-plans-by-id.ts";
import styles from "./EnterprisePanel.module.css";
import { PanelHead } from "./PanelHead.tsx";
import { Unwritten } from "../shared/Unwritten.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { List } from "../../ui/List.tsx";
import { Facts } from "../../ui/Facts.tsx";
import { Note } from "../../ui/Note.tsx";

/** The panel of an enterprise by its id, once its join has loaded. */
export function EnterprisePanel({ id }: { readonly id: string }) {
  return (
    <JoinGate kind="enterprise" id={id}>
      {(join) => <EnterpriseArticle join={join} />}
    </JoinGate>
  );
}

/** The plans that name the firm: in which role, where, in which tasks. */
function EnterpriseArticle({ join }: { readonly join: EnterpriseJoin }) {
  const { t } = useAtlas();
  const local = useLocal();
  const language = useLanguage();
  const { enterprise, presence, agency } = join;
  const roles = useRoleNames(enterpriseRoles(enterprise));
  const plans = usePlansById(presence.map(({ plan }) => plan));
  return (
    <Panel>
      <PanelHead
        of={{ type: "enterprise", id: enterprise.id }}
        trail={<PlanLinks plans={plans} />}
        chips={[...roles, ...(enterprise.stateOwned ? [t("enterprise.stateOwned")] : [])]}
      />
      {isNoHealthFirm(enterprise) && (
        <Note tone="plain">
          {t("enterprise.noHealthFirm", { roles: formatList(roles, language) })}
        </Note>
      )}
      <EnterpriseNames enterprise={enterprise} />
      <Section title={t("enterprise.mentions")}>
        {plans.map((plan) => (
          <PlanMentions key={plan.id} plan={plan} join={join} isOneOfMany={plans.length > 1} />
        ))}
      </Section>
      <EnterpriseSites presence={presence} />
      <Section title={t("enterprise.tasks")}>
        {join.tasks.length === 0 ? <Unwritten /> : <TasksOfPlans tasks={join.tasks} />}
      </Section>
      {agency && (
        <Section title={t("enterprise.asAgency")}>
          <p>
            <ViewLink to={toThing({ type: "agency", id: agency.id })}>
              {local(agency, "name")}
            </ViewLink>
          </p>
        </Section>
      )}
    </Panel>
  );
}

function useRoleNames(roles: readonly EnterpriseRole[]): readonly string[] {
  const { t } = useAtlas();
  return roles.map((role) => t(`enterpriseRole.${role}`));
}

/** The full name only where it is known for sure; no line says more than the data has. */
function EnterpriseNames({ enterprise }: { readonly enterprise: Enterprise }) {
  const { t } = useAtlas();
  const { fullNameZh, aliases } = enterprise;
  if (fullNameZh === null && aliases.length === 0) return null;
  return (
    <Facts>
      {fullNameZh !== null && (
        <>
          <dt>{t("enterprise.fullName")}</dt>
          <dd lang="zh-Hans">{fullNameZh}</dd>
        </>
      )}
      {aliases.length > 0 && (
        <>
          <dt>{t("enterprise.aliases")}</dt>
          <dd lang="zh-Hans">{formatList(aliases, PLAN_LANGUAGE)}</dd>
        </>
      )}
    </Facts>
  );
}

type PlanMentionsProps = {
  readonly plan: PlanSummary;
  readonly join: EnterpriseJoin;
  /** With a single plan, the head of the panel already names it. */
  readonly isOneOfMany: boolean;
};

function PlanMentions({ plan, join, isOneOfMany }: PlanMentionsProps) {
  const { t } = useAtlas();
  const local = useLocal();
  const own = join.enterprise.mentions.filter((mention) => mention.plan === plan.id);
  const clauses = join.presence.find((entry) => entry.plan === plan.id)?.clauses ?? [];
  // A firm described in the same words in four clauses is listed once, with four sources.
  const byWords = groupBy(own, ({ role, roleZh }) => `${role} ${roleZh}`);
  const sameWords = [...byWords.values()].flatMap((mentions) =>
    mentions
      .slice(0, 1)
      .map((first) => [{ role: first.role, words: local(first, "role") }, mentions] as const),
  );
  return (
    <div className={styles.block}>
      {isOneOfMany && (
        <h4 className={styles.plan}>
          <PlanLink plan={plan} />
        </h4>
      )}
      <List look="loose">
        {sameWords.map(([{ role, words }, mentions]) => (
          <li key={`${role} ${words}`}>
            <p>
              <strong>{t(`enterpriseRole.${role}`)}</strong> {words}
            </p>
            <CitationList plan={{ id: plan.id, clauses }} cites={mentions} />
          </li>
        ))}
      </List>
    </div>
  );
}

function EnterpriseSites({ presence }: Pick<EnterpriseJoin, "presence">) {
  const { atlas, t } = useAtlas();
  const local = useLocal();
  const placed = presence.flatMap(({ plan, sites }) => {
    const entry = atlas.planById.get(plan);
    return entry && sites.length > 0 ? [{ plan: entry, sites }] : [];
  });
  return (
    <Section title={t("enterprise.sites")}>
      {placed.length === 0 && <Note>{t("enterprise.noSites")}</Note>}
      {placed.map(({ plan, sites }) => (
        <div key={plan.id} className={styles.block}>
          {placed.length > 1 && <h4 className={styles.plan}>{local(plan, "short")}</h4>}
          <SiteLinks sites={sites} />
        </div>
      ))}
    </Section>
  );
}
