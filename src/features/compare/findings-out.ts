import { findingId } from "../../domain/compare/finding-id.ts";
import { changeView, viewStore } from "../../state/store.ts";
import { useViewPart } from "../shared/atlas-context.tsx";

/** Tells whether the reader has left a finding out, as the address has it. */
export function isLeftOut(out: readonly string[]): (key: string) => boolean {
  const ids = new Set(out);
  return (key) => ids.size > 0 && ids.has(findingId(key));
}

/** The same for what is shown. */
export function useIsLeftOut(): (key: string) => boolean {
  return isLeftOut(useViewPart((view) => view.out));
}

/** Leaves a finding out of what is shown, printed and taken home. */
export function leaveOut(key: string): void {
  const { out } = viewStore.getState();
  changeView({ out: [...new Set([...out, findingId(key)])] });
}

/** Brings findings back that were left out. */
export function bringBack(keys: readonly string[]): void {
  const back = new Set(keys.map(findingId));
  changeView({ out: viewStore.getState().out.filter((id) => !back.has(id)) });
}
