import { type RefObject, useEffect } from "react";

/**
 * Makes all links in an element one stop of the Tab key: the one that has, or last had, the focus, else the current one,
 * else the first. How the others are reached is up to who uses it.
 */
export function useRovingLinks(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    let last: Element | null = null;
    const mend = () => {
      const links = [...element.querySelectorAll("a")];
      const current = links.find((link) => link.hasAttribute("aria-current"));
      const stop = links.find((link) => link === last) ?? current ?? links[0];
      for (const link of links) setStop(link, link === stop);
    };
    const remember = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target.closest("a") : null;
      mend();
    };
    const observer = new MutationObserver(mend);
    observer.observe(element, { childList: true, subtree: true });
    element.addEventListener("focusin", remember);
    mend();
    return () => {
      observer.disconnect();
      element.removeEventListener("focusin", remember);
    };
  }, [box]);
}

function setStop(link: HTMLElement, isStop: boolean): void {
  const wanted = isStop ? 0 : -1;
  if (link.getAttribute("tabindex") !== String(wanted)) link.tabIndex = wanted;
}
