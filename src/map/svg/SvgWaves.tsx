import type { Palette } from "../style/palette.ts";
import { WAVES } from "../style/waves.ts";

/** Where a pattern is laid: over the sea, or in the shapes of lakes and rivers. */
export type WavesIn = "sea" | "water";

/** Fill of water in a palette: its pattern where no hue may have to tell it from land. */
export function waterFill({ id, lettered, ground }: Palette, where: WavesIn): string {
  return lettered ? `url(#${patternId(id, where)})` : ground[where];
}

type SvgWavesProps = {
  readonly palette: Palette;
  readonly where: WavesIn;
  /** How much smaller than on the screen what is drawn beside it is written. */
  readonly scale?: number;
};

/** The pattern that `waterFill` names; nothing where a palette has none. */
export function SvgWaves({ palette, where, scale = 1 }: SvgWavesProps) {
  const { id, lettered, ground } = palette;
  if (!lettered) return null;
  return (
    <pattern
      id={patternId(id, where)}
      width={WAVES.side}
      height={WAVES.side}
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${scale})`}
    >
      <rect width={WAVES.side} height={WAVES.side} fill={ground.water} />
      <path d={WAVES.path} fill="none" stroke={ground.waterLine} strokeWidth={WAVES.width} />
    </pattern>
  );
}

/** The same in every drawing of a palette, whichever of them it is looked up in. */
const patternId = (palette: Palette["id"], where: WavesIn): string => `waves-${palette}-${where}`;
