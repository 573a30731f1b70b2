import type { Catalogue } from "../translate.ts";
import { SIDE_MAPS_EN } from "./en.ts";
import { SIDE_MAPS_ZH_HANS, type SideMapsKey } from "./zh-hans.ts";

export const SIDE_MAPS: Catalogue<SideMapsKey> = {
  "zh-Hans": SIDE_MAPS_ZH_HANS,
  en: SIDE_MAPS_EN,
};
