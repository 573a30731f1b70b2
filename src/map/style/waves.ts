/** The pattern of water where no colour may have to tell it from land: a tile of short waves, in pixels. */
export const WAVES = {
  side: 24,
  width: 1,
  path: "M3 7q2.5-3 5 0t5 0M13 19q2.5-3 5 0t5 0",
} as const;
