import type { Language } from "../i18n/language.ts";
import { WINDOW_BAR, type AddressBar } from "./address-bar.ts";
import { formatView, parseView, viewAddress, type ParsedView } from "./address.ts";
import { replaceView, uiStore, viewStore } from "./store.ts";
import type { View } from "./view.ts";

/** Holds a parsed view against the atlas; see resolve-view.ts. */
export type Resolve = (view: View) => ParsedView;

export type AddressSync = {
  /** Holds the view of the moment against the atlas again, when more of it has loaded. */
  readonly recheck: () => void;
  readonly stop: () => void;
};

/**
 * Keeps address and store together: a choice pushes history, a camera move replaces, Back and Forward and a typed
 * hash write the store. What the bar then shows is the one address of what is shown: slips and what could not be read
 * do not stay there, and take no step of their own. No loop is possible, for each side writes only where the other
 * differs.
 * @param root path of the folder that holds index.html, with its closing slash
 * @param standing where a view stands, from that folder on
 */
export function syncAddress(
  root: string,
  resolve: Resolve,
  bar: AddressBar = WINDOW_BAR,
  standing: (view: View) => string = viewAddress,
): AddressSync {
  const addressOf = (view: View) => `${root}${standing(view).replace(/^\?(?=#|$)/, "")}`;
  const correct = (view: View, rejected: ParsedView["rejected"]) => {
    const address = addressOf(view);
    if (bar.read() !== address) bar.replace(address);
    replaceView(view, rejected);
  };
  const adopt = () => {
    // A typed hash is told twice, and what was said of it the first time must stand.
    if (bar.read() === addressOf(viewStore.getState())) return;
    const asked = readBar(bar, viewStore.getState());
    const resolved = resolve(asked.view);
    correct(resolved.view, [...asked.rejected, ...resolved.rejected]);
  };
  const stopWriting = viewStore.subscribe((view, previous) => {
    const address = addressOf(view);
    if (bar.read() === address) return;
    if (isMove(view, previous) || isTyping(view, previous)) return bar.replace(address);
    bar.push(address);
    // What was said of the address before is not so of this one.
    uiStore.setState({ rejected: [] });
  });
  const stopReading = bar.onMove(adopt);
  adopt();
  return {
    recheck: () => {
      const view = viewStore.getState();
      const resolved = resolve(view);
      if (formatView(resolved.view) === formatView(view)) return;
      correct(resolved.view, [...uiStore.getState().rejected, ...resolved.rejected]);
    },
    stop: () => {
      stopWriting();
      stopReading();
    },
  };
}

/** What the bar asks for. A hash that is not ours, such as that of a heading, leaves the map where it is. */
function readBar(bar: AddressBar, now: View): ParsedView {
  const text = bar.read();
  const parsed = parseView(text);
  const hasForeignHash = /#./.test(text) && parsed.view.camera === null;
  return hasForeignHash ? { ...parsed, view: { ...parsed.view, camera: now.camera } } : parsed;
}

function isMove(view: View, previous: View): boolean {
  return formatView({ ...view, camera: previous.camera }) === formatView(previous);
}

/** Whether a question is being changed: its letters take one step together, its beginning and end one each. */
function isTyping(view: View, previous: View): boolean {
  if (view.query === "" || previous.query === "" || view.query === previous.query) return false;
  return isMove({ ...view, query: previous.query }, previous);
}

/** The language that the address asks for, known before anything else is. */
export function addressLanguage(bar: AddressBar = WINDOW_BAR): Language {
  return parseView(bar.read()).view.language;
}
