import type { Catalogue } from "../translate.ts";
import { FRAME_EN } from "./en.ts";
import { FRAME_ZH_HANS, type FrameKey } from "./zh-hans.ts";

export const FRAME: Catalogue<FrameKey> = { "zh-Hans": FRAME_ZH_HANS, en: FRAME_EN };
