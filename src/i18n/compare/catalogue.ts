import type { Catalogue } from "../translate.ts";
import { COMPARE_EN } from "./en.ts";
import { COMPARE_ZH_HANS, type CompareKey } from "./zh-hans.ts";

export const COMPARE: Catalogue<CompareKey> = { "zh-Hans": COMPARE_ZH_HANS, en: COMPARE_EN };
