import type { Language } from "./language.ts";
import { addMessages, hasMessages } from "./translate.ts";

/** Brings the messages of a language that the page does not come with; at once where they are there. @throws what `import()` throws */
export async function loadMessages(language: Language): Promise<void> {
  if (hasMessages(language)) return;
  addMessages(language, (await import("./en.ts")).EN);
}

/** Brings the messages of the first language that a page does not come with. @throws what `import()` throws */
export async function loadLaterMessages(): Promise<void> {
  addMessages("zh-Hans", (await import("./zh-hans-later.ts")).ZH_HANS_LATER);
}
