import type { PageLog } from "./page-log.ts";
import type { Answered } from "./step-answer.ts";

/** What a page has noted of a step. */
export type StepNotes = { readonly answers: readonly Answered[]; readonly log: PageLog };

/** What a step cost, in ms; times since its event. */
export type StepCost = {
  /** To the paint of the answer: the later of the answer being there and the browser's own Event Timing. */
  readonly paintMs: number;
  /** To the map at rest; to the paint where there is no map, or it was not disturbed. */
  readonly restMs: number;
  readonly longestTaskMs: number;
  /** All that the page's own thread did until the map was at rest. */
  readonly workMs: number;
};

/** Reads the times of a step off what its page noted. Of several keys: the slowest paint, the rest from the first on. */
export function costOf({ answers, log }: StepNotes): Omit<StepCost, "workMs"> {
  const startMs = Math.min(...answers.map((answered) => answered.startMs));
  const paints = answers.map((answered) => {
    // Event and entry have one time stamp, which the entry may give less exactly.
    const timed = log.events.filter(
      ({ name, startMs: atMs }) => name === answered.type && Math.abs(atMs - answered.startMs) < 1,
    );
    const answeredMs = (answered.paintedMs ?? Number.NaN) - answered.startMs;
    return Math.max(answeredMs, ...timed.map(({ durationMs }) => durationMs));
  });
  const paintMs = Math.max(...paints);
  const rests = log.mapStates.filter(({ isIdle }) => isIdle);
  const tasks = log.longTasks.filter((task) => task.startMs + task.durationMs > startMs);
  return {
    paintMs,
    restMs: Math.max(paintMs, ...rests.map(({ timeMs }) => timeMs - startMs)),
    longestTaskMs: Math.max(0, ...tasks.map(({ durationMs }) => durationMs)),
  };
}
