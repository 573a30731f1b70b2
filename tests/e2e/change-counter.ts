import type { AtlasDriver } from "./atlas-driver.ts";

/** What happened to a page between two moments. */
export type Changes = {
  /** Records of changed nodes, attributes and texts, outside of what was left out. */
  readonly mutations: number;
  readonly historyWrites: number;
};

type Counter = { mutations: number; historyWrites: number; drain: () => void };
type CountedWindow = Window & { changeCounter?: Counter };

/**
 * Counts what happens to the page from now on.
 * @param leaveOut selector of the parts that may change as they like
 * @returns a function that says what has happened so far
 */
export async function countChanges(
  { tab }: AtlasDriver,
  leaveOut: string | null = null,
): Promise<() => Promise<Changes>> {
  await tab.evaluate(startCounter, leaveOut);
  return () => tab.evaluate(readCounter);
}

/** Runs in the page. */
function startCounter(leaveOut: string | null): void {
  const counter: Counter = { mutations: 0, historyWrites: 0, drain: () => undefined };
  const isLeftOut = ({ target }: MutationRecord) => {
    const element = target instanceof Element ? target : target.parentElement;
    return leaveOut !== null && (element?.closest(leaveOut) ?? null) !== null;
  };
  const note = (records: readonly MutationRecord[]) => {
    counter.mutations += records.filter((record) => !isLeftOut(record)).length;
  };
  const observer = new MutationObserver(note);
  counter.drain = () => note(observer.takeRecords());
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  for (const name of ["pushState", "replaceState"] as const) {
    const write = window.history[name].bind(window.history);
    window.history[name] = (...state: Parameters<History["pushState"]>) => {
      counter.historyWrites += 1;
      write(...state);
    };
  }
  (window as CountedWindow).changeCounter = counter;
}

/** Runs in the page. */
function readCounter(): Changes {
  const counter = (window as CountedWindow).changeCounter;
  if (!counter) throw new Error("nothing was counted");
  counter.drain();
  const { mutations, historyWrites } = counter;
  return { mutations, historyWrites };
}
