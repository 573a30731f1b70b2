import type { WholePlan } from "../../domain/atlas/atlas.ts";
import { TitledTable } from "../../ui/TitledTable.tsx";
import { useLocal } from "../shared/atlas-context.tsx";
import { JoinGate } from "../shared/JoinGate.tsx";
import { AlikePlans } from "./AlikePlans.tsx";
import { CompareSection } from "./CompareSection.tsx";
import { useCompareText } from "./use-compare-text.ts";

/** Which plans of all are most like each of those compared, and why. */
export function CompareAlike({ plans }: { readonly plans: readonly WholePlan[] }) {
  const text = useCompareText();
  const local = useLocal();
  return (
    <CompareSection id="alike">
      <TitledTable title={text("alike.plans")} note={text("alike.planFormula")}>
        <thead>
          <tr>
            <th scope="col">{text("plan")}</th>
            <th scope="col">{text("alike.plans")}</th>
          </tr>
        </thead>
        <tbody>
          {plans.map(({ plan }) => (
            <tr key={plan.id}>
              <th scope="row">{local(plan, "short")}</th>
              <td>
                <JoinGate kind="alike" id={plan.id}>
                  {(join) => <AlikePlans join={join} />}
                </JoinGate>
              </td>
            </tr>
          ))}
        </tbody>
      </TitledTable>
    </CompareSection>
  );
}
