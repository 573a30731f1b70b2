/** `rgb(255, 0, 0)`, as browsers give a colour back, as `#ff0000`; undefined for what is none. */
export function hexOf(colour: string): string | undefined {
  const numbers = /^rgba?\((\d+),? (\d+),? (\d+)/.exec(colour)?.slice(1);
  return (
    numbers && `#${numbers.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`
  );
}
