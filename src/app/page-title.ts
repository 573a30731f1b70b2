import type { Atlas } from "../domain/atlas/atlas.ts";
import { sectionId } from "../domain/clauses/section-id.ts";
import type { Translate } from "../i18n/translate.ts";
import type { Selection, View } from "../state/view.ts";

/** Title of the page: what is open, its plan, the atlas. */
export function pageTitle(atlas: Atlas, view: View, t: Translate): string {
  const isEnglish = view.language === "en";
  const [only] = view.plans.length === 1 ? view.plans : [];
  const plan = atlas.planById.get(planOf(view) ?? only ?? "");
  const open = view.select && nameOf(atlas, view.select);
  const names = [
    open?.[isEnglish ? "en" : "zh"],
    plan && (isEnglish ? plan.titleEn : plan.titleZh),
    t("app.name"),
    ...(plan ? [] : [t("app.tagline")]),
  ];
  return names.filter((name) => name !== undefined).join(" · ");
}

type Name = { readonly zh: string; readonly en: string };

/** Name of what is open; null for what is known only once its plan's details are loaded. */
function nameOf(atlas: Atlas, select: Selection): Name | null {
  const plan = "plan" in select ? atlas.planById.get(select.plan) : undefined;
  const named = {
    plan: () => undefined,
    target: () => undefined,
    link: () => undefined,
    site: () => plan?.sites.find(({ id }) => id === idOf(select)),
    task: () => plan?.tasks.find(({ section }) => sectionId(section) === idOf(select)),
    clause: () => plan?.clauses.find(({ section }) => sectionId(section) === idOf(select)),
    enterprise: () => atlas.enterpriseById.get(idOf(select)),
    agency: () => atlas.agencyById.get(idOf(select)),
    industry: () => atlas.industryById.get(idOf(select)),
  }[select.type]();
  if (!named) return null;
  return "nameZh" in named
    ? { zh: named.nameZh, en: named.nameEn }
    : { zh: named.titleZh, en: named.titleEn };
}

function idOf(select: Selection): string {
  return select.type === "plan" ? select.plan : select.id;
}

function planOf(view: View): string | null {
  return view.select !== null && "plan" in view.select ? view.select.plan : null;
}
