import { createStore } from "zustand/vanilla";

/** How long what happens by the way waits for something that the reader did, in milliseconds. */
const AMBIENT_MS = 600;
/** How long it is kept back where the focus goes to what opened, which is read out then. */
const HUSH_MS = 1500;

/** What is said to who hears the page: one sentence, the latest. */
export const saidStore = createStore<{ readonly text: string }>(() => ({ text: "" }));

let waiting: ReturnType<typeof setTimeout> | undefined;
let hushedUntil = 0;

/** Says what the reader's action came to. It takes the place of whatever was said or about to be said. */
export function announce(text: string): void {
  clearTimeout(waiting);
  // The same words a second time are no change that would be read out: a space that nobody hears is.
  const isSame = saidStore.getState().text === text;
  saidStore.setState({ text: isSame ? `${text}\u00A0` : text });
}

/** Says what else has changed, unless the reader acts meanwhile. */
export function mention(text: string): void {
  clearTimeout(waiting);
  if (text === "") return;
  const wait = Math.max(AMBIENT_MS, hushedUntil - Date.now());
  waiting = setTimeout(() => announce(text), wait);
}

/** The focus goes to what has opened: what happens by the way is said after that has been read out. */
export function hush(): void {
  hushedUntil = Date.now() + HUSH_MS;
}
