import type { Atlas } from "../domain/atlas.ts";
import type { Translate } from "../i18n/translate.ts";
import type { View } from "../state/view.ts";

/** Title of the page: what is open, its plan, the atlas. */
export function pageTitle(atlas: Atlas, view: View, t: Translate): string {
  const isEnglish = view.language === "en";
  const [only] = view.plans.length === 1 ? view.plans : [];
  const plan = atlas.planById.get(planOf(view) ?? only ?? "");
  const site =
    view.select?.type === "site"
      ? atlas.siteByKey.get(`${view.select.plan}/${view.select.id}`)
      : undefined;
  const names = [
    site && (isEnglish ? site.nameEn : site.nameZh),
    plan && (isEnglish ? plan.titleEn : plan.titleZh),
    t("app.name"),
    ...(plan ? [] : [t("app.tagline")]),
  ];
  return names.filter((name) => name !== undefined).join(" · ");
}

function planOf(view: View): string | null {
  return view.select !== null && "plan" in view.select ? view.select.plan : null;
}
