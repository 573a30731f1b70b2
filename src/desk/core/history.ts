import type { Values } from "./items.ts";

/** What stands in the files, and the way back and forth. */
export type History = {
  readonly past: readonly Values[];
  readonly present: Values;
  readonly future: readonly Values[];
  /** What was changed last: another change of the same, such as the next letter of a word, is the same step. */
  readonly step: string | null;
};

/** So many steps can be taken back. */
const MOST = 200;

export function historyOf(present: Values): History {
  return { past: [], present, future: [], step: null };
}

/** @param step names what is changed; null for what is a step of its own */
export function changed(history: History, present: Values, step: string | null): History {
  if (present === history.present) return history;
  if (step !== null && step === history.step) return { ...history, present, future: [] };
  return { past: [...history.past, history.present].slice(-MOST), present, future: [], step };
}

export function undone({ past, present, future }: History): History | null {
  const before = past.at(-1);
  if (!before) return null;
  return { past: past.slice(0, -1), present: before, future: [present, ...future], step: null };
}

export function redone({ past, present, future }: History): History | null {
  const [next, ...rest] = future;
  if (!next) return null;
  return { past: [...past, present], present: next, future: rest, step: null };
}
