import type { Catalogue } from "../translate.ts";
import { GUIDE_EN } from "./en.ts";
import { GUIDE_ZH_HANS, type GuideKey } from "./zh-hans.ts";

export const GUIDE: Catalogue<GuideKey> = { "zh-Hans": GUIDE_ZH_HANS, en: GUIDE_EN };
