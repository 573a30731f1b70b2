/** How a plan is drawn among others laid over it: its line and the sign of its nodes tell it apart without colour. */
export type OverlayLook = {
  readonly light: string;
  readonly dark: string;
  /** A `stroke-dasharray`. */
  readonly dash: string;
  /** The sign of a node about the origin, as the `d` of a path. */
  readonly sign: string;
};

/*
 * The hues are those of Okabe and Ito (Color Universal Design, 2008), darkened for lines on paper and lightened for a dark
 * ground.
 */
export const OVERLAY_LOOKS: readonly OverlayLook[] = [
  {
    light: "#005f99",
    dark: "#56b4e9",
    dash: "none",
    sign: "M-5 0A5 5 0 1 0 5 0A5 5 0 1 0 -5 0",
  },
  { light: "#b04a00", dark: "#ff9a5c", dash: "9 4", sign: "M-4.5 -4.5H4.5V4.5H-4.5Z" },
  { light: "#00694e", dark: "#3fd0a0", dash: "2 3", sign: "M0 -6L5.5 4.5H-5.5Z" },
  { light: "#8a3f78", dark: "#e2a0cd", dash: "12 3 2 3", sign: "M0 -6L6 0L0 6L-6 0Z" },
  {
    light: "#5c4b00",
    dark: "#e6d04a",
    dash: "16 5",
    sign: "M-2 -6H2V-2H6V2H2V6H-2V2H-6V-2H-2Z",
  },
];
