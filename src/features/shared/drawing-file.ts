/** What of the style sheet a drawing needs to look the same alone. */
const KEPT = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
  "dominant-baseline",
] as const;

/** Of a page, in pixels an inch. */
const PAGE_DPI = 96;

/**
 * A drawing of the page as a file of its own: its styles are in it, and the ground that it stands on.
 * @param dpi so many pixels an inch it gives itself
 * @throws where there is none
 */
export function drawingFile(drawing: SVGSVGElement | null, dpi = PAGE_DPI): string {
  if (drawing === null) throw new Error("no drawing");
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const shown = [drawing, ...drawing.querySelectorAll<SVGElement>("*")];
  const copied = [copy, ...copy.querySelectorAll<SVGElement>("*")];
  for (const [at, element] of copied.entries()) keepLook(shown[at], element);
  const { width, height } = drawing.viewBox.baseVal;
  copy.setAttribute("width", String((width * dpi) / PAGE_DPI));
  copy.setAttribute("height", String((height * dpi) / PAGE_DPI));
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  const ground = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  ground.setAttribute("width", String(width));
  ground.setAttribute("height", String(height));
  ground.setAttribute("fill", groundOf(drawing));
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}

function keepLook(shown: Element | undefined, copy: Element): void {
  if (!shown) return;
  const style = getComputedStyle(shown);
  for (const name of KEPT) copy.setAttribute(name, style.getPropertyValue(name));
  for (const name of ["class", "tabindex"]) copy.removeAttribute(name);
}

/** The colour of whatever is behind it. */
function groundOf(element: Element | null): string {
  for (let behind = element; behind; behind = behind.parentElement) {
    const colour = getComputedStyle(behind).backgroundColor;
    if (!/^(?:transparent|rgba\(.*, 0\))$/.test(colour)) return colour;
  }
  return "#fff";
}
