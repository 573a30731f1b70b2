import type { AtlasPlan } from "../../domain/atlas/atlas.ts";
import { detailsIndex, outlineIndex } from "../../domain/atlas/indexes.ts";
import type { Translate } from "../../i18n/translate.ts";
import type { PlanRecord } from "../../model/types.ts";
import { useAtlas, useLocal } from "../shared/atlas-context.tsx";
import { Glossed } from "../shared/Glossed.tsx";
import { CitationList } from "../shared/CitationList.tsx";
import { DetailsGate } from "../shared/DetailsGate.tsx";
import { IndustryTermLine } from "../shared/IndustryTermLine.tsx";
import { Section } from "../shared/Section.tsx";
import { SiteLinks } from "../shared/SiteLinks.tsx";
import { Unwritten } from "../shared/Unwritten.tsx";
import { useKnownDetails } from "../shared/use-parts.ts";
import { PlanLink } from "./PlanLink.tsx";
import { TaskList } from "./TaskList.tsx";
import { PanelHead } from "./PanelHead.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { List } from "../../ui/List.tsx";

type RecordPartProps = { readonly plan: AtlasPlan; readonly record: PlanRecord };

/** What else a plan names, an event, a fund, a policy: of which kind, what about, when and where. */
export function RecordPanel({ plan, id }: { readonly plan: AtlasPlan; readonly id: string }) {
  const { t } = useAtlas();
  const details = useKnownDetails(plan.id);
  const record = details && detailsIndex(details).recordById.get(id);
  return (
    <Panel>
      <PanelHead
        of={{ type: "record", plan: plan.id, id }}
        trail={<PlanLink plan={plan} />}
        chips={record ? chipsOf(record, t) : []}
      />
      <DetailsGate plan={plan.id}>
        {() => (record ? <RecordBody plan={plan} record={record} /> : <p>{t("record.missing")}</p>)}
      </DetailsGate>
    </Panel>
  );
}

/** Of which kind it is, and whether it exists already where the plan says so. */
function chipsOf({ kind, status }: PlanRecord, t: Translate): readonly string[] {
  return [t(`recordKind.${kind}`), ...(status === null ? [] : [t(`status.${status}`)])];
}

function RecordBody({ plan, record }: RecordPartProps) {
  const { t } = useAtlas();
  const local = useLocal();
  const index = outlineIndex(plan);
  const sites = record.sites.flatMap((site) => index.siteById.get(site) ?? []);
  const tasks = record.tasks.flatMap((section) => index.tasks.bySection.get(section) ?? []);
  return (
    <>
      <Section title={t("record.about")}>
        <p>
          <Glossed text={local(record, "about")} />
        </p>
      </Section>
      <Section title={t("record.year")}>
        {record.year === null ? (
          <Unwritten />
        ) : (
          <p>{t("target.yearOf", { year: String(record.year) })}</p>
        )}
      </Section>
      {record.industries.length > 0 && (
        <Section title={t("record.industries")}>
          <List>
            {record.industries.map((word) => (
              <IndustryTermLine
                key={`${word.term} ${word.section}`}
                plan={plan}
                word={word}
                section={word.section}
              />
            ))}
          </List>
        </Section>
      )}
      <Section title={t("record.sites")}>
        {sites.length === 0 ? <Unwritten /> : <SiteLinks sites={sites} />}
      </Section>
      {tasks.length > 0 && (
        <Section title={t("record.tasks")}>
          <TaskList items={tasks.map((task) => ({ plan, task }))} />
        </Section>
      )}
      <Section title={t("site.cites")}>
        <CitationList plan={plan} cites={[record, ...record.alsoIn]} />
      </Section>
    </>
  );
}
