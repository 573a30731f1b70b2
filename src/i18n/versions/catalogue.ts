import type { Catalogue } from "../translate.ts";
import { VERSIONS_EN } from "./en.ts";
import { VERSIONS_ZH_HANS, type VersionsKey } from "./zh-hans.ts";

export const VERSIONS: Catalogue<VersionsKey> = { "zh-Hans": VERSIONS_ZH_HANS, en: VERSIONS_EN };
