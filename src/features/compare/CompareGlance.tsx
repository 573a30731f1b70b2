import type { WholePlan } from "../../domain/atlas/atlas.ts";
import { useAtlas, useLocal } from "../shared/atlas-context.tsx";
import { COUNTS } from "./cards/figure.ts";
import { FigureButton } from "./cards/FigureButton.tsx";
import { CompareSection, PlanTable } from "./CompareSection.tsx";
import { PlanDifferences } from "./PlanDifferences.tsx";
import { useCompareText } from "./use-compare-text.ts";
import { takeGlance } from "./take/take-glance.ts";
import { useTake } from "./take/use-take.ts";
import { lifeCycle } from "../../domain/atlas/life-cycle.ts";
import { LifeCycleMark } from "../shared/LifeCycleMark.tsx";

/** What the plans are: who issued them, for which years, for which field, and how much they hold. */
export function CompareGlance({ plans }: { readonly plans: readonly WholePlan[] }) {
  const { today } = useAtlas();
  const text = useCompareText();
  const local = useLocal();
  const take = useTake("glance", plans);
  const outlines = plans.map(({ plan }) => plan);
  return (
    <CompareSection id="glance" tables={() => takeGlance(take)}>
      <PlanDifferences plans={outlines} />
      <PlanTable title={text("glance.title")} corner={text("plan")} plans={outlines}>
        <tbody>
          <tr>
            <th scope="row">{text("glance.period")}</th>
            {outlines.map((plan) => (
              <td key={plan.id}>
                {plan.period.from ?? ""}
                {plan.period.from === null ? "" : "–"}
                {plan.period.to} <LifeCycleMark plan={plan} cycle={lifeCycle(plan, today)} />
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{text("glance.issuer")}</th>
            {outlines.map((plan) => (
              <td key={plan.id}>{local(plan, "issuer") ?? text("silent")}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{text("glance.scope")}</th>
            {outlines.map((plan) => (
              <td key={plan.id}>{local(plan, "scope")}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{text("glance.structure")}</th>
            {outlines.map((plan) => (
              <td key={plan.id}>
                {plan.structure ? local(plan.structure, "phrase") : text("silent")}
              </td>
            ))}
          </tr>
          {COUNTS.map((count) => (
            <tr key={count}>
              <th scope="row">{text(`glance.${count}`)}</th>
              {outlines.map((plan) => (
                <td key={plan.id}>
                  <FigureButton figure={{ of: "plan-count", plan, count }} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </PlanTable>
    </CompareSection>
  );
}
