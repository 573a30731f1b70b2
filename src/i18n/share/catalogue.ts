import type { Catalogue } from "../translate.ts";
import { SHARE_EN } from "./en.ts";
import { SHARE_ZH_HANS, type ShareKey } from "./zh-hans.ts";

export const SHARE: Catalogue<ShareKey> = { "zh-Hans": SHARE_ZH_HANS, en: SHARE_EN };
