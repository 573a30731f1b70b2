import { ownMessages } from "../i18n/translate.ts";
import { LANGUAGES } from "../i18n/language.ts";
import type { Config } from "../state/config.ts";
import { ownWords } from "../state/configuration/own-words.ts";
import { parseConfig, unreadableConfig } from "../state/configuration/parse-config.ts";
import { firstStore, offerStore } from "../state/offers.ts";
import { brandProperties } from "../state/configuration/brand-properties.ts";

/** Reads a configuration, and has the page look and speak as it says. */
export function takeConfig(given: unknown, root: string): Config {
  const config = parseConfig(given);
  for (const language of LANGUAGES) {
    ownMessages(language, ownWords(config, language));
  }
  const { style } = document.documentElement;
  const base = new URL(root, document.baseURI).href;
  for (const [name, value] of Object.entries(brandProperties(config, base))) {
    style.setProperty(name, value);
  }
  offerStore.setState(config.features);
  const chosen = Object.entries(config.defaults).filter(
    ([key, value]) => key !== "plan" && value !== null,
  );
  firstStore.setState(Object.fromEntries(chosen));
  return config;
}

/** The configuration for a file that is no JSON. */
export function takeUnreadable(detail: string): Config {
  return unreadableConfig(detail);
}
