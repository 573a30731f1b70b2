import type { Translate } from "../../i18n/translate.ts";
import type { Camera } from "../../state/view.ts";
import { metresPerPixel, type Size } from "../camera/project.ts";
import { scaleBar } from "../camera/scale-bar.ts";
import type { Palette } from "../style/palette.ts";
import { tenth, textAt } from "./sheet-text.ts";

/** A bar in the lower left corner, right for the middle of the map. */
export function scaleIn(
  { height }: Size,
  camera: Camera,
  { text, mark }: Palette,
  t: Translate,
): string {
  const { pixels, unit, value } = scaleBar(metresPerPixel(camera));
  const words = t(unit === "metres" ? "map.metres" : "map.kilometres", { value });
  const style = { size: 11, fill: text.ink };
  return [
    `<g transform="translate(10 ${tenth(height - 32)})">`,
    `<rect width="${pixels + 86}" height="22" fill="${mark.halo}" fill-opacity=".85"/>`,
    `<path d="M8 6V14H${pixels + 8}V6" fill="none" stroke="${text.ink}" stroke-width="1.5"/>`,
    textAt(words, [pixels + 16, 14], style),
    "</g>",
  ].join("");
}
