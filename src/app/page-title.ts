import type { Known } from "../domain/things/kind.ts";
import { findThing } from "../domain/things/things.ts";
import type { Translate } from "../i18n/translate.ts";
import { localName } from "../i18n/words/names.ts";
import { planOf } from "../model/thing-ref.ts";
import type { View } from "../state/view.ts";

/** Title of the page: what is open, as far as it has loaded; its plan; the atlas. */
export function pageTitle(known: Known, view: View, t: Translate): string {
  const { select, language } = view;
  const [only] = view.plans.length === 1 ? view.plans : [];
  const plan = known.atlas.planById.get(planOf(select) ?? only ?? "");
  const open = select && select.type !== "plan" ? findThing(known, select) : null;
  const names = [
    ...(open ? [localName(open, "name", language)] : []),
    ...(plan ? [localName(plan, "title", language)] : []),
    t("app.name"),
    ...(plan ? [] : [t("app.tagline")]),
  ];
  return names.join(" · ");
}
