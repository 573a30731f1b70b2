import { languageOf } from "../i18n/language.ts";
import { brandProperties } from "../state/configuration/brand-properties.ts";
import { contactLines } from "../state/configuration/contact-lines.ts";
import { parseConfig } from "../state/configuration/parse-config.ts";

/** Has the accessibility statement say how to reach its operator, and look as they want. @param given what stands in config.json */
export function fillIn(given: unknown): void {
  const { contact, title, colours } = parseConfig(given);
  const { style } = document.documentElement;
  for (const [name, value] of Object.entries(
    brandProperties({ colours, logo: null }, document.URL),
  ))
    style.setProperty(name, value);
  for (const block of document.querySelectorAll<HTMLElement>("[data-contact]")) {
    const language = languageOf(block.dataset["contact"] ?? "");
    const [none, ask, list] = block.children;
    if (language === null || !none || !ask || !list) continue;
    const lines = contactLines(contact, language);
    none.toggleAttribute("hidden", lines.length > 0);
    ask.toggleAttribute("hidden", lines.length === 0);
    list.toggleAttribute("hidden", lines.length === 0);
    list.replaceChildren(...lines.map(itemOf));
    const name = block.closest("section")?.querySelector('[data-own="title"]');
    if (name && title) name.textContent = title[language];
  }
}

function itemOf({ text, href }: ReturnType<typeof contactLines>[number]): HTMLElement {
  const item = document.createElement("li");
  if (href === null) item.textContent = text;
  else {
    const link = document.createElement("a");
    link.href = href;
    link.textContent = text;
    item.append(link);
  }
  return item;
}
