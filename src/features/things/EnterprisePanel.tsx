import type { Enterprise } from "../../model/types.ts";
import type { EnterpriseRole } from "../../model/vocabulary.ts";
import {
  enterprisePresence,
  enterpriseRoles,
  enterpriseTasks,
  isNoHealthFirm,
  type EnterprisePresence,
} from "../../domain/enterprises/enterprise-presence.ts";
import { groupBy } from "../../domain/collections/group-by.ts";
import { PLAN_LANGUAGE } from "../../i18n/language.ts";
import { formatList } from "../../i18n/words/list.ts";
import { toThing } from "../../state/changes.ts";
import { useAtlas, useLanguage, useLocal } from "../shared/atlas-context.tsx";
import { CitationList } from "../shared/CitationList.tsx";
import { DetailsGate } from "../shared/DetailsGate.tsx";
import { PlanLine } from "./PlanLine.tsx";
import { PlanLines } from "./PlanLines.tsx";
import { Section } from "../shared/Section.tsx";
import { SiteLinks } from "../shared/SiteLinks.tsx";
import styles from "./SitePanel.module.css";
import { TaskList } from "./TaskList.tsx";
import things from "./SharedThings.module.css";
import { ThingHead } from "./ThingHead.tsx";
import { Unwritten } from "../shared/Unwritten.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";

/** The panel of an enterprise by its id; nothing where there is none. */
export function EnterprisePanel({ id }: { readonly id: string }) {
  const { atlas } = useAtlas();
  const enterprise = atlas.enterpriseById.get(id);
  return enterprise ? <EnterpriseArticle enterprise={enterprise} /> : null;
}

/** Every plan that names it: as what, where, in which tasks. */
function EnterpriseArticle({ enterprise }: { readonly enterprise: Enterprise }) {
  const { atlas, t } = useAtlas();
  const local = useLocal();
  const language = useLanguage();
  const roles = useRoleNames(enterpriseRoles(enterprise));
  const presence = enterprisePresence(atlas, enterprise);
  const agency = atlas.agencyById.get(enterprise.id);
  return (
    <article className={styles.panel}>
      <ThingHead
        trail={<PlanLines plans={presence.map(({ plan }) => plan)} />}
        nameZh={enterprise.nameZh}
        nameEn={enterprise.nameEn}
        kind={t("thing.enterprise")}
        chips={[...roles, ...(enterprise.stateOwned ? [t("enterprise.stateOwned")] : [])]}
      />
      {isNoHealthFirm(enterprise) && (
        <p className={things.note}>
          {t("enterprise.noHealthFirm", { roles: formatList(roles, language) })}
        </p>
      )}
      <EnterpriseNames enterprise={enterprise} />
      <Section title={t("enterprise.mentions")}>
        {presence.map((entry) => (
          <PlanMentions key={entry.plan.id} entry={entry} isOneOfMany={presence.length > 1} />
        ))}
      </Section>
      <EnterpriseSites presence={presence} />
      <EnterpriseTasks enterprise={enterprise} />
      {agency && (
        <Section title={t("enterprise.asAgency")}>
          <p>
            <ViewLink to={toThing({ type: "agency", id: agency.id })}>
              {local(agency, "name")}
            </ViewLink>
          </p>
        </Section>
      )}
    </article>
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
    <dl className={things.names}>
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
    </dl>
  );
}

type PlanMentionsProps = {
  readonly entry: EnterprisePresence;
  /** A single plan is named at the head of the panel already. */
  readonly isOneOfMany: boolean;
};

function PlanMentions({ entry, isOneOfMany }: PlanMentionsProps) {
  const { t } = useAtlas();
  const local = useLocal();
  // A firm that is the same in four clauses is told once, with four sources.
  const byWords = groupBy(entry.mentions, ({ role, roleZh }) => `${role} ${roleZh}`);
  const sameWords = [...byWords.values()].flatMap((mentions) =>
    mentions
      .slice(0, 1)
      .map((first) => [{ role: first.role, words: local(first, "role") }, mentions] as const),
  );
  return (
    <div className={things.block}>
      {isOneOfMany && (
        <h4 className={things.plan}>
          <PlanLine plan={entry.plan} />
        </h4>
      )}
      <ul className={things.mentions}>
        {sameWords.map(([{ role, words }, mentions]) => (
          <li key={`${role} ${words}`}>
            <p>
              <strong>{t(`enterpriseRole.${role}`)}</strong> {words}
            </p>
            <CitationList plan={entry.plan} cites={mentions} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function EnterpriseSites({ presence }: { readonly presence: readonly EnterprisePresence[] }) {
  const { t } = useAtlas();
  const local = useLocal();
  const placed = presence.filter((entry) => entry.sites.length > 0);
  return (
    <Section title={t("enterprise.sites")}>
      {placed.length === 0 && <p className={things.soft}>{t("enterprise.noSites")}</p>}
      {placed.map(({ plan, sites }) => (
        <div key={plan.id} className={things.block}>
          {placed.length > 1 && <h4 className={things.plan}>{local(plan, "short")}</h4>}
          <SiteLinks sites={sites} />
        </div>
      ))}
    </Section>
  );
}

function EnterpriseTasks({ enterprise }: { readonly enterprise: Enterprise }) {
  const { atlas, t } = useAtlas();
  const plans = [...new Set(enterprise.mentions.map(({ plan }) => plan))];
  return (
    <Section title={t("enterprise.tasks")}>
      <DetailsGate plans={plans}>
        {(details) => {
          const items = enterpriseTasks(details, enterprise.id).flatMap(({ plan, task }) => {
            const entry = atlas.planById.get(plan);
            return entry ? [{ plan: entry, task }] : [];
          });
          if (items.length === 0) return <Unwritten />;
          return <TaskList items={items} showPlan={plans.length > 1} />;
        }}
      </DetailsGate>
    </Section>
  );
}
