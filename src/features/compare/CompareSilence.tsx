import { useMemo } from "react";
import type { WholePlan } from "../../domain/atlas/atlas.ts";
import { planQuality } from "../../domain/quality/quality.ts";
import { FigureButton } from "./cards/FigureButton.tsx";
import { CompareSection, PlanTable } from "./CompareSection.tsx";
import { SilentItems } from "./SilentItems.tsx";
import { COUNTED_SILENCES, WHOLE_SILENCES } from "./silences.ts";
import { takeSilence } from "./take/take-silence.ts";
import { useTake } from "./take/use-take.ts";
import { useCompareText } from "./use-compare-text.ts";

/** What each plan leaves out, counted and as a share. */
export function CompareSilence({ plans }: { readonly plans: readonly WholePlan[] }) {
  const text = useCompareText();
  const take = useTake("silence", plans);
  const qualities = useMemo(() => plans.map(planQuality), [plans]);
  return (
    <CompareSection
      id="silence"
      tables={() => takeSilence(take, qualities)}
      chart={{ of: "silence", qualities }}
    >
      <PlanTable
        title={text("silence.title")}
        note={text("silence.note")}
        corner={text("silence.item")}
        plans={plans.map(({ plan }) => plan)}
      >
        <tbody>
          {COUNTED_SILENCES.map(([key, countOf, itemsOf]) => (
            <tr key={key}>
              <th scope="row">{text(`silence.${key}`)}</th>
              {qualities.map((quality) => {
                const { plan } = quality;
                const [, total] = countOf(quality);
                const items = itemsOf(quality);
                return (
                  <td key={plan.id}>
                    <FigureButton figure={{ of: "silence", plan, silence: key, total, items }} />
                    <SilentItems plan={plan.id} items={items} />
                  </td>
                );
              })}
            </tr>
          ))}
          {WHOLE_SILENCES.map(([key, isSilent]) => (
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
