import { useMemo } from "react";
import type { AtlasPlan, WholePlan } from "../../domain/atlas/atlas.ts";
import { headlineTargets, likeTargets } from "../../domain/compare/like-targets.ts";
import {
  unlikeTargets,
  type UnlikeIn,
  type UnlikeTargets,
} from "../../domain/compare/unlike-targets.ts";
import { impliedGrowth } from "../../domain/targets/implied-growth.ts";
import type { Target } from "../../model/types.ts";
import { toThing } from "../../state/changes.ts";
import { Aside } from "../../ui/Aside.tsx";
import { List } from "../../ui/List.tsx";
import { Note } from "../../ui/Note.tsx";
import { useAtlas, useLanguage, useLocal } from "../shared/atlas-context.tsx";
import { targetFigure } from "../shared/target-figure.ts";
import { ViewLink } from "../shared/ViewLink.tsx";
import { FigureButton } from "./cards/FigureButton.tsx";
import { CompareSection, PlanTable } from "./CompareSection.tsx";
import { FindingRows } from "./FindingRows.tsx";
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
  const hasGrowth = plans.some(({ details }) =>
    details.targets.some((target) => impliedGrowth(target) !== null),
  );
  const outlines = plans.map(({ plan }) => plan);
  return (
    <CompareSection
      id="targets"
      tables={() => takeTargets(take, like)}
      chart={{ of: "targets", plans }}
    >
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
      <Note>{text(hasGrowth ? "growth.formula" : "growth.none")}</Note>
      <Unlike plans={plans} />
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
            {local(target, "metric")} {targetFigure(target, language)}
          </ViewLink>{" "}
          <Aside>
            {target.year === null
              ? text("targets.noYear")
              : text("targets.year", { year: String(target.year) })}
          </Aside>
          {impliedGrowth(target) !== null && (
            <Aside place="below">
              <FigureButton figure={{ of: "growth", plan, target }} />
            </Aside>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What is named alike in two plans and is not the same, and why: apart, and in no order of figures. */
function Unlike({ plans }: { readonly plans: readonly WholePlan[] }) {
  const text = useCompareText();
  const local = useLocal();
  const unlike = useMemo(() => unlikeTargets(plans), [plans]);
  if (unlike.length === 0) return null;
  return (
    <FindingRows
      title={text("unlike.title")}
      note={text("unlike.note")}
      columns={[text("unlike.one"), text("unlike.other"), text("unlike.why")]}
      rows={unlike.map((pair) => ({
        key: pair.key,
        name: `${local(pair.a.target, "metric")} – ${local(pair.b.target, "metric")}`,
        cells: <UnlikeCells pair={pair} />,
      }))}
    />
  );
}

function UnlikeCells({ pair: { a, b, differ } }: { readonly pair: UnlikeTargets }) {
  const { t } = useAtlas();
  const text = useCompareText();
  const local = useLocal();
  const told: Readonly<Record<UnlikeIn, (target: Target) => string>> = {
    name: (target) => local(target, "metric"),
    scope: ({ scope }) => t(`scope.${scope}`),
    unit: (target) => local(target, "unit"),
    year: ({ year }) => (year === null ? text("targets.noYear") : String(year)),
    comparator: ({ comparator }) => COMPARATOR_SIGNS[comparator],
  };
  return (
    <>
      {[a, b].map(({ plan, target }) => (
        <td key={plan.id}>
          <Aside place="below">{local(plan, "short")}</Aside>
          <Targets plan={plan} targets={[target]} />
        </td>
      ))}
      <td>
        <List>
          {differ.map((way) => (
            <li key={way}>
              {text(`unlike.${way}`, { a: told[way](a.target), b: told[way](b.target) })}
            </li>
          ))}
        </List>
      </td>
    </>
  );
}

const COMPARATOR_SIGNS: Readonly<Record<Target["comparator"], string>> = {
  ">": ">",
  ">=": "≥",
  "=": "=",
  "<=": "≤",
  "<": "<",
  "~": "≈",
  range: "–",
};
