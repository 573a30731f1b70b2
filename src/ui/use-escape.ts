import { useEffect } from "react";

type EscapeOptions = {
  /** Hears the key before all others, which then do not: what lies on top closes first. */
  readonly first?: boolean;
};

/** Calls `close` when the Escape key is pressed anywhere on the page, as long as it is active. */
export function useEscape(
  active: boolean,
  close: () => void,
  { first = false }: EscapeOptions = {},
): void {
  useEffect(() => {
    if (!active) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      if (first) event.stopPropagation();
      close();
    };
    window.addEventListener("keydown", listen, { capture: first });
    return () => window.removeEventListener("keydown", listen, { capture: first });
  }, [active, close, first]);
}
