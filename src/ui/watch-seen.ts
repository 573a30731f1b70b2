/**
 * Tells whether an element stands in what the browser draws: not in a hidden part of the page, nor in a frame that is
 * hidden or scrolled away.
 * @returns a function that stops it
 */
export function watchSeen(element: Element, tell: (seen: boolean) => void): () => void {
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1);
    if (last) tell(last.isIntersecting);
  });
  observer.observe(element);
  return () => observer.disconnect();
}
