import { createStore, type StoreApi } from "zustand/vanilla";
import type { Language } from "../../i18n/language.ts";
import { removeItem, seen } from "../core/decide.ts";
import {
  type DeskState,
  itemsIn,
  mergedState,
  openedState,
  savedState,
  theirState,
  unsavedFiles,
  unsavedValues,
} from "../core/desk-state.ts";
import { changeField } from "../core/change-field.ts";
import { changed, type History, redone, undone } from "../core/history.ts";
import { type ItemRef, sameItem, type Values } from "../core/items.ts";
import { citeIn, type Made, type MadeKind, makeItem, type Making } from "../core/make.ts";
import type { Cited, Mark } from "../core/mark.ts";
import { placeProblems } from "../core/problem-place.ts";
import type { ValuePath } from "../core/values.ts";
import type { Desk, Json } from "../protocol.ts";
import type { DeskServer } from "./server.ts";

/** How long nothing is changed before the files are checked, in milliseconds. */
const CHECK_AFTER_MS = 400;

/** The state of a desk with all that can be done at it. */
export class DeskStore {
  readonly state: StoreApi<DeskState>;
  private readonly server: DeskServer;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private checks = 0;

  constructor(desk: Desk, server: DeskServer, language: Language) {
    this.server = server;
    this.state = createStore(() => openedState(desk, language));
    void this.check();
  }

  choose(item: ItemRef | null, field: ValuePath = []): void {
    const count = (this.state.getState().wanted?.count ?? 0) + 1;
    this.state.setState({ chosen: item, wanted: item && { item, field, count } });
  }

  mark(mark: Mark | null): void {
    this.state.setState({ mark });
  }

  speak(language: Language): void {
    this.state.setState({ language });
  }

  /** @param step names what is changed, where the next change of the same is no step of its own */
  change(values: Values, step: string | null = null): void {
    this.setHistory((history) => changed(history, values, step));
  }

  setField(item: ItemRef, path: ValuePath, next: Json | undefined): void {
    const step = `${item.path}/${item.index}/${path.join("/")}`;
    this.change(changeField(item, path, next, this.making()), step);
  }

  make(kind: MadeKind, cited: Cited): void {
    this.takeUp(makeItem(kind, cited, this.making()));
  }

  /** Adds a phrase to what the chosen thing cites. */
  cite(cited: Cited): void {
    const { chosen } = this.state.getState();
    this.takeUp(chosen && citeIn(chosen, cited, this.making()));
  }

  seen(item: ItemRef): void {
    const { desk, history } = this.state.getState();
    const file = desk.files.find(({ path }) => path === item.path);
    if (file) this.change(seen(history.present, file, item.index));
  }

  remove(item: ItemRef): void {
    const { chosen } = this.state.getState();
    this.change(removeItem(this.making(), item));
    if (sameItem(chosen, item)) this.choose(null);
  }

  undo(): void {
    this.setHistory((history) => undone(history) ?? history);
  }

  redo(): void {
    this.setHistory((history) => redone(history) ?? history);
  }

  async save(): Promise<void> {
    const files = unsavedFiles(this.state.getState());
    if (files.length === 0 || this.state.getState().saving.status === "saving") return;
    this.state.setState({ saving: { status: "saving" } });
    try {
      const answer = await this.server.save(
        files.map(({ path, version, value }) => ({ path, version, value })),
      );
      this.state.setState((state) =>
        answer.outcome === "saved"
          ? savedState(state, answer.files)
          : { saving: { status: "conflict", files: answer.files } },
      );
    } catch (error) {
      this.state.setState({ saving: { status: "failed", reason: reasonOf(error) } });
    }
  }

  /** After a conflict. @param keepsMine whether what was changed here goes into what was changed elsewhere */
  settle(keepsMine: boolean): void {
    const { saving } = this.state.getState();
    if (saving.status !== "conflict") return;
    const settled = keepsMine ? mergedState : theirState;
    this.state.setState((state) => settled(state, saving.files));
    this.checkSoon();
  }

  private making(): Making {
    const { desk, history } = this.state.getState();
    return { files: desk.files, kinds: desk.kinds, values: history.present };
  }

  private takeUp(made: Made | null): void {
    if (!made) return;
    this.change(made.values);
    this.choose(made.item);
  }

  private setHistory(next: (history: History) => History): void {
    const { history, saving } = this.state.getState();
    const after = next(history);
    if (after === history) return;
    const isTold = saving.status === "conflict" || saving.status === "saving";
    this.state.setState({ history: after, ...(isTold ? {} : { saving: { status: "idle" } }) });
    this.checkSoon();
  }

  private checkSoon(): void {
    clearTimeout(this.timer);
    this.state.setState(({ checked }) => ({ checked: { ...checked, status: "checking" } }));
    this.timer = setTimeout(() => void this.check(), CHECK_AFTER_MS);
  }

  /** The answer to what is no longer asked is not heard. */
  private async check(): Promise<void> {
    const number = ++this.checks;
    const asked = this.state.getState();
    try {
      const problems = await this.server.problems(unsavedValues(asked));
      if (number !== this.checks) return;
      const placed = placeProblems(problems, itemsIn(asked));
      this.state.setState({ checked: { status: "done", reason: "", problems: placed } });
    } catch (error) {
      if (number !== this.checks) return;
      const reason = reasonOf(error);
      this.state.setState(({ checked }) => ({ checked: { ...checked, status: "failed", reason } }));
    }
  }
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
