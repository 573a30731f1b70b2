import type { Known } from "../domain/things/kind.ts";
import { findThing } from "../domain/things/things.ts";
import type { Translate } from "../i18n/translate.ts";
import { planOf } from "../model/thing-ref.ts";
import type { View } from "../state/view.ts";

/** Title of the page: what is open, as far as it has loaded; its plan; the atlas. */
export function pageTitle(known: Known, view: View, t: Translate): string {
  const isEnglish = view.language === "en";
  const { select } = view;
  const [only] = view.plans.length === 1 ? view.plans : [];
  const plan = known.atlas.planById.get(planOf(select) ?? only ?? "");
  const open = select && select.type !== "plan" ? findThing(known, select) : null;
  const names = [
    ...(open ? [isEnglish ? open.nameEn : open.nameZh] : []),
    ...(plan ? [isEnglish ? plan.titleEn : plan.titleZh] : []),
    t("app.name"),
    ...(plan ? [] : [t("app.tagline")]),
  ];
  return names.join(" · ");
}
