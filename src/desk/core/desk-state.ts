import type { Language } from "../../i18n/language.ts";
import type { Desk, DeskFile, Json } from "../protocol.ts";
import { historyOf, type History } from "./history.ts";
import { allItems, type DeskItem, type ItemRef, type Values } from "./items.ts";
import type { Mark } from "./mark.ts";
import { merge } from "./merge.ts";
import type { PlacedProblem } from "./problem-place.ts";
import type { ValuePath } from "./values.ts";

/** What became of saving. */
export type Saving =
  | { readonly status: "idle" | "saving" | "saved" | "merged" }
  | { readonly status: "failed"; readonly reason: string }
  /** The files that were changed elsewhere, as they are now. */
  | { readonly status: "conflict"; readonly files: readonly DeskFile[] }
  | { readonly status: "both"; readonly names: readonly string[] };

export type Checked = {
  readonly status: "checking" | "done" | "failed";
  readonly reason: string;
  readonly problems: readonly PlacedProblem[];
};

/** All that the page of an opened desk shows. */
export type DeskState = {
  readonly desk: Desk;
  /** The files as they were read or last written. */
  readonly stored: Readonly<Record<string, DeskFile>>;
  readonly history: History;
  readonly chosen: ItemRef | null;
  /** The field that is to have the focus, and how often one was asked for: the same one again is another wish. */
  readonly wanted: {
    readonly item: ItemRef;
    readonly field: ValuePath;
    readonly count: number;
  } | null;
  readonly mark: Mark | null;
  readonly saving: Saving;
  readonly checked: Checked;
  readonly language: Language;
};

export function openedState(desk: Desk, language: Language): DeskState {
  const values = Object.fromEntries(desk.files.map(({ path, value }) => [path, value]));
  return {
    desk,
    stored: Object.fromEntries(desk.files.map((file) => [file.path, file])),
    history: historyOf(values),
    chosen: null,
    wanted: null,
    mark: null,
    saving: { status: "idle" },
    checked: { status: "checking", reason: "", problems: [] },
    language,
  };
}

/** The things of all files, as they are now. */
export function itemsIn({
  desk,
  history,
}: Pick<DeskState, "desk" | "history">): readonly DeskItem[] {
  return allItems(desk.files, history.present);
}

/** The files that are not on the disk as they are here. */
export function unsavedFiles({
  stored,
  history,
}: Pick<DeskState, "stored" | "history">): readonly DeskFile[] {
  return Object.values(stored).flatMap((file) => {
    const value = history.present[file.path] ?? null;
    return JSON.stringify(value) === JSON.stringify(file.value) ? [] : [{ ...file, value }];
  });
}

/** Values to be checked in the place of the files, by path. */
export function unsavedValues(
  state: Pick<DeskState, "stored" | "history">,
): Readonly<Record<string, Json>> {
  return Object.fromEntries(unsavedFiles(state).map(({ path, value }) => [path, value]));
}

/** After a conflict: what was changed elsewhere, with what was changed here put into it. */
export function mergedState(state: DeskState, theirs: readonly DeskFile[]): DeskState {
  const both: string[] = [];
  const present: Record<string, Json> = { ...state.history.present };
  for (const file of theirs) {
    const merged = merge(file.holds, {
      base: state.stored[file.path]?.value ?? null,
      mine: present[file.path] ?? null,
      theirs: file.value,
    });
    both.push(...merged.both);
    present[file.path] = merged.value;
  }
  const saving: Saving = both.length > 0 ? { status: "both", names: both } : { status: "merged" };
  return { ...withStored(state, theirs, present), saving };
}

/** After a conflict: what was changed elsewhere, and nothing of what was changed here in those files. */
export function theirState(state: DeskState, theirs: readonly DeskFile[]): DeskState {
  const present = {
    ...state.history.present,
    ...Object.fromEntries(theirs.map(({ path, value }) => [path, value])),
  };
  return { ...withStored(state, theirs, present), saving: { status: "idle" } };
}

/** What was here can be had back by undoing. */
function withStored(state: DeskState, files: readonly DeskFile[], present: Values): DeskState {
  const { past, present: before } = state.history;
  return {
    ...state,
    stored: { ...state.stored, ...byPath(files) },
    history: { past: [...past, before], present, future: [], step: null },
  };
}

/** Files that have been written: they stand as they were sent, whatever has been changed since. */
export function savedState(state: DeskState, files: readonly DeskFile[]): DeskState {
  return {
    ...state,
    stored: { ...state.stored, ...byPath(files) },
    saving: { status: "saved" },
  };
}

function byPath(files: readonly DeskFile[]): Readonly<Record<string, DeskFile>> {
  return Object.fromEntries(files.map((file) => [file.path, file]));
}
