import type { AtlasPlan } from "../../domain/atlas/atlas.ts";
import { outlineIndex } from "../../domain/atlas/indexes.ts";
import { sectionsOfMention } from "../../domain/clauses/said-in.ts";
import { groupBy } from "../../domain/collections/group-by.ts";
import type { PlanRecord } from "../../model/types.ts";
import { RECORD_KINDS } from "../../model/vocabulary.ts";
import { siteRef } from "../../domain/things/refs.ts";
import { toThing } from "../../state/changes.ts";
import { useAtlas, useLocal } from "../shared/atlas-context.tsx";
import { ClauseRef } from "../shared/ClauseRef.tsx";
import { IndustryTermLine } from "../shared/IndustryTermLine.tsx";
import styles from "./RecordGroups.module.css";
import { Aside } from "../../ui/Aside.tsx";
import { Fold } from "../../ui/Fold.tsx";
import { List } from "../../ui/List.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";

type RecordGroupsProps = {
  readonly plan: AtlasPlan;
  readonly records: readonly PlanRecord[];
  /** Whether each kind starts open; a whole plan has too many records for that. */
  readonly open: boolean;
};

/** What else a plan names besides its sites, tasks and targets: events, funds, policies and so on, by kind. */
export function RecordGroups({ plan, records, open }: RecordGroupsProps) {
  const { t } = useAtlas();
  const groups = groupBy(records, (record) => record.kind);
  return RECORD_KINDS.filter((kind) => groups.has(kind)).map((kind) => {
    const ofKind = groups.get(kind) ?? [];
    return (
      <Fold key={kind} title={t(`recordKind.${kind}`)} count={ofKind.length} isOpen={open}>
        <ul className={styles.records}>
          {ofKind.map((record) => (
            <li key={record.id}>
              <RecordItem plan={plan} record={record} />
            </li>
          ))}
        </ul>
      </Fold>
    );
  });
}

function RecordItem({ plan, record }: { readonly plan: AtlasPlan; readonly record: PlanRecord }) {
  const { t } = useAtlas();
  const local = useLocal();
  const { siteById } = outlineIndex(plan);
  const sites = record.sites.flatMap((site) => siteById.get(site) ?? []);
  return (
    <>
      <ViewLink
        to={toThing({ type: "record", plan: plan.id, id: record.id })}
        className={styles.name}
      >
        {local(record, "name")}
      </ViewLink>
      {record.year !== null && (
        <Aside place="after">{t("target.yearOf", { year: String(record.year) })}</Aside>
      )}
      {record.status !== null && <Aside place="after">{t(`status.${record.status}`)}</Aside>}
      <p className={styles.about}>{local(record, "about")}</p>
      {record.industries.length > 0 && (
        <List>
          {record.industries.map((word) => (
            <IndustryTermLine key={`${word.term} ${word.section}`} plan={plan} word={word} />
          ))}
        </List>
      )}
      <p className={styles.ways}>
        {[...new Set(sectionsOfMention(record))].map((section) => (
          <ClauseRef key={section} plan={plan} section={section} />
        ))}
        {sites.map((site) => (
          <ViewLink key={site.id} to={toThing(siteRef(site))}>
            {local(site, "name")}
          </ViewLink>
        ))}
      </p>
      <q className={styles.phrase} lang="zh-Hans">
        {record.phrase}
      </q>
    </>
  );
}
