/**
 * Hands the focus on from what is about to go with its row: to the same of the next row, or of the one before, and to
 * the part of the page around it where there is no other.
 * @param peers a selector of the same in other rows
 */
export function handOnFocus(from: Element, peers: string): void {
  const all = [...(from.closest("tbody, ul")?.querySelectorAll(peers) ?? [])];
  const at = all.indexOf(from);
  const next = all[at + 1] ?? all[at - 1] ?? from.closest("[tabindex='-1']");
  if (next instanceof HTMLElement) next.focus({ preventScroll: true });
}
