import type { Catalogue } from "../../translate.ts";
import { CHARTS_EN } from "./en.ts";
import { CHARTS_ZH_HANS, type ChartsKey } from "./zh-hans.ts";

export const CHARTS: Catalogue<ChartsKey> = { "zh-Hans": CHARTS_ZH_HANS, en: CHARTS_EN };
