import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Whether the page stands on paper, or is about to. What is shown then is in the page before it is printed. */
export function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const media = matchMedia("print");
    const print = () => flushSync(() => setPrinting(true));
    const rest = () => setPrinting(false);
    const change = () => (media.matches ? print() : rest());
    addEventListener("beforeprint", print);
    addEventListener("afterprint", rest);
    media.addEventListener("change", change);
    return () => {
      removeEventListener("beforeprint", print);
      removeEventListener("afterprint", rest);
      media.removeEventListener("change", change);
    };
  }, []);
  return isPrinting;
}
