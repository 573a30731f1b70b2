/** What of the style sheet a drawing needs to look the same alone. */
const KEPT = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "paint-order",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
  "dominant-baseline",
] as const;

/** Of a page, in pixels an inch. */
const PAGE_DPI = 96;

const SVG = "http://www.w3.org/2000/svg";
const MARGIN = 16;
const TITLE_HEIGHT = 32;
const LINE_HEIGHT = 17;

type Around = {
  readonly title: string;
  /** What stands below, a line each: where it comes from. */
  readonly lines: readonly string[];
  /** So many pixels an inch the file gives itself. */
  readonly dpi?: number;
};

/**
 * The drawings of a part of the page as one file, one below the other, between their title and where they come from: their styles are
 * in it, and the ground that they stand on. In the colours of paper, whatever those of the page: it goes where others read it.
 * @throws where there is none
 */
export function drawingFile(part: Element | null, around: Around): string {
  const { dataset } = document.documentElement;
  const { theme } = dataset;
  // Styles are read at once: nothing is painted in between.
  dataset["theme"] = "light";
  try {
    return drawn(part, around);
  } finally {
    if (theme === undefined) delete dataset["theme"];
    else dataset["theme"] = theme;
  }
}

function drawn(part: Element | null, around: Around): string {
  const drawings = [...(part?.querySelectorAll<SVGSVGElement>("svg") ?? [])];
  if (part === null || drawings.length === 0) throw new Error("no drawing");
  const { title, lines, dpi = PAGE_DPI } = around;
  const style = getComputedStyle(part);
  const file = document.createElementNS(SVG, "svg");
  const write = (text: string, y: number, size: number) => {
    const element = document.createElementNS(SVG, "text");
    setAll(element, { x: 0, y, fill: style.color, "font-family": style.fontFamily });
    setAll(element, { "font-size": size, "font-weight": size > LINE_HEIGHT - 1 ? 600 : 400 });
    element.textContent = text;
    file.append(element);
  };
  write(title, 18, 17);
  let y = TITLE_HEIGHT;
  for (const drawing of drawings) {
    const copy = standingAlone(drawing);
    const { width, height } = drawing.viewBox.baseVal;
    setAll(copy, { y, width, height });
    file.append(copy);
    y += height;
  }
  for (const line of lines) write(line, (y += LINE_HEIGHT), 11);
  const width = Math.max(...drawings.map(({ viewBox }) => viewBox.baseVal.width)) + 2 * MARGIN;
  const height = y + 2 * MARGIN;
  const ground = document.createElementNS(SVG, "rect");
  setAll(ground, { x: -MARGIN, y: -MARGIN, width, height, fill: groundOf(part) });
  file.prepend(ground);
  setAll(file, { xmlns: SVG, viewBox: `${-MARGIN} ${-MARGIN} ${width} ${height}` });
  setAll(file, { width: (width * dpi) / PAGE_DPI, height: (height * dpi) / PAGE_DPI });
  return new XMLSerializer().serializeToString(file);
}

/** A copy that looks the same without the styles of the page. */
function standingAlone(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const shown = [drawing, ...drawing.querySelectorAll<SVGElement>("*")];
  const copied = [copy, ...copy.querySelectorAll<SVGElement>("*")];
  for (const [at, element] of copied.entries()) keepLook(shown[at], element);
  // What only a hand or a key needs on the page.
  for (const element of copy.querySelectorAll("[data-print=hide]")) element.remove();
  return copy;
}

function setAll(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
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
