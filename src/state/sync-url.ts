import { formatView, parseView, type Rejected } from "./address.ts";
import { replaceView, viewStore } from "./store.ts";
import type { View } from "./view.ts";

/** Holds a parsed view against the atlas; see resolve-view.ts. */
export type Resolve = (view: View) => {
  readonly view: View;
  readonly rejected: readonly Rejected[];
};

const PLAN_PAGE = /\/plans\/([a-z0-9-]+)\/(?:index\.html)?$/;

/** The view that the page's address asks for. A plan's own page stands for that plan with its panel open. */
function readAddress(): { readonly view: View; readonly rejected: readonly Rejected[] } {
  const { pathname, search, hash } = window.location;
  const parsed = parseView(`${search}${hash}`);
  const plan = PLAN_PAGE.exec(pathname)?.[1];
  if (plan === undefined || search !== "") return parsed;
  return {
    ...parsed,
    view: { ...parsed.view, plans: [plan], select: { type: "plan", plan } },
  };
}

/**
 * Keeps address and store together: a choice pushes history, a camera move replaces, Back and Forward and a typed
 * hash write the store. No loop is possible, for each side writes only where the canonical texts differ.
 * @param root path of the folder that holds index.html, with its closing slash
 * @returns a function that stops it
 */
export function syncAddress(root: string, resolve: Resolve): () => void {
  const showAddress = (view: View, how: "push" | "replace") => {
    const url = `${root}${formatView(view).replace(/^\?(?=#|$)/, "")}`;
    if (how === "replace") window.history.replaceState(null, "", url);
    else window.history.pushState(null, "", url);
  };
  const adopt = () => {
    const read = readAddress();
    const resolved = resolve(read.view);
    // What the reader did not choose is no step to go back to: a mended address takes the place of the one asked for.
    if (formatView(resolved.view) !== formatView(read.view)) showAddress(resolved.view, "replace");
    replaceView(resolved.view, [...read.rejected, ...resolved.rejected]);
  };
  const stop = viewStore.subscribe((view, previous) => {
    if (formatView(readAddress().view) === formatView(view)) return;
    const isMove = formatView({ ...view, camera: previous.camera }) === formatView(previous);
    showAddress(view, isMove ? "replace" : "push");
  });
  window.addEventListener("popstate", adopt);
  window.addEventListener("hashchange", adopt);
  adopt();
  return () => {
    stop();
    window.removeEventListener("popstate", adopt);
    window.removeEventListener("hashchange", adopt);
  };
}

/** Loads the page anew, at the address that it has. */
export function reloadPage(): void {
  window.location.reload();
}
