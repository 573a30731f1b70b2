import { useEffect } from "react";

/** F6 and Shift+F6 go from region to region of the page, as between the panes of other programs. */
export function useRegionKeys(): void {
  useEffect(() => {
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
}

function onKey(event: KeyboardEvent): void {
  if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  const step = event.shiftKey ? -1 : 1;
  import("./regions.ts").then(({ goToRegion }) => goToRegion(step), reportError);
}
