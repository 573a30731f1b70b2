import type { Catalogue } from "../translate.ts";
import { TABLES_EN } from "./en.ts";
import { TABLES_ZH_HANS, type TablesKey } from "./zh-hans.ts";

export const TABLES: Catalogue<TablesKey> = { "zh-Hans": TABLES_ZH_HANS, en: TABLES_EN };
