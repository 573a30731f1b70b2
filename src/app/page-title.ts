import type { PlanSummary } from "../domain/atlas/atlas.ts";
import type { Known } from "../domain/things/kind.ts";
import { findThing, kindWord } from "../domain/things/things.ts";
import type { Translate } from "../i18n/translate.ts";
import { localName } from "../i18n/words/names.ts";
import { planOf } from "../model/thing-ref.ts";
import type { View } from "../state/view.ts";

/** More plans than this are not named. */
const MOST_PLANS = 3;

/**
 * Title of the page: what is open and of what kind it is, as far as it has loaded; the view, unless it is the map; its
 * plans; the atlas. A plan on the map has its own title in full.
 */
export function pageTitle(known: Known, view: View, t: Translate): string {
  const { select, screen, language } = view;
  const plans = plansOf(known, view);
  const open = select && select.type !== "plan" ? findThing(known, select) : null;
  const kind = select && t(kindWord(select));
  const isPlan = !open && screen === "map" && plans.length === 1;
  const names = [
    ...(open
      ? [t("title.thing", { name: localName(open, "name", language), kind: kind ?? "" })]
      : []),
    ...(screen === "map" ? [] : [t(`nav.${screen}`)]),
    ...plans.map((plan) => localName(plan, isPlan ? "title" : "short", language)),
    t("app.name"),
    ...(plans.length > 0 ? [] : [t("app.tagline")]),
  ];
  return names.join(" · ");
}

function plansOf({ atlas }: Known, { select, plans }: View): readonly PlanSummary[] {
  const own = planOf(select);
  const ids = own === null ? plans : [own];
  return ids.length > MOST_PLANS ? [] : ids.flatMap((id) => atlas.planById.get(id) ?? []);
}
