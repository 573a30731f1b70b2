import { useMemo } from "react";
import type { AtlasPlan, WholePlan } from "../../domain/atlas/atlas.ts";
import { headlineTargets, likeTargets } from "../../domain/compare/like-targets.ts";
import type { Target } from "../../model/types.ts";
import { toThing } from "../../state/changes.ts";
import { Aside } from "../../ui/Aside.tsx";
import { Note } from "../../ui/Note.tsx";
import { useLanguage, useLocal } from "../shared/atlas-context.tsx";
import { targetFigure } from "../shared/target-figure.ts";
import { ViewLink } from "../shared/ViewLink.tsx";
import { CompareSection, PlanTable } from "./CompareSection.tsx";
import styles from "./CompareTargets.module.css";
import { takeTargets } from "./take/take-targets.ts";
import { useTake } from "./take/use-take.ts";
import { useCompareText } from "./use-compare-text.ts";

/** Targets: like with like where there are any; else each plan's own goals, apart and not ranked, and why. */
export function CompareTargets({ plans }: { readonly plans: readonly WholePlan[] }) {
  const text = useCompareText();
  const local = useLocal();
  const take = useTake("targets", plans);
  const like = useMemo(() => likeTargets(plans), [plans]);
  const outlines = plans.map(({ plan }) => plan);
  return (
    <CompareSection id="targets" tables={() => takeTargets(take, like)}>
      <PlanTable title={text("targets.title")} corner={text("plan")} plans={outlines}>
        <tbody>
          {like.map(({ key, targets }) => (
            <tr key={key}>
              <th scope="row">{targets[0] && local(targets[0].target, "metric")}</th>
              {outlines.map((plan) => (
                <td key={plan.id}>
                  <Targets
                    plan={plan}
                    targets={targets.flatMap((of) => (of.plan === plan ? [of.target] : []))}
                  />
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{text("targets.own")}</th>
            {plans.map((whole) => (
              <td key={whole.plan.id}>
                <Targets plan={whole.plan} targets={headlineTargets(whole)} />
              </td>
            ))}
          </tr>
        </tbody>
      </PlanTable>
      {like.length === 0 && <Note>{text("targets.noneLike")}</Note>}
    </CompareSection>
  );
}

type TargetsProps = { readonly plan: AtlasPlan; readonly targets: readonly Target[] };

function Targets({ plan, targets }: TargetsProps) {
  const text = useCompareText();
  const local = useLocal();
  const language = useLanguage();
  if (targets.length === 0) return text("targets.none");
  return (
    <ul className={styles.targets}>
      {targets.map((target) => (
        <li key={target.id}>
          <ViewLink to={toThing({ type: "target", plan: plan.id, id: target.id })}>
            {local(target, "metric")}
          </ViewLink>{" "}
          {targetFigure(target, language)}{" "}
          <Aside>
            {target.year === null
              ? text("targets.noYear")
              : text("targets.year", { year: String(target.year) })}
          </Aside>
        </li>
      ))}
    </ul>
  );
}
