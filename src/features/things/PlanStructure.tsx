import type { AtlasPlan, AtlasSite } from "../../domain/atlas/atlas.ts";
import { groupBy } from "../../domain/collections/group-by.ts";
import { siteRef } from "../../domain/things/refs.ts";
import { STRATEGY_ROLES, type StrategyRole } from "../../model/vocabulary.ts";
import { toThing } from "../../state/changes.ts";
import { useAtlas, useLocal } from "../shared/atlas-context.tsx";
import { CitationList } from "../shared/CitationList.tsx";
import { Schematic } from "../shared/Schematic.tsx";
import { Section } from "../shared/Section.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import styles from "./PlanStructure.module.css";

type PlanStructureProps = { readonly plan: AtlasPlan };

/** The structure that a plan gives its places: in its own phrase, as a drawing, and part by part. */
export function PlanStructure({ plan }: PlanStructureProps) {
  const { atlas, t } = useAtlas();
  const local = useLocal();
  const schematic = atlas.planById.get(plan.id)?.schematic ?? null;
  if (plan.structure === null) {
    return (
      <Section title={t("plan.structure")}>
        <p>{t("plan.noStructure")}</p>
      </Section>
    );
  }
  const nameOf = (id: string) => {
    const site = plan.sites.find((entry) => entry.id === id);
    return site ? local(site, "name") : null;
  };
  return (
    <Section title={t("plan.structure")}>
      <p className={styles.phrase}>{local(plan.structure, "phrase")}</p>
      {schematic && (
        <figure className={styles.figure}>
          <div className={styles.drawing}>
            <Schematic
              schematic={schematic}
              title={t("schematic.title", { name: local(plan, "short") })}
              nameOf={nameOf}
            />
          </div>
          <figcaption>{t("schematic.about")}</figcaption>
        </figure>
      )}
      <StructureParts plan={plan} />
      <CitationList plan={plan} cites={[plan.structure]} />
    </Section>
  );
}

/** The parts by their roles, in the plan's own words for them; nodes with the numbers that they have on the map. */
function StructureParts({ plan }: PlanStructureProps) {
  const { t } = useAtlas();
  const local = useLocal();
  const byRole = groupBy(
    plan.sites.filter((site) => site.strategyRole !== null),
    ({ strategyRole }) => strategyRole,
  );
  const wordOf = (role: StrategyRole, [first]: readonly AtlasSite[]) =>
    (first && local(first, "strategyWord")) ?? t(`strategy.${role}`);
  return (
    <dl className={styles.parts}>
      {STRATEGY_ROLES.map((role) => {
        const sites = byRole.get(role) ?? [];
        return sites.length === 0 ? null : (
          <div key={role} data-role={role}>
            <dt>{wordOf(role, sites)}</dt>
            <dd>
              <ol>
                {sites.map((site, index) => (
                  <li key={site.id}>
                    {role === "node" && <span className={styles.number}>{index + 1}</span>}
                    <ViewLink to={toThing(siteRef(site))}>{local(site, "name")}</ViewLink>
                  </li>
                ))}
              </ol>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
