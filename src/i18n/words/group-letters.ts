import type { IndustryGroup } from "../../model/vocabulary.ts";
import type { Language } from "../language.ts";

/** One letter or character for each industry group, for marks that no hue tells apart. */
export const GROUP_LETTERS: Readonly<
  Record<Language, Readonly<Record<IndustryGroup | "none", string>>>
> = {
  "zh-Hans": {
    medicine: "药",
    devices: "械",
    care: "医",
    wellness: "养",
    digital: "数",
    research: "研",
    services: "服",
    none: "",
  },
  en: {
    medicine: "M",
    devices: "D",
    care: "C",
    wellness: "W",
    digital: "I",
    research: "R",
    services: "S",
    none: "",
  },
};
