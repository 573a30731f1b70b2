import { useEffect } from "react";

/** Gives the focus back to what had it when a part of the page came, where that part goes and takes the focus along. */
export function useFocusGivenBack(): void {
  useEffect(() => {
    const opener = document.activeElement;
    return () => {
      const isLost = document.activeElement === document.body;
      if (isLost && opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, []);
}
