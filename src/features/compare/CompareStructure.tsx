import { useMemo } from "react";
import type { AtlasPlan, WholePlan } from "../../domain/atlas/atlas.ts";
import { structureTable, type RoleCell } from "../../domain/compare/structure-table.ts";
import { siteRef } from "../../domain/things/refs.ts";
import type { StrategyRole } from "../../model/vocabulary.ts";
import { toThing } from "../../state/changes.ts";
import { Aside } from "../../ui/Aside.tsx";
import { Note } from "../../ui/Note.tsx";
import { useAtlas, useLocal } from "../shared/atlas-context.tsx";
import { Schematic } from "../shared/Schematic.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import { COUNTS, SHARE_NAMES } from "./cards/figure.ts";
import { FigureButton } from "./cards/FigureButton.tsx";
import { CompareSection, PlanTable } from "./CompareSection.tsx";
import styles from "./CompareStructure.module.css";
import { takeStructure } from "./take/take-structure.ts";
import { useTake } from "./take/use-take.ts";
import { useCompareText } from "./use-compare-text.ts";

/** Cores, belts, poles and nodes of the plans, in their own words, and how much falls to each. */
export function CompareStructure({ plans }: { readonly plans: readonly WholePlan[] }) {
  const { t } = useAtlas();
  const text = useCompareText();
  const take = useTake("structure", plans);
  const rows = useMemo(() => structureTable(plans), [plans]);
  return (
    <CompareSection
      id="structure"
      tables={() => takeStructure(take, rows)}
      chart={rows.length > 0 ? { of: "structure", rows } : null}
    >
      <div className={styles.beside} data-many={plans.length > MOST_BESIDE || undefined}>
        <div className={styles.table}>
          <PlanTable
            title={text("structure.title")}
            note={text("structure.note")}
            corner={text("structure.role")}
            plans={plans.map(({ plan }) => plan)}
          >
            <tbody>
              {rows.map(({ role, cells }) => (
                <tr key={role}>
                  <th scope="row">{t(`strategy.${role}`)}</th>
                  {cells.map((cell) => (
                    <td key={cell.plan.id}>
                      <RoleSites role={role} cell={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </PlanTable>
          {rows.length === 0 && <Note>{text("structure.none")}</Note>}
        </div>
        <div className={styles.side}>
          {plans.some(({ plan }) => plan.structure !== null) && <Note>{t("schematic.about")}</Note>}
          <div className={styles.drawings}>
            {plans.map(({ plan }) => (
              <StructureDrawing key={plan.id} plan={plan} />
            ))}
          </div>
        </div>
      </div>
    </CompareSection>
  );
}

/** With more, the table is as wide as the page. */
const MOST_BESIDE = 3;

/** The structure of a plan as a drawing without scale; nothing where none of its parts has a place. */
function StructureDrawing({ plan }: { readonly plan: AtlasPlan }) {
  const { atlas, t } = useAtlas();
  const local = useLocal();
  const schematic = atlas.planById.get(plan.id)?.schematic ?? null;
  if (schematic === null) return null;
  const nameOf = (id: string) => {
    const site = plan.sites.find((entry) => entry.id === id);
    return site ? local(site, "name") : null;
  };
  const name = local(plan, "short");
  return (
    <figure className={styles.figure}>
      <figcaption>
        {name} <Aside place="after">{plan.structure && local(plan.structure, "phrase")}</Aside>
      </figcaption>
      <div className={styles.drawing}>
        <Schematic schematic={schematic} title={t("schematic.title", { name })} nameOf={nameOf} />
      </div>
    </figure>
  );
}

type RoleSitesProps = { readonly role: StrategyRole; readonly cell: RoleCell };

function RoleSites({ role, cell }: RoleSitesProps) {
  const text = useCompareText();
  const local = useLocal();
  if (cell.sites.length === 0) return text("silent");
  return (
    <>
      <ul className={styles.sites}>
        {cell.sites.map((site) => (
          <li key={site.id}>
            <ViewLink to={toThing(siteRef(site))}>{local(site, "name")}</ViewLink>{" "}
            <Aside>{local(site, "strategyWord")}</Aside>
          </li>
        ))}
      </ul>
      <Aside place="below">
        {COUNTS.map((count) => (
          <span key={count} className={styles.share}>
            {text(SHARE_NAMES[count])} <FigureButton figure={{ of: "role", role, cell, count }} />
          </span>
        ))}
      </Aside>
    </>
  );
}
