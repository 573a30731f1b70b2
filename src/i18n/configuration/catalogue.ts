import type { Catalogue } from "../translate.ts";
import { CONFIGURATION_EN } from "./en.ts";
import { CONFIGURATION_ZH_HANS, type ConfigurationKey } from "./zh-hans.ts";

export const CONFIGURATION: Catalogue<ConfigurationKey> = {
  "zh-Hans": CONFIGURATION_ZH_HANS,
  en: CONFIGURATION_EN,
};
