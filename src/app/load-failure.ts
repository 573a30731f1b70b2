import { DEFAULT_LANGUAGE, LANGUAGES } from "../i18n/language.ts";
import { createTranslate } from "../i18n/translate.ts";

/** Says above the prerendered text, which stays, that the data did not load, and offers to try again. */
export function showLoadFailure(container: HTMLElement, error: unknown): void {
  const tag = document.documentElement.lang;
  const t = createTranslate(LANGUAGES.find((language) => language === tag) ?? DEFAULT_LANGUAGE);
  const box = document.createElement("div");
  box.className = "load-failure";
  box.setAttribute("role", "alert");
  const reason = error instanceof Error ? error.message : String(error);
  const retry = document.createElement("a");
  retry.href = "";
  retry.textContent = t("app.reload");
  box.append(t("app.loadFailed", { reason }), " ", retry);
  container.before(box);
}
