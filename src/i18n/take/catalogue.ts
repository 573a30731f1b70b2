import type { Catalogue } from "../translate.ts";
import { TAKE_EN } from "./en.ts";
import { TAKE_ZH_HANS, type TakeKey } from "./zh-hans.ts";

export const TAKE: Catalogue<TakeKey> = { "zh-Hans": TAKE_ZH_HANS, en: TAKE_EN };
