import type { Catalogue } from "../translate.ts";
import { OWN_DATA_EN } from "./en.ts";
import { OWN_DATA_ZH_HANS, type OwnDataKey } from "./zh-hans.ts";

export const OWN_DATA: Catalogue<OwnDataKey> = { "zh-Hans": OWN_DATA_ZH_HANS, en: OWN_DATA_EN };
