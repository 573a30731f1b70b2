import type { AtlasPlan, AtlasSite, TaskOutline } from "../../domain/atlas/atlas.ts";
import { outlineIndex } from "../../domain/atlas/indexes.ts";
import { formatPartialDate } from "../../i18n/format.ts";
import { formatList } from "../../i18n/words/list.ts";
import { asWritten, secondName } from "../../i18n/words/names.ts";
import { enterpriseRoles } from "../../domain/enterprises/enterprise-presence.ts";
import { siteRef } from "../../domain/things/refs.ts";
import { toThing } from "../../state/changes.ts";
import { useAtlas, useLanguage, useLocal } from "../shared/atlas-context.tsx";
import { Glossed } from "../shared/Glossed.tsx";
import { CitationList } from "../shared/CitationList.tsx";
import { ClauseRef } from "../shared/ClauseRef.tsx";
import { IndustryTermLine } from "../shared/IndustryTermLine.tsx";
import { MostAlike } from "../shared/MostAlike.tsx";
import { PanelHeading } from "./PanelHeading.tsx";
import { PlainWords } from "./PlainWords.tsx";
import { PlanLink } from "./PlanLink.tsx";
import { Section } from "../shared/Section.tsx";
import { SiteTargetsAndLinks } from "./SiteTargetsAndLinks.tsx";
import { LaterPart } from "./LaterPanel.tsx";
import { SitePosition } from "./SitePosition.tsx";
import { SiteIcon } from "../shared/SiteIcon.tsx";
import { PanelTrail } from "./PanelTrail.tsx";
import { SecondName } from "./SecondName.tsx";
import { Aside } from "../../ui/Aside.tsx";
import { Chips } from "../../ui/Chips.tsx";
import { List } from "../../ui/List.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { TaskList } from "./TaskList.tsx";
import { Unwritten } from "../shared/Unwritten.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";

type SitePartProps = { readonly plan: AtlasPlan; readonly site: AtlasSite };

/** The panel of a site of a plan by its id; nothing where there is none. */
export function SitePanel({ plan, id }: { readonly plan: AtlasPlan; readonly id: string }) {
  const site = outlineIndex(plan).siteById.get(id);
  return site ? <SiteArticle plan={plan} site={site} /> : null;
}

/** All that a plan says of one site, each with its source. */
function SiteArticle({ plan, site }: SitePartProps) {
  const { t } = useAtlas();
  const local = useLocal();
  const second = secondName(site, "name", useLanguage());
  const role =
    site.strategyRole &&
    t("site.strategyChip", {
      word: local(site, "strategyWord") ?? "",
      role: t(`strategy.${site.strategyRole}`),
    });
  return (
    <Panel>
      <PanelTrail>
        <PlanLink plan={plan} />
      </PanelTrail>
      <PanelHeading>
        <SiteIcon site={site} />
        {local(site, "name")}
      </PanelHeading>
      <SecondName {...second} />
      <Chips
        chips={[
          t(`kind.${site.kind}`),
          ...(role === null ? [] : [role]),
          t(`status.${site.status}`),
          t("site.precisionChip", { precision: t(`precision.${site.place.precision}`) }),
        ]}
        strong={role}
      />
      <PlainWords plan={plan} site={site} />
      <Section title={t("site.role")}>
        <p>
          <Glossed text={local(site, "role")} />
        </p>
      </Section>
      <SiteIndustries plan={plan} site={site} />
      <SiteEnterprises plan={plan} site={site} />
      <SiteTasks plan={plan} site={site} />
      <SiteTargetsAndLinks plan={plan} site={site} />
      <SitePosition plan={plan} site={site} />
      <SiteChildren plan={plan} site={site} />
      <LaterPart>
        {({ neighbours: Neighbours }) => <Neighbours plan={plan} site={site} />}
      </LaterPart>
      <MostAlike plan={plan.id} site={site.id} />
      <Section title={t("site.cites")}>
        <CitationList plan={plan} cites={site.cites} />
      </Section>
    </Panel>
  );
}

function SiteChildren({ plan, site }: SitePartProps) {
  const { t } = useAtlas();
  const local = useLocal();
  const children = plan.sites.filter((other) => other.parent === site.id);
  if (children.length === 0) return null;
  return (
    <Section title={t("site.children")}>
      <List>
        {children.map((child) => (
          <li key={child.id}>
            <ViewLink to={toThing(siteRef(child))}>{local(child, "name")}</ViewLink>
          </li>
        ))}
      </List>
    </Section>
  );
}

function SiteIndustries({ plan, site }: SitePartProps) {
  const { t } = useAtlas();
  return (
    <Section title={t("site.industries")}>
      {site.industries.length === 0 && <Unwritten />}
      <List>
        {site.industries.map((word) => (
          <IndustryTermLine
            key={`${word.term} ${word.section}`}
            plan={plan}
            word={word}
            section={word.section}
          />
        ))}
      </List>
    </Section>
  );
}

/** Firms named for the site, each with what it is in this plan: an owner of premises is no lead firm. */
function SiteEnterprises({ plan, site }: SitePartProps) {
  const { t } = useAtlas();
  const local = useLocal();
  const { enterpriseById } = outlineIndex(plan);
  return (
    <Section title={t("site.enterprises")}>
      {site.leadEnterprises.length === 0 && <Unwritten />}
      <List>
        {site.leadEnterprises.map(({ enterprise, section }) => {
          const entry = enterpriseById.get(enterprise);
          return (
            <li key={`${enterprise} ${section}`}>
              {entry ? (
                <ViewLink to={toThing({ type: "enterprise", id: enterprise })}>
                  {local(entry, "name")}
                </ViewLink>
              ) : (
                enterprise
              )}
              <Aside place="below">
                {entry &&
                  enterpriseRoles(entry, plan.id).map(
                    (role) => `${t(`enterpriseRole.${role}`)} · `,
                  )}
                <ClauseRef plan={plan} section={section} />
              </Aside>
            </li>
          );
        })}
      </List>
    </Section>
  );
}

function SiteTasks({ plan, site }: SitePartProps) {
  const { t } = useAtlas();
  const noteOf = useTaskNote(plan);
  const tasks = plan.tasks.filter((task) => site.tasks.includes(task.section));
  return (
    <Section title={t("site.tasks")}>
      {tasks.length === 0 ? (
        <Unwritten />
      ) : (
        <TaskList items={tasks.map((task) => ({ plan, task, note: noteOf(task) }))} />
      )}
    </Section>
  );
}

/** Who leads a task and by when, in words; what the plan leaves out is said so. */
function useTaskNote(plan: AtlasPlan): (task: TaskOutline) => string {
  const { t } = useAtlas();
  const language = useLanguage();
  const { agencyByUnit } = outlineIndex(plan);
  const nameOf = (unit: string) => asWritten(unit, agencyByUnit.get(unit)?.nameEn, language);
  return ({ leadUnits, due }) => {
    const units = formatList(leadUnits.map(nameOf), language);
    return [
      units === "" ? t("site.noUnits") : units,
      due === null
        ? t("site.noDeadline")
        : t("site.due", { date: formatPartialDate(due, language) }),
    ].join(" · ");
  };
}
