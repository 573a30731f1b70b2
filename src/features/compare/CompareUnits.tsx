import { Fragment, useMemo } from "react";
import type { AtlasPlan, WholePlan } from "../../domain/atlas/atlas.ts";
import { coWork } from "../../domain/compare/co-work.ts";
import { unitLoads, type PlanLoads, type UnitLoad } from "../../domain/compare/unit-loads.ts";
import { toThing } from "../../state/changes.ts";
import { Note } from "../../ui/Note.tsx";
import { TitledTable } from "../../ui/TitledTable.tsx";
import { useLocal } from "../shared/atlas-context.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import { DUTIES } from "./cards/figure.ts";
import { FigureButton } from "./cards/FigureButton.tsx";
import { CompareSection } from "./CompareSection.tsx";
import { takeCoWork } from "./take/take-co-work.ts";
import { takeUnits } from "./take/take-units.ts";
import { useTake } from "./take/use-take.ts";
import { UnitNetwork } from "./UnitNetwork.tsx";
import { useCompareText } from "./use-compare-text.ts";

/** Which units carry each plan: what they lead, jointly or alone, what they support, and with how many others. */
export function CompareUnits({ plans }: { readonly plans: readonly WholePlan[] }) {
  const take = useTake("units", plans);
  const loads = useMemo(() => unitLoads(plans), [plans]);
  const networks = useMemo(() => plans.map(coWork), [plans]);
  return (
    <CompareSection
      id="units"
      tables={() => [...takeUnits(take, loads), takeCoWork(take, networks)]}
      chart={{ of: "units", loads, networks }}
    >
      {loads.map((load, at) => (
        <Fragment key={load.plan.id}>
          <PlanUnits load={load} />
          {networks[at] && <UnitNetwork network={networks[at]} />}
        </Fragment>
      ))}
    </CompareSection>
  );
}

function PlanUnits({ load }: { readonly load: PlanLoads }) {
  const text = useCompareText();
  const local = useLocal();
  const { plan, units, tasks, tasksWithoutUnit } = load;
  const name = `${text("units.title")} · ${local(plan, "short")}`;
  const silent = text("units.withoutUnit", { count: tasksWithoutUnit, total: tasks });
  if (units.length === 0) {
    return (
      <TitledTable title={name} note={silent}>
        <tbody>
          <tr>
            <td>{text("units.none")}</td>
          </tr>
        </tbody>
      </TitledTable>
    );
  }
  return (
    <>
      <TitledTable title={name} note={text("units.note")}>
        <UnitRows plan={plan} units={units} />
      </TitledTable>
      {tasksWithoutUnit > 0 && <Note>{silent}</Note>}
    </>
  );
}

type UnitRowsProps = { readonly plan: AtlasPlan; readonly units: readonly UnitLoad[] };

function UnitRows({ plan, units }: UnitRowsProps) {
  const text = useCompareText();
  const local = useLocal();
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{text("units.unit")}</th>
          {DUTIES.map((figure) => (
            <th key={figure} scope="col" data-cell="figure">
              {text(`units.${figure}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {units.map((load) => (
          <tr key={load.agency.id}>
            <th scope="row">
              <ViewLink to={toThing({ type: "agency", id: load.agency.id })}>
                {local(load.agency, "name")}
              </ViewLink>
            </th>
            {DUTIES.map((count) => (
              <td key={count} data-cell="figure">
                <FigureButton figure={{ of: "load", plan, load, count }} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </>
  );
}
