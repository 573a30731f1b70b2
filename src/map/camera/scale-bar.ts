/** Widest a scale bar may be, in pixels. */
const MOST_PIXELS = 110;

export type ScaleBar = {
  readonly pixels: number;
  readonly unit: "metres" | "kilometres";
  readonly value: number;
};

/** The longest bar of 1, 2 or 5 times a power of ten metres that has room. */
export function scaleBar(metresPerPixel: number): ScaleBar {
  const most = metresPerPixel * MOST_PIXELS;
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [5, 2, 1].find((factor) => factor * power <= most) ?? 1;
  const metres = step * power;
  const pixels = Math.round(metres / metresPerPixel);
  return metres >= 1000
    ? { pixels, unit: "kilometres", value: metres / 1000 }
    : { pixels, unit: "metres", value: metres };
}
