import { useEffect, useState } from "react";
import { watchSeen } from "../../ui/watch-seen.ts";

/** Whether an element has ever stood in what the browser draws: until then nothing need be loaded for it. */
export function useSeen(box: HTMLElement | null): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (seen || !box) return undefined;
    return watchSeen(box, (now) => {
      if (now) setSeen(true);
    });
  }, [box, seen]);
  return seen;
}
