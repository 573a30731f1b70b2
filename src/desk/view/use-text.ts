import { useMemo } from "react";
import { sectionLines, type SectionLine } from "../../domain/clauses/section-lines.ts";
import { memoByRef } from "../../domain/collections/memo-by-ref.ts";
import { type Cited, markedPhrase, type MarkedPhrase, markOf, textIndex } from "../core/mark.ts";
import type { Desk } from "../protocol.ts";
import { useDesk, useItems, useTools } from "./desk-context.tsx";

type Text = Desk["text"];

const NO_LINES: readonly SectionLine[] = [];

/** Made once for each text. */
const linesOf = memoByRef((text: NonNullable<Text>) => sectionLines(text.written));
const indexOf = memoByRef((text: NonNullable<Text>) => textIndex(linesOf(text)));

/** The lines of the plan's text; none where there is no text. */
export function useLines(): readonly SectionLine[] {
  return useDesk(({ desk: { text } }) => (text ? linesOf(text) : NO_LINES));
}

/** Finds cited phrases in the text. */
export function useFindCited(): (cited: Cited) => ReturnType<typeof markOf> {
  const text = useDesk((state) => state.desk.text);
  return useMemo(() => (cited: Cited) => (text ? markOf(cited, indexOf(text)) : null), [text]);
}

/** What is marked, as it would be cited; null where nothing is. */
export function useMarked(): MarkedPhrase | null {
  const lines = useLines();
  const mark = useDesk((state) => state.mark);
  const items = useItems();
  return useMemo(() => {
    const names = items
      .filter(({ kind }) => kind === "sites" || kind === "records")
      .map(({ titleZh }) => titleZh);
    return mark && markedPhrase(mark, lines, names);
  }, [mark, lines, items]);
}

/** Marks a cited phrase in the text and brings it into view; null where it does not stand there. */
export function useShowCited(cited: Cited): (() => void) | null {
  const { store } = useTools();
  const mark = useFindCited()(cited);
  return mark && (() => store.mark(mark));
}
