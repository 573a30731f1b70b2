import type { Catalogue } from "../translate.ts";
import { LISTEN_EN } from "./en.ts";
import { LISTEN_ZH_HANS, type ListenKey } from "./zh-hans.ts";

export const LISTEN: Catalogue<ListenKey> = { "zh-Hans": LISTEN_ZH_HANS, en: LISTEN_EN };
