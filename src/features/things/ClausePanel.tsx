import { detailsIndex, outlineIndex } from "../../domain/atlas/indexes.ts";
import type { AtlasPlan, ClauseHeading, PlanDetails } from "../../domain/atlas/atlas.ts";
import {
  clauseContents,
  contentsWithBelow,
  type ClauseContents,
} from "../../domain/clauses/clause-contents.ts";
import { clauseTrail } from "../../domain/clauses/clause-tree.ts";
import { clauseRef } from "../../domain/things/refs.ts";
import { sectionWords } from "../../i18n/words/section.ts";
import { toReading, toThing } from "../../state/changes.ts";
import { useAtlas, useLocal } from "../shared/atlas-context.tsx";
import { Glossed } from "../shared/Glossed.tsx";
import { DetailsGate } from "../shared/DetailsGate.tsx";
import { LinkLines } from "./LinkLines.tsx";
import { PlanLink } from "./PlanLink.tsx";
import { RecordGroups } from "./RecordGroups.tsx";
import { Section } from "../shared/Section.tsx";
import { SiteLinks } from "../shared/SiteLinks.tsx";
import { TargetLines } from "./TargetLines.tsx";
import { TaskList } from "./TaskList.tsx";
import { PanelHead } from "./PanelHead.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import { useOffer } from "../shared/use-offer.ts";
import { Panel } from "../../ui/Panel.tsx";
import { List } from "../../ui/List.tsx";
import { Aside } from "../../ui/Aside.tsx";
import { Note } from "../../ui/Note.tsx";

type ClausePartProps = { readonly plan: AtlasPlan; readonly clause: ClauseHeading };

/** One heading of a plan: what it says in our words, where it stands, and what it names. */
export function ClausePanel({ plan, id }: { readonly plan: AtlasPlan; readonly id: string }) {
  const clause = outlineIndex(plan).clauses.byId.get(id);
  return clause ? <ClauseArticle plan={plan} clause={clause} /> : null;
}

function ClauseArticle({ plan, clause }: ClausePartProps) {
  const { t, language } = useAtlas();
  const canRead = useOffer("reading");
  return (
    <Panel>
      <PanelHead
        of={clauseRef(plan.id, clause.section)}
        trail={<PlanLink plan={plan} />}
        chips={[sectionWords(clause.section, t, language)]}
      />
      <ClauseAbove plan={plan} clause={clause} />
      <DetailsGate plan={plan.id}>
        {(details) => (
          <>
            <ClauseSummary details={details} clause={clause} />
            <ClauseBelow plan={plan} clause={clause} details={details} />
            <ClauseNames plan={plan} contents={clauseContents(plan, details, clause.section)} />
          </>
        )}
      </DetailsGate>
      {canRead && (
        <Section title={t("thing.clause")}>
          <p>
            <ViewLink to={toReading(plan.id, clause.section)}>{t("clause.read")}</ViewLink>
          </p>
        </Section>
      )}
    </Panel>
  );
}

function ClauseAbove({ plan, clause }: ClausePartProps) {
  const { t } = useAtlas();
  const local = useLocal();
  const trail = clauseTrail(plan.clauses, clause.section);
  if (trail.length === 0) return null;
  return (
    <Section title={t("clause.parent")}>
      <List>
        {trail.map((above) => (
          <li key={above.section}>
            <ViewLink to={toThing(clauseRef(plan.id, above.section))}>
              {clauseName(above, local)}
            </ViewLink>
          </li>
        ))}
      </List>
    </Section>
  );
}

/** The preface has no number: its section is its title. */
function clauseName(clause: ClauseHeading, local: ReturnType<typeof useLocal>): string {
  const title = local(clause, "title");
  return clause.section === clause.titleZh ? title : `${clause.section} ${title}`;
}

function ClauseSummary({
  details,
  clause,
}: {
  readonly details: PlanDetails;
  readonly clause: ClauseHeading;
}) {
  const { t } = useAtlas();
  const local = useLocal();
  const full = detailsIndex(details).clauses.bySection.get(clause.section);
  if (!full) return null;
  return (
    <Section title={t("clause.summary")}>
      <p>
        <Glossed text={local(full, "summary")} />
      </p>
      <Note>{t("clause.summaryNote")}</Note>
    </Section>
  );
}

function ClauseBelow({
  plan,
  clause,
  details,
}: ClausePartProps & { readonly details: PlanDetails }) {
  const { t } = useAtlas();
  const local = useLocal();
  const below = plan.clauses.filter((entry) => entry.parent === clause.section);
  if (below.length === 0) return null;
  return (
    <Section title={t("clause.children")}>
      <List>
        {below.map((entry) => {
          const named = contentsWithBelow(plan, details, entry.section);
          return (
            <li key={entry.section}>
              <ViewLink to={toThing(clauseRef(plan.id, entry.section))}>
                {clauseName(entry, local)}
              </ViewLink>
              <Aside place="below">
                {t("clause.counts", {
                  sites: named.sites.length,
                  tasks: named.tasks.length,
                  targets: named.targets.length,
                })}
              </Aside>
            </li>
          );
        })}
      </List>
    </Section>
  );
}

type ClauseNamesProps = { readonly plan: AtlasPlan; readonly contents: ClauseContents };

/** What the clause itself names; each kind only where there is one. */
function ClauseNames({ plan, contents }: ClauseNamesProps) {
  const { t } = useAtlas();
  const { sites, tasks, targets, links, records } = contents;
  const isBare = Object.values(contents).every((part) => part.length === 0);
  if (isBare) return <Note>{t("clause.nothing")}</Note>;
  return (
    <>
      {tasks.length > 0 && (
        <Section title={t("clause.tasks")}>
          <TaskList items={tasks.map((task) => ({ plan, task }))} />
        </Section>
      )}
      {targets.length > 0 && (
        <Section title={t("clause.targets")}>
          <TargetLines rows={targets.map((target) => ({ plan, target }))} />
        </Section>
      )}
      {sites.length > 0 && (
        <Section title={t("clause.sites")}>
          <SiteLinks sites={sites} />
        </Section>
      )}
      <ClauseEnterprises contents={contents} />
      {links.length > 0 && (
        <Section title={t("clause.links")}>
          <LinkLines plan={plan} links={links} />
        </Section>
      )}
      {records.length > 0 && (
        <Section title={t("clause.records")}>
          <RecordGroups plan={plan} records={records} open />
        </Section>
      )}
    </>
  );
}

function ClauseEnterprises({ contents }: Pick<ClauseNamesProps, "contents">) {
  const { t } = useAtlas();
  const local = useLocal();
  if (contents.enterprises.length === 0) return null;
  return (
    <Section title={t("clause.enterprises")}>
      <List>
        {contents.enterprises.map((enterprise) => (
          <li key={enterprise.id}>
            <ViewLink to={toThing({ type: "enterprise", id: enterprise.id })}>
              {local(enterprise, "name")}
            </ViewLink>
          </li>
        ))}
      </List>
    </Section>
  );
}
