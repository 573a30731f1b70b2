import type { AtlasPlan } from "../../domain/atlas/atlas.ts";
import { countBy } from "../../domain/collections/count-by.ts";
import { lifeCycle } from "../../domain/atlas/life-cycle.ts";
import { formatDate } from "../../i18n/format.ts";
import { formatList } from "../../i18n/words/list.ts";
import { PRECISIONS, SITE_KINDS } from "../../model/vocabulary.ts";
import { siteRef } from "../../domain/things/refs.ts";
import { toThing } from "../../state/changes.ts";
import { useAtlas, useLanguage, useLocal } from "../shared/atlas-context.tsx";
import { Glossed } from "../shared/Glossed.tsx";
import { CitationList } from "../shared/CitationList.tsx";
import { MostAlike } from "../shared/MostAlike.tsx";
import { PanelHeading } from "./PanelHeading.tsx";
import { PlanHeadlines } from "./PlanHeadlines.tsx";
import { NamedByPlan } from "./NamedByPlan.tsx";
import { PlanResidents } from "./PlanResidents.tsx";
import { PlanStructure } from "./PlanStructure.tsx";
import styles from "./PlanPanel.module.css";
import { Section } from "../shared/Section.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Facts } from "../../ui/Facts.tsx";
import { List } from "../../ui/List.tsx";
import { Note } from "../../ui/Note.tsx";

type PlanPanelProps = { readonly plan: AtlasPlan };

/** What a plan is: purpose, structure, document, counts, how well its places are known. */
export function PlanPanel({ plan }: PlanPanelProps) {
  const { t, today } = useAtlas();
  const local = useLocal();
  const cycle = lifeCycle(plan, today);
  const notes = local(plan, "notes");
  return (
    <Panel>
      <p className={styles.place}>{local(plan, "short")}</p>
      <PanelHeading>{local(plan, "title")}</PanelHeading>
      {cycle !== "in-force" && (
        <div className={styles.expired}>
          <Note tone="warning">{t("plan.expiredNotice", { to: String(plan.period.to) })}</Note>
        </div>
      )}
      <Section title={t("plan.purpose")}>
        <p>
          <Glossed text={local(plan, "purpose")} />
        </p>
      </Section>
      <PlanResidents plan={plan} />
      <PlanStructure plan={plan} />
      <PlanLayout plan={plan} />
      <PlanCounts plan={plan} />
      <NamedByPlan plan={plan} />
      <PlanHeadlines plan={plan} />
      <MostAlike plan={plan.id} site={null} />
      <PlanDocument plan={plan} />
      {notes.length > 0 && (
        <Section title={t("plan.notes")}>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Section>
      )}
      <Section title={t("site.cites")}>
        <CitationList plan={plan} cites={plan.cites} />
      </Section>
    </Panel>
  );
}

/** The parts of the region that the plan covers, each with the plan's line on it. */
function PlanLayout({ plan }: PlanPanelProps) {
  const { t } = useAtlas();
  const local = useLocal();
  const { layout } = plan;
  if (layout === null) return null;
  return (
    <Section title={t("plan.layout")}>
      <p className={styles.structure}>{local(layout, "phrase")}</p>
      <List>
        {layout.parts.map((part) => {
          const site = plan.sites.find(({ id }) => id === part.site);
          return (
            <li key={part.site}>
              {site && <ViewLink to={toThing(siteRef(site))}>{local(site, "name")}</ViewLink>}{" "}
              {local(part, "line")}
            </li>
          );
        })}
      </List>
      <CitationList plan={plan} cites={[layout]} />
    </Section>
  );
}

function PlanCounts({ plan }: PlanPanelProps) {
  const { t } = useAtlas();
  const language = useLanguage();
  const kinds = countBy(plan.sites, (site) => site.kind);
  const ofKinds = SITE_KINDS.filter((kind) => kinds.has(kind)).map(
    (kind) => `${t(`kind.${kind}`)} ${kinds.get(kind)}`,
  );
  const precisions = countBy(plan.sites, (site) => site.place.precision);
  return (
    <>
      <Section title={t("plan.counts")}>
        <p>
          <ViewLink to={{ ...toThing(null), screen: "list" }}>
            {t("plan.sites", { count: plan.sites.length })}
          </ViewLink>{" "}
          ·{" "}
          <ViewLink to={{ ...toThing(null), screen: "tasks" }}>
            {t("plan.tasks", { count: plan.tasks.length })}
          </ViewLink>{" "}
          ·{" "}
          <ViewLink to={{ ...toThing(null), screen: "targets" }}>
            {t("plan.targets", { count: plan.counts.targets })}
          </ViewLink>{" "}
          ·{" "}
          <ViewLink to={{ ...toThing(null), screen: "records" }}>
            {t("plan.recordCount", { count: plan.counts.records })}
          </ViewLink>
        </p>
        <p className={styles.kinds}>{formatList(ofKinds, language)}</p>
      </Section>
      <Section title={t("plan.placement")}>
        <ul className={styles.precisions}>
          {PRECISIONS.filter((precision) => precisions.has(precision)).map((precision) => (
            <li key={precision}>
              {t(`precision.${precision}`)}
              <meter
                className={styles.meter}
                value={precisions.get(precision)}
                max={plan.sites.length}
                aria-label={t(`precision.${precision}`)}
              />
              <span className={styles.count}>{precisions.get(precision)}</span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function PlanDocument({ plan }: PlanPanelProps) {
  const { t } = useAtlas();
  const language = useLanguage();
  const local = useLocal();
  const unwritten = t("site.unwritten");
  const date = (iso: string | null) => (iso === null ? unwritten : formatDate(iso, language));
  const issuer = local(plan, "issuer");
  const from = plan.period.from === null ? "none" : String(plan.period.from);
  return (
    <Section title={t("plan.document")}>
      <Facts>
        <dt>{t("plan.issuer")}</dt>
        <dd>{issuer ?? unwritten}</dd>
        <dt>{t("plan.number")}</dt>
        <dd>{plan.documentNumber ?? unwritten}</dd>
        <dt>{t("plan.issued")}</dt>
        <dd>{date(plan.dateIssued)}</dd>
        <dt>{t("plan.published")}</dt>
        <dd>{date(plan.datePublished)}</dd>
        <dt>{t("plan.goals")}</dt>
        <dd>{t("plan.period", { from, to: String(plan.period.to) })}</dd>
        <dt>{t("plan.scope")}</dt>
        <dd>{local(plan, "scope")}</dd>
        <dt>{t("plan.region")}</dt>
        <dd>{local(plan.region, "name")}</dd>
      </Facts>
    </Section>
  );
}
