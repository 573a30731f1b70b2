import { type RefObject, useCallback, useEffect, useRef, useState } from "react";

/** How long a hand on the map is waited for before it is looked at again, in milliseconds. */
const WAIT_MS = 300;

/**
 * When the map takes the place of what stood in for it: as soon as it has drawn all, unless a hand is on the other one.
 * @param other what stands in for the map, where anything does that can be in hand
 */
export function useTakeOver(other: RefObject<HTMLElement | null>) {
  const [stands, setStands] = useState(false);
  const timer = useRef(0);
  const onRest = useCallback(() => {
    const look = () => {
      window.clearTimeout(timer.current);
      if (isInHand(other.current)) timer.current = window.setTimeout(look, WAIT_MS);
      else setStands(true);
    };
    look();
  }, [other]);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return { stands, onRest };
}

function isInHand(element: HTMLElement | null): boolean {
  return element?.matches(":active, :focus-within") ?? false;
}
