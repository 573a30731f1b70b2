import { formatRef, parseRef } from "../model/thing-ref.ts";
import type { ViewChange } from "../state/changes.ts";
import type { View } from "../state/view.ts";
import type { WireState } from "./messages.ts";

/** A view in the words of its address. */
export function wireState(view: View): WireState {
  return {
    plan: view.plans,
    view: view.screen,
    select: view.select === null ? null : formatRef(view.select),
    layers: view.layers,
    lang: view.language,
    theme: view.theme,
    map: view.camera,
  };
}

/** The change of view that such words ask for; null where they point at what cannot be. */
export function changeOf(state: Partial<WireState>): ViewChange | null {
  const select =
    state.select === undefined || state.select === null ? null : parseRef(state.select);
  if (typeof state.select === "string" && select === null) return null;
  return {
    ...(state.plan === undefined ? {} : { plans: [...new Set(state.plan)] }),
    ...(state.view === undefined ? {} : { screen: state.view }),
    ...(state.select === undefined ? {} : { select }),
    ...(state.layers === undefined ? {} : { layers: state.layers }),
    ...(state.lang === undefined ? {} : { language: state.lang }),
    ...(state.theme === undefined ? {} : { theme: state.theme }),
    ...(state.map === undefined ? {} : { camera: state.map }),
  };
}
