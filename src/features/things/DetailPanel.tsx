import { type ReactNode, useEffect, useRef } from "react";
import { formatRef } from "../../model/thing-ref.ts";
import { hush } from "../../state/announcer.ts";
import { toThing } from "../../state/changes.ts";
import { changeView } from "../../state/store.ts";
import { useEscape } from "../../ui/use-escape.ts";
import { CloseButton } from "../../ui/CloseButton.tsx";
import { useAtlas, useViewPart } from "../shared/atlas-context.tsx";
import { CopyCitation } from "./CopyCitation.tsx";
import { panelOf } from "./panels.tsx";

/** The panel of the selected thing; empty when nothing is selected. */
export function DetailPanel({ reader }: { readonly reader: ReactNode }) {
  const { atlas, t } = useAtlas();
  const select = useViewPart((view) => view.select);
  const box = useRef<HTMLDivElement>(null);
  useFocusOnOpening(box, select ? formatRef(select) : null);
  const content = select && panelOf(select, atlas);
  useEscape(content !== null, close);
  return (
    <div ref={box} id="panel">
      {content && <CloseButton label={t("site.close")} onPress={close} />}
      {content && reader}
      {content}
      {select && content && <CopyCitation key={formatRef(select)} select={select} />}
    </div>
  );
}

const close = () => changeView(toThing(null));

/**
 * Moves the focus to the heading of a panel that the reader opens, and back to what opened it when it is closed. A page
 * that loads with its panel open keeps its focus. When one panel replaces another, the link that was pressed is gone and
 * the focus with it, so that only the previous panel tells that the reader navigated.
 */
function useFocusOnOpening(box: { readonly current: HTMLElement | null }, opened: string | null) {
  useEffect(() => {
    const opener = focusedElement();
    return () => opener?.focus({ preventScroll: true });
  }, []);
  const before = useRef<string | null>(null);
  useEffect(() => {
    const isNext = before.current !== null && before.current !== opened;
    before.current = opened;
    const opener = focusedElement();
    if (opened === null || (!isNext && opener === null)) return undefined;
    hush();
    box.current?.parentElement?.scrollTo({ top: 0 });
    return focusWhenThere(box.current, opener);
  }, [box, opened]);
}

/**
 * Focuses the heading of a panel, as soon as what the panel shows has loaded and unless the reader has gone on by then.
 * @returns a function that calls it off
 */
function focusWhenThere(box: HTMLElement | null, opener: HTMLElement | null) {
  const focus = () => {
    const heading = box?.querySelector("h2");
    heading?.focus({ preventScroll: true });
    return heading !== null && heading !== undefined;
  };
  if (box === null || focus()) return undefined;
  const observer = new MutationObserver(() => {
    const hasGoneOn = focusedElement() !== opener && focusedElement() !== null;
    if (hasGoneOn || focus()) observer.disconnect();
  });
  observer.observe(box, { childList: true, subtree: true });
  return () => observer.disconnect();
}

/** The focused element; null when there is none, as on a page that has just loaded. */
function focusedElement(): HTMLElement | null {
  const active = document.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : null;
}
