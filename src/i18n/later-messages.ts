import type { Language } from "./language.ts";
import { addMessages, hasMessages } from "./translate.ts";

/** Brings the messages of a language that the page does not come with; at once where they are there. @throws what `import()` throws */
export async function loadMessages(language: Language): Promise<void> {
  if (hasMessages(language)) return;
  addMessages(language, (await import("./en.ts")).EN);
}
