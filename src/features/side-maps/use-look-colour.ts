import { useIsPrinting } from "../../ui/use-is-printing.ts";
import { useColours } from "../shared/use-colours.ts";
import type { OverlayLook } from "./overlay-looks.ts";

/** The colour of a plan's lines in the theme at hand; on paper always the light one, in the system's colours its ink. */
export function useLookColour(): (look: OverlayLook) => string {
  const colours = useColours();
  const isPrinting = useIsPrinting();
  return ({ light, dark }) => {
    if (isPrinting) return light;
    if (colours === "system") return "CanvasText";
    return colours === "dark" || colours === "contrast-dark" ? dark : light;
  };
}
