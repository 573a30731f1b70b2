import type { Translate } from "../i18n/translate.ts";
import { reloadPage } from "../state/address-bar.ts";

/** Says above the text of the page, which stays, what went wrong, and offers to try again at the same address. */
export function showFailure(container: HTMLElement, t: Translate, text: string): void {
  const box = document.createElement("div");
  box.className = "load-failure";
  box.setAttribute("role", "alert");
  const retry = document.createElement("button");
  retry.type = "button";
  retry.className = "framed-button";
  retry.textContent = t("app.reload");
  retry.addEventListener("click", reloadPage);
  box.append(text, " ", retry);
  container.before(box);
}
