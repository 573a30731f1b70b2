import { STEPS, type StepName } from "../interaction/steps.ts";
import { formatPeer, formatSpread, ratioOf } from "../spread.ts";
import type { InteractionResults, StepSummary } from "./results.ts";
import type { Verdict } from "./verdict.ts";

const NAMES = Object.keys(STEPS) as readonly StepName[];

const BARE = "bare MapLibre · ratio";
const MOST_PAINT_MS = 200;
/** A layer that has been built once is only shown again. */
const MOST_SECOND_TOGGLE = 0.15;
const MOST_MUTATIONS = 10;

/** All steps, on the atlas and on the bare map. */
export function formatInteraction({ atlas, bare }: InteractionResults): string {
  const heads = [
    "",
    "to paint, ms",
    BARE,
    `≤ ${MOST_PAINT_MS} ms`,
    "to map at rest, ms",
    BARE,
    "longest task, ms",
    BARE,
  ];
  const rows = NAMES.map((step) => {
    const [ours, theirs] = [atlas[step], bare[step]];
    const isPrompt = ours.paintMs !== null && ours.paintMs.median <= MOST_PAINT_MS;
    const pair = (measure: keyof StepSummary) => [
      formatSpread(ours[measure]),
      formatPeer(ours[measure], theirs[measure]),
    ];
    const cells = [
      STEPS[step],
      ...pair("paintMs"),
      isPrompt ? "pass" : "**fail**",
      ...pair("restMs"),
      ...pair("longestTaskMs"),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  return [`| ${heads.join(" | ")} |`, `|${"---|".repeat(heads.length)}`, ...rows].join("\n");
}

/** What the atlas is held to beside the paint of each step. */
export function interactionVerdicts({ atlas, mutations }: InteractionResults): readonly Verdict[] {
  return [
    {
      target: "work of switching the sites on again ÷ their first build",
      now: ratioOf(atlas.sitesAgain.workMs, atlas.sitesFirst.workMs),
      most: MOST_SECOND_TOGGLE,
    },
    {
      target: "DOM mutations of a key pan outside map and count lines",
      now: mutations?.median ?? null,
      most: MOST_MUTATIONS,
    },
  ];
}
