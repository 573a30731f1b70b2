import type { SlowTab } from "../slow-tab.ts";
import type { LogWindow } from "./page-log.ts";
import type { Answer, Answered, AnswerWindow } from "./step-answer.ts";
import { costOf, type StepCost, type StepNotes } from "./step-cost.ts";

export type Step = {
  readonly type: Answered["type"];
  readonly answer: Answer | null;
  /** The reader's hand: one click, or keys. */
  readonly act: () => Promise<void>;
};

const STEP_LIMIT_MS = 60_000;
const POLL_MS = 100;
/** So long a map must stay at rest: between two loads of its own it is for a moment. */
const RESTED_MS = 500;

type Notes = StepNotes & { readonly isBusy: boolean; readonly nowMs: number };

/** Does one step and waits until the page has come to rest after it. */
export async function measureStep({ tab, session }: SlowTab, step: Step): Promise<StepCost> {
  await tab.evaluate(
    ({ type, answer }) => (window as AnswerWindow).benchAnswers?.arm(type, answer),
    { type: step.type, answer: step.answer },
  );
  const workBefore = await workOf(session);
  await step.act();
  const notes = await notesAtRest(tab, step.answer);
  return { ...costOf(notes), workMs: (await workOf(session)) - workBefore };
}

/** Polls from outside the page: a poll inside it would be work of the page. */
async function notesAtRest(tab: SlowTab["tab"], answer: Answer | null): Promise<Notes> {
  const end = Date.now() + STEP_LIMIT_MS;
  while (Date.now() < end) {
    await tab.waitForTimeout(POLL_MS);
    const notes = await readNotes(tab);
    if (isAtRest(notes)) return notes;
  }
  throw new Error(`no rest ${STEP_LIMIT_MS} ms after a step: ${JSON.stringify(answer)}`);
}

function isAtRest({ answers, log, isBusy, nowMs }: Notes): boolean {
  const paintedMs = answers.map((answered) => answered.paintedMs);
  if (isBusy || answers.length === 0 || paintedMs.includes(null)) return false;
  const changes = [
    ...paintedMs.map(Number),
    ...log.events.map((event) => event.startMs + event.durationMs),
    log.mapStates.at(-1)?.timeMs ?? 0,
  ];
  return nowMs - Math.max(...changes) >= RESTED_MS;
}

function readNotes(tab: SlowTab["tab"]): Promise<Notes> {
  return tab.evaluate(() => ({
    answers: (window as AnswerWindow).benchAnswers?.read() ?? [],
    log: (window as LogWindow).benchLog ?? { events: [], longTasks: [], mapStates: [] },
    isBusy: document.querySelector('[data-map="busy"]') !== null,
    nowMs: performance.now(),
  }));
}

/** What the page's own thread has done so far, in ms. */
async function workOf(session: SlowTab["session"]): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  const seconds = metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
  return seconds * 1000;
}
