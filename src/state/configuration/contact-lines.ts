import type { Language } from "../../i18n/language.ts";
import type { Contact } from "../config.ts";

/** A line about how to reach who runs the atlas; its address is null where it is a name alone. */
export type ContactLine = { readonly text: string; readonly href: string | null };

/** Who answers, and each way to reach them; nothing where the operator has stated none. */
export function contactLines(contact: Contact | null, language: Language): readonly ContactLine[] {
  if (contact === null) return [];
  const { name, phone, email, url } = contact;
  return [
    ...(name === null ? [] : [{ text: name[language], href: null }]),
    ...(phone === null ? [] : [{ text: phone, href: `tel:${phone.replaceAll(/[^\d+]/g, "")}` }]),
    ...(email === null ? [] : [{ text: email, href: `mailto:${email}` }]),
    ...(url === null ? [] : [{ text: url, href: url }]),
  ];
}
