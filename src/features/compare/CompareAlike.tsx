import { useMemo } from "react";
import type { WholePlan } from "../../domain/atlas/atlas.ts";
import { planLikenesses, type PlanLikeness } from "../../domain/compare/likeness.ts";
import { TitledTable } from "../../ui/TitledTable.tsx";
import { useLocal } from "../shared/atlas-context.tsx";
import { JoinGate } from "../shared/JoinGate.tsx";
import { AlikePlans } from "./AlikePlans.tsx";
import { FigureButton } from "./cards/FigureButton.tsx";
import { CompareSection } from "./CompareSection.tsx";
import { takeAlike } from "./take/take-alike.ts";
import { useTake } from "./take/use-take.ts";
import { useAlikeWords } from "./use-alike-words.ts";
import { useCompareText } from "./use-compare-text.ts";

/** How alike the plans compared are, and which plans of all are most like each of them; and why. */
export function CompareAlike({ plans }: { readonly plans: readonly WholePlan[] }) {
  const text = useCompareText();
  const local = useLocal();
  const take = useTake("alike", plans);
  const likenesses = useMemo(() => planLikenesses(plans.map(({ plan }) => plan)), [plans]);
  return (
    <CompareSection
      id="alike"
      tables={() => takeAlike(take, likenesses)}
      chart={{ of: "alike", likenesses }}
    >
      <Pairs likenesses={likenesses} />
      <TitledTable title={text("alike.plans")} note={null}>
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

function Pairs({ likenesses }: { readonly likenesses: readonly PlanLikeness[] }) {
  const text = useCompareText();
  const local = useLocal();
  const { planWords } = useAlikeWords();
  return (
    <TitledTable title={text("alike.pairs")} note={text("alike.planFormula")}>
      <thead>
        <tr>
          <th scope="col">{text("similar.pair")}</th>
          <th scope="col" data-cell="figure">
            {text("similar.value")}
          </th>
          <th scope="col">{text("alike.why")}</th>
        </tr>
      </thead>
      <tbody>
        {likenesses.map((likeness) => {
          const { a, b, like } = likeness;
          return (
            <tr key={`${a.id} ${b.id}`}>
              <th scope="row">
                {local(a, "short")} – {local(b, "short")}
              </th>
              <td data-cell="figure">
                <FigureButton figure={{ of: "likeness", likeness }} />
              </td>
              <td>{like && planWords(like)}</td>
            </tr>
          );
        })}
      </tbody>
    </TitledTable>
  );
}
