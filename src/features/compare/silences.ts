import type { PlanQuality } from "../../domain/quality/quality.ts";

type Count = (quality: PlanQuality) => readonly [count: number, total: number];

/** What may be left unsaid of each thing of a kind: how often it is, of how many. */
export const COUNTED_SILENCES: readonly (readonly [
  key: "unit" | "deadline" | "number" | "place" | "siteTask",
  countOf: Count,
])[] = [
  ["unit", ({ unstated, counts }) => [unstated.tasksWithoutUnit.length, counts.tasks]],
  ["deadline", ({ unstated, counts }) => [unstated.tasksWithoutDeadline.length, counts.tasks]],
  ["number", ({ unstated, counts }) => [unstated.tasksWithoutNumber.length, counts.tasks]],
  ["place", ({ unplaced, counts }) => [unplaced.length, counts.sites]],
  ["siteTask", ({ unstated, counts }) => [unstated.sitesWithoutTask.length, counts.sites]],
];

/** What a plan may not have at all. */
export const WHOLE_SILENCES: readonly (readonly [
  key: "firm" | "structure",
  isSilent: (quality: PlanQuality) => boolean,
])[] = [
  ["firm", ({ unstated }) => unstated.enterprises],
  ["structure", ({ unstated }) => unstated.structure],
];
