import type { Catalogue } from "../translate.ts";
import { SEARCH_EN } from "./en.ts";
import { SEARCH_ZH_HANS, type SearchKey } from "./zh-hans.ts";

export const SEARCH: Catalogue<SearchKey> = { "zh-Hans": SEARCH_ZH_HANS, en: SEARCH_EN };
