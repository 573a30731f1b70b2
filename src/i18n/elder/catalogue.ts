import type { Catalogue } from "../translate.ts";
import { ELDER_EN } from "./en.ts";
import { ELDER_ZH_HANS, type ElderKey } from "./zh-hans.ts";

export const ELDER: Catalogue<ElderKey> = { "zh-Hans": ELDER_ZH_HANS, en: ELDER_EN };
