import { useEffect, useRef, type RefObject } from "react";
import { uiStore } from "../../state/store.ts";

/** How far below the top of the column the clause that is being read lies. */
const READING_LINE_PX = 64;

/**
 * Keeps `ui.reading` at the clause at the reading line of a scrolled column, and brings a chosen clause there. The
 * clauses in the column are the elements with `data-section`.
 * @param chosen section that the address asks for
 */
export function useReading(
  box: RefObject<HTMLElement | null>,
  plan: string,
  chosen: string | null,
): void {
  const asked = useRef(chosen);
  useEffect(() => {
    asked.current = chosen;
  }, [chosen]);
  useEffect(() => {
    const column = box.current;
    if (!column) return undefined;
    let frame = 0;
    const follow = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const section = sectionAtLine(column, asked.current);
        const { reading } = uiStore.getState();
        if (reading?.plan === plan && reading.section === section) return;
        uiStore.setState({ reading: section === null ? null : { plan, section } });
      });
    };
    const observer = new ResizeObserver(follow);
    observer.observe(column);
    column.addEventListener("scroll", follow, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      column.removeEventListener("scroll", follow);
      uiStore.setState({ reading: null });
    };
  }, [box, plan]);
  useEffect(() => {
    const column = box.current;
    const target = clausesIn(column).find((element) => element.dataset["section"] === chosen);
    if (!column || !target) return;
    const top = target.getBoundingClientRect().top - column.getBoundingClientRect().top;
    column.scrollBy({ top });
  }, [box, chosen]);
}

function clausesIn(column: HTMLElement | null): readonly HTMLElement[] {
  return [...(column?.querySelectorAll<HTMLElement>("[data-section]") ?? [])];
}

/** The chosen clause while it begins at the top; else the last that begins above the line, the first where none does. */
function sectionAtLine(column: HTMLElement, chosen: string | null): string | null {
  const { top } = column.getBoundingClientRect();
  const line = top + READING_LINE_PX;
  const clauses = clausesIn(column);
  const own = clauses.find((element) => element.dataset["section"] === chosen);
  const ownTop = own?.getBoundingClientRect().top ?? Infinity;
  // A heading with no text of its own is above the line together with the first clause below it.
  if (ownTop >= top - 1 && ownTop <= line) return chosen;
  const read = clauses.findLast((element) => element.getBoundingClientRect().top <= line);
  return (read ?? clauses[0])?.dataset["section"] ?? null;
}
