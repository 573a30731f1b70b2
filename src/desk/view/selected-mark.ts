import type { Mark } from "../core/mark.ts";

/** What a hand has selected in the text, where it lies in one line; the part in the first line where it goes on. */
export function selectedMark(selection: Selection | null): Mark | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const line = lineOf(range.startContainer);
  if (!line) return null;
  const anchor = offsetIn(line, range.startContainer, range.startOffset);
  const endsHere = line.contains(range.endContainer);
  const focus = endsHere
    ? offsetIn(line, range.endContainer, range.endOffset)
    : (line.textContent?.length ?? anchor);
  return { line: Number(line.dataset["line"]), anchor, focus };
}

/** Where a hand has pressed without selecting anything. */
export function pressedMark(selection: Selection | null): Mark | null {
  const node = selection?.anchorNode ?? null;
  const line = node && lineOf(node);
  if (!selection || !line || !node) return null;
  const at = offsetIn(line, node, selection.anchorOffset);
  return { line: Number(line.dataset["line"]), anchor: at, focus: at };
}

function lineOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>("[data-line]") ?? null;
}

function offsetIn(line: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(line);
  before.setEnd(node, offset);
  return before.toString().length;
}
