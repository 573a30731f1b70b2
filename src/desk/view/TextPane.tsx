import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { Note } from "../../ui/Note.tsx";
import { citedBy, type DeskItem, sameItem } from "../core/items.ts";
import { findInText, type Mark, movedMark } from "../core/mark.ts";
import { useDesk, useItems, useTools } from "./desk-context.tsx";
import { MakeBar } from "./MakeBar.tsx";
import { FIND_BOX, MAKE_FIRST } from "./regions.ts";
import { pressedMark, selectedMark } from "./selected-mark.ts";
import { TextLine } from "./TextLine.tsx";
import styles from "./TextPane.module.css";
import { useFindCited, useLines } from "./use-text.ts";

/** The plan's text: what is cited stands out, and a phrase that is marked can be made something of. */
export function TextPane() {
  const { t } = useTools();
  const { plan, text } = useDesk((state) => state.desk);
  return (
    <section id="desk-text" className={styles.pane} aria-label={t("text.label")} tabIndex={-1}>
      {text === null ? (
        <Note>{t("text.none", { plan })}</Note>
      ) : text.written.trim() === "" ? (
        <Note>{t("text.empty")}</Note>
      ) : (
        <>
          <FindBox name={text.name} />
          <TextBox />
          <MakeBar />
        </>
      )}
    </section>
  );
}

function FindBox({ name }: { readonly name: string }) {
  const { store, t } = useTools();
  const lines = useLines();
  const [words, setWords] = useState("");
  const [missed, setMissed] = useState("");
  const find = () => {
    const found = findInText(words, lines, store.state.getState().mark);
    setMissed(found ? "" : words);
    if (!found) return;
    store.mark(found);
    document.getElementById("desk-text")?.querySelector<HTMLElement>("[data-stop]")?.focus();
  };
  return (
    <form
      className={styles.find}
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        find();
      }}
    >
      <h2 className={styles.name}>{name}</h2>
      <input
        id={FIND_BOX}
        type="search"
        aria-label={t("text.find")}
        placeholder={`${t("text.find")} (F2)`}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <button type="submit">{t("text.findDo")}</button>
      <p role="status">{missed !== "" && t("text.notFound", { words: missed })}</p>
    </form>
  );
}

function TextBox() {
  const { store, t } = useTools();
  const lines = useLines();
  const mark = useDesk((state) => state.mark);
  const cited = useDeferredValue(useCitedMarks());
  const box = useRef<HTMLDivElement>(null);
  useMarkInView(box, mark);
  const press = (event: KeyboardEvent) => {
    const now = mark ?? { line: 0, anchor: 0, focus: 0 };
    const word = event.ctrlKey || event.altKey;
    const next = movedMark(now, { key: event.key, shift: event.shiftKey, word }, lines);
    if (event.key === "Enter") document.getElementById(MAKE_FIRST)?.focus();
    else if (event.key === "Escape") store.mark(mark && { ...mark, anchor: mark.focus });
    else if (next) store.mark(next);
    else return;
    event.preventDefault();
  };
  return (
    // A text in which a phrase is marked takes keys as a text field does.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={box}
      className={styles.text}
      role="textbox"
      aria-readonly="true"
      aria-multiline="true"
      aria-label={t("text.label")}
      aria-describedby="desk-text-hint"
      tabIndex={0}
      data-stop
      lang="zh-Hans"
      onKeyDown={press}
      onPointerUp={() => {
        const selection = document.getSelection();
        const next = selectedMark(selection) ?? pressedMark(selection);
        if (next) store.mark(next);
        selection?.removeAllRanges();
      }}
    >
      {lines.map((line, index) => (
        <TextLine
          // The text never changes while it is shown.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          line={line}
          index={index}
          cited={cited.get(index) ?? NOTHING}
          mark={mark?.line === index ? mark : null}
        />
      ))}
    </div>
  );
}

type CitedMark = { readonly mark: Mark; readonly isChosen: boolean };
const NOTHING: readonly CitedMark[] = [];

/** Where the text is cited, by line. */
function useCitedMarks(): ReadonlyMap<number, readonly CitedMark[]> {
  const items = useItems();
  const chosen = useDesk((state) => state.chosen);
  const find = useFindCited();
  return useMemo(() => {
    const byLine = new Map<number, CitedMark[]>();
    const add = (item: DeskItem) => {
      for (const cite of citedBy(item)) {
        const mark = find(cite);
        if (!mark) continue;
        const isChosen = sameItem(item, chosen);
        byLine.set(mark.line, [...(byLine.get(mark.line) ?? []), { mark, isChosen }]);
      }
    };
    items.forEach(add);
    return byLine;
  }, [items, chosen, find]);
}

/** A mark that moves is followed by the text. */
function useMarkInView(box: { readonly current: HTMLElement | null }, mark: Mark | null): void {
  useEffect(() => {
    if (!mark) return;
    const line = box.current?.querySelector(`[data-line="${mark.line}"]`);
    const place = line?.querySelector("[data-caret], [data-marked]") ?? line;
    place?.scrollIntoView({ block: "nearest" });
  }, [box, mark]);
}
