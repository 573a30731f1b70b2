import type { KeyboardEvent } from "react";

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrow keys walk the links of a list, Home and End go to its ends: an addition to Tab, which goes there, too. */
export function walkLinks(event: KeyboardEvent, list: HTMLElement | null): void {
  const links = [...(list?.querySelectorAll("a") ?? [])];
  const at = links.findIndex((link) => link === document.activeElement);
  if (at < 0) return;
  const step = STEPS[event.key];
  const ends = event.key === "Home" ? links[0] : event.key === "End" ? links.at(-1) : undefined;
  const next = step === undefined ? ends : links[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
