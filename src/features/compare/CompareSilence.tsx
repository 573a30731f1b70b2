import { useMemo } from "react";
import type { WholePlan } from "../../domain/atlas/atlas.ts";
import { planQuality, type PlanQuality } from "../../domain/quality/quality.ts";
import { formatPercent } from "../../i18n/format.ts";
import { useLanguage } from "../shared/atlas-context.tsx";
import { CompareSection, PlanTable } from "./CompareSection.tsx";
import { useCompareText } from "./use-compare-text.ts";

/** What each plan leaves out, counted and as a share. */
export function CompareSilence({ plans }: { readonly plans: readonly WholePlan[] }) {
  const text = useCompareText();
  const language = useLanguage();
  const qualities = useMemo(() => plans.map(planQuality), [plans]);
  return (
    <CompareSection id="silence">
      <PlanTable
        title={text("silence.title")}
        note={text("silence.note")}
        corner={text("silence.item")}
        plans={plans.map(({ plan }) => plan)}
      >
        <tbody>
          {COUNTED.map(([key, countOf]) => (
            <tr key={key}>
              <th scope="row">{text(`silence.${key}`)}</th>
              {qualities.map((quality) => {
                const [count, total] = countOf(quality);
                const share = formatPercent(total === 0 ? 0 : count / total, language);
                return (
                  <td key={quality.plan.id}>{text("silence.count", { count, total, share })}</td>
                );
              })}
            </tr>
          ))}
          {WHOLE.map(([key, isSilent]) => (
            <tr key={key}>
              <th scope="row">{text(`silence.${key}`)}</th>
              {qualities.map((quality) => (
                <td key={quality.plan.id}>
                  {text(isSilent(quality) ? "silence.all" : "silence.said")}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </PlanTable>
    </CompareSection>
  );
}

type Count = (quality: PlanQuality) => readonly [count: number, total: number];

const COUNTED: readonly (readonly [
  key: "unit" | "deadline" | "number" | "place" | "siteTask",
  countOf: Count,
])[] = [
  ["unit", ({ unstated, counts }) => [unstated.tasksWithoutUnit.length, counts.tasks]],
  ["deadline", ({ unstated, counts }) => [unstated.tasksWithoutDeadline.length, counts.tasks]],
  ["number", ({ unstated, counts }) => [unstated.tasksWithoutNumber.length, counts.tasks]],
  ["place", ({ unplaced, counts }) => [unplaced.length, counts.sites]],
  ["siteTask", ({ unstated, counts }) => [unstated.sitesWithoutTask.length, counts.sites]],
];

const WHOLE: readonly (readonly [
  key: "firm" | "structure",
  isSilent: (quality: PlanQuality) => boolean,
])[] = [
  ["firm", ({ unstated }) => unstated.enterprises],
  ["structure", ({ unstated }) => unstated.structure],
];
