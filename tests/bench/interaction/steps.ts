/** The steps of a reader, in the order in which they are taken. */
export const STEPS = {
  sitesFirst: "sites layer on, first build",
  sitesOff: "sites layer off",
  sitesAgain: "sites layer on again",
  pans: "10 key pans, the slowest",
  tasksOfAll: "map to tasks, all plans",
  mapOfAll: "tasks to map, all plans",
  english: "to English",
  chinese: "to Chinese",
  site: "a site from the list",
  plan: "open Taizhou",
  tasksOfOne: "map to tasks, one plan",
  mapOfOne: "tasks to map, one plan",
} as const;

export type StepName = keyof typeof STEPS;
