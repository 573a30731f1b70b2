import { CONTRAST, CONTRAST_DARK, contrastPalette } from "./contrast-palette.ts";
import { DARK, LIGHT, type Palette, type PaletteId } from "./palette.ts";
import { hexOf } from "./system-colour.ts";

/** The palette of an id; that of the system is read from the page, whose colours are the reader's own. */
export function paletteOf(id: PaletteId): Palette {
  return id === "system" ? systemPalette() : PALETTES[id];
}

const PALETTES: Readonly<Record<Exclude<PaletteId, "system">, Palette>> = {
  light: LIGHT,
  dark: DARK,
  contrast: CONTRAST,
  "contrast-dark": CONTRAST_DARK,
};

let known: Palette | null = null;

function systemPalette(): Palette {
  const [paper, ink, chosen, link] = ["Canvas", "CanvasText", "Highlight", "LinkText"].map(read);
  const next = contrastPalette("system", {
    paper: paper ?? "#ffffff",
    ink: ink ?? "#000000",
    quiet: ink ?? "#000000",
    chosen: chosen ?? "#000000",
    sea: paper ?? "#ffffff",
    waterInk: link ?? "#000000",
  });
  // The same object for as long as the colours are: the style is made anew for another.
  if (known === null || JSON.stringify(known) !== JSON.stringify(next)) known = next;
  return known;
}

/** A colour of the system as the page would draw it. */
function read(name: string): string | undefined {
  const probe = document.createElement("span");
  probe.style.setProperty("color", name);
  document.body.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return hexOf(colour);
}
