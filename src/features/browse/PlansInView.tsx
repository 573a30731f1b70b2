import { overlap, SITES_OF_AT_MOST } from "../../domain/atlas/plans-with-sites.ts";
import { toPlan } from "../../state/changes.ts";
import { useAtlas, useLocal, useUi, useViewPart } from "../shared/atlas-context.tsx";
import { usePlansWithSites } from "../shared/use-plans-shown.ts";
import { ListPart } from "./ListPart.tsx";
import { ListRow } from "./ListRow.tsx";

/** So many plans are listed before the reader is asked to zoom in. */
const MOST = 60;

/** The plans on the map, where they are too many to list their sites; nothing where they are not. */
export function PlansInView() {
  const { atlas, t } = useAtlas();
  const local = useLocal();
  const chosen = useViewPart((view) => view.plans);
  const bounds = useUi((ui) => ui.bounds);
  const areFew = usePlansWithSites().length > 0;
  if (areFew || chosen.length > 0 || bounds === null) return null;
  const inView = atlas.plans.filter((plan) => overlap(plan.bounds, bounds));
  return (
    <ListPart
      heading={t("plans.inView", { count: inView.length })}
      note={t("plans.zoomIn", { most: SITES_OF_AT_MOST })}
    >
      {inView.slice(0, MOST).map((plan) => (
        <ListRow key={plan.id} to={toPlan(plan.id)} name={local(plan, "short")}>
          {t("plan.sites", { count: plan.counts.sites })} ·{" "}
          {t("plan.tasks", { count: plan.counts.tasks })}
        </ListRow>
      ))}
    </ListPart>
  );
}
