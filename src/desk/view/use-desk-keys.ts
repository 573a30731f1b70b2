import { useEffect } from "react";
import { itemsIn } from "../core/desk-state.ts";
import { problemAfter } from "../core/problem-place.ts";
import type { DeskStore } from "../edge/desk-store.ts";
import { useTools } from "./desk-context.tsx";
import { FIND_BOX, focusRegion, regionBeside } from "./regions.ts";

/** What keys do wherever the focus is; what a part of the desk does with keys of its own stands with that part. */
export function useDeskKeys(): void {
  const { store } = useTools();
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const act = actionOf(event, store);
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [store]);
}

function actionOf(event: KeyboardEvent, store: DeskStore): (() => void) | null {
  const { key, shiftKey } = event;
  if (event.ctrlKey || event.metaKey) return commandOf(key.toLowerCase(), shiftKey, store);
  switch (key) {
    case "F2":
      return () => document.getElementById(FIND_BOX)?.focus();
    case "F6":
      return () => focusRegion(regionBeside(shiftKey ? -1 : 1));
    case "F8":
      return () => nextProblem(store);
    case "F9":
      return () => seenAndOn(store);
    default:
      return null;
  }
}

function commandOf(key: string, shift: boolean, store: DeskStore): (() => void) | null {
  if (key === "s") return () => void store.save();
  if (key === "y" || (key === "z" && shift)) return () => store.redo();
  return key === "z" ? () => store.undo() : null;
}

function nextProblem(store: DeskStore): void {
  const { checked, wanted } = store.state.getState();
  const next = problemAfter(checked.problems, wanted);
  if (next) store.choose(next.item, next.field);
}

function seenAndOn(store: DeskStore): void {
  const { chosen } = store.state.getState();
  if (chosen) store.seen(chosen);
  const unseen = itemsIn(store.state.getState()).filter(({ isUnseen }) => isUnseen);
  const after = unseen.find(
    ({ path, index }) => chosen !== null && path === chosen.path && index > chosen.index,
  );
  const next = after ?? unseen[0];
  if (next) store.choose({ path: next.path, index: next.index });
}
