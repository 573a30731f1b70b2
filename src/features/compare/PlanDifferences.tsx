import type { AtlasPlan } from "../../domain/atlas/atlas.ts";
import { planDifferences, type PlansDifferIn } from "../../domain/compare/plan-differences.ts";
import { layerOfAdcode } from "../../domain/places/ground.ts";
import { formatList } from "../../i18n/words/list.ts";
import { List } from "../../ui/List.tsx";
import { useAtlas } from "../shared/atlas-context.tsx";
import { useCompareText } from "./use-compare-text.ts";

/** In what these plans differ, before anything is said of them together: on paper as on the screen. */
export function PlanDifferences({ plans }: { readonly plans: readonly AtlasPlan[] }) {
  const { local, language } = useAtlas();
  const text = useCompareText();
  const said: Readonly<Record<PlansDifferIn, (plan: AtlasPlan) => string>> = {
    period: ({ period: { from, to } }) => (from === null ? String(to) : `${from}–${to}`),
    scope: (plan) => local(plan, "scope") ?? text("silent"),
    level: ({ region }) => text(`differ.level.${layerOfAdcode(region.adcode)}`),
  };
  return (
    <List>
      {planDifferences(plans).map((way) => (
        <li key={way}>
          {text(`differ.${way}`, {
            plans: formatList(
              plans.map((plan) => `${local(plan, "short")} ${said[way](plan)}`),
              language,
            ),
          })}
        </li>
      ))}
      <li>{text("differ.wording")}</li>
    </List>
  );
}
