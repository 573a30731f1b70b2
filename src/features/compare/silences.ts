import type { PlanQuality } from "../../domain/quality/quality.ts";
import type { AtlasSite, TaskHeading } from "../../domain/atlas/atlas.ts";

type Count = (quality: PlanQuality) => readonly [count: number, total: number];
/** The tasks or sites of which it is not said. */
type Items = (quality: PlanQuality) => readonly (TaskHeading | AtlasSite)[];

export const COUNTED_SILENCE_KEYS = [
  "unit",
  "deadline",
  "number",
  "taskPlace",
  "place",
  "siteTask",
  "siteFirm",
] as const;
export type CountedSilence = (typeof COUNTED_SILENCE_KEYS)[number];

const ITEMS: Readonly<Record<CountedSilence, readonly [of: "tasks" | "sites", items: Items]>> = {
  unit: ["tasks", ({ unstated }) => unstated.tasksWithoutUnit],
  deadline: ["tasks", ({ unstated }) => unstated.tasksWithoutDeadline],
  number: ["tasks", ({ unstated }) => unstated.tasksWithoutNumber],
  taskPlace: ["tasks", ({ unstated }) => unstated.tasksWithoutSite],
  place: ["sites", ({ unplaced }) => unplaced],
  siteTask: ["sites", ({ unstated }) => unstated.sitesWithoutTask],
  siteFirm: ["sites", ({ unstated }) => unstated.sitesWithoutFirm],
};

/** What may be left unsaid of each thing of a kind: how often it is, of how many, and of which. */
export const COUNTED_SILENCES: readonly (readonly [
  key: CountedSilence,
  countOf: Count,
  itemsOf: Items,
])[] = COUNTED_SILENCE_KEYS.map((key) => {
  const [of, itemsOf] = ITEMS[key];
  return [key, (quality) => [itemsOf(quality).length, quality.counts[of]], itemsOf];
});

/** What a plan may not have at all. */
export const WHOLE_SILENCES: readonly (readonly [
  key: "firm" | "structure",
  isSilent: (quality: PlanQuality) => boolean,
])[] = [
  ["firm", ({ unstated }) => unstated.enterprises],
  ["structure", ({ unstated }) => unstated.structure],
];
