import { bearing } from "@turf/bearing";
import { distanceOf, type DistanceEnd } from "../../domain/places/distance.ts";
import { directionOf } from "../../domain/places/direction.ts";
import type { Language } from "../../i18n/language.ts";
import type { ListenKey } from "../../i18n/listen/zh-hans.ts";
import type { Translate, TranslateOf } from "../../i18n/translate.ts";
import { distanceWords } from "../../i18n/words/distance-words.ts";
import { markName } from "../../i18n/words/mark-names.ts";
import { localName } from "../../i18n/words/names.ts";
import type { SceneMark } from "../scene/scene-types.ts";
import type { Stop } from "./stops.ts";

export type ListenWords = {
  readonly t: Translate;
  readonly text: TranslateOf<ListenKey>;
  readonly language: Language;
};

/**
 * A stop as it is spoken: its name, its role in the plan's structure, kind and industry, how far and which way it lies
 * from the stop before, and how well its place is known. What stands for several sites says how many.
 */
export function stopWords(stop: Stop, from: Stop | null, words: ListenWords): string {
  const { text, language } = words;
  const way = from ? wayWords(from, stop, words) : null;
  if (stop.type === "plan") {
    const { caption } = stop;
    const name = localName(caption, "name", language);
    const parts = [text("plan", { name, count: caption.sites }), way, text("planHint")];
    return joined(parts, words);
  }
  const { mark } = stop;
  const [site] = mark.marks;
  const isOne = mark.marks.length === 1 && site !== undefined;
  const facts = isOne ? siteFacts(site, words) : [text("choose")];
  return joined(
    [spoken(markName(mark, language), words), ...facts.slice(0, -1), way, facts.at(-1) ?? null],
    words,
  );
}

/** Role, kind, industry; how well the place is known comes last. */
function siteFacts(site: SceneMark, { t, text }: ListenWords): readonly string[] {
  const precision = t(`precision.${site.precision}`);
  return [
    ...(site.strategyRole ? [t(`strategy.${site.strategyRole}`)] : []),
    t(`kind.${site.kind}`),
    t(`group.${site.colour}`),
    text("precision", { precision }),
  ];
}

/** The way from one stop to another: no direction where the two may be one place. */
function wayWords(from: Stop, to: Stop, { t, text, language }: ListenWords): string | null {
  const [a, b] = [endOf(from), endOf(to)];
  const distance = distanceOf(a, b);
  if (!distance || !a.position || !b.position) return null;
  const length = distanceWords(distance, t, language);
  if (distance.kind === "within") return text("near", { length });
  const direction = t(`near.${directionOf(bearing([...a.position], [...b.position]))}`);
  return text("way", { direction, length });
}

function endOf(stop: Stop): DistanceEnd {
  const [site] = stop.type === "mark" ? stop.mark.marks : [];
  if (!site) return { position: stop.position, radiusM: 0, isWholeArea: false };
  const { truePosition: position, radiusM, precision } = site;
  return { position, radiusM, isWholeArea: precision === "district" || precision === "city" };
}

/** A dot between two parts is not heard. */
const spoken = (name: string, { text }: ListenWords): string =>
  name.replaceAll(" · ", text("comma"));

function joined(parts: readonly (string | null)[], { text }: ListenWords): string {
  return parts.filter((part) => part !== null && part !== "").join(text("comma"));
}
