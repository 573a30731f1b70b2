import type { Precision } from "../../model/vocabulary.ts";

/** How solid a mark is: building and compound; town with its ring; district and city. */
export type Tone = "solid" | "ring" | "hatched";

const TONES: Readonly<Record<Exclude<Precision, "none">, Tone>> = {
  building: "solid",
  compound: "solid",
  town: "ring",
  district: "hatched",
  city: "hatched",
};

export function toneOf(precision: Exclude<Precision, "none">): Tone {
  return TONES[precision];
}
