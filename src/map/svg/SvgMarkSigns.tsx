import type { Language } from "../../i18n/language.ts";
import { GROUP_LETTERS } from "../../i18n/words/group-letters.ts";
import { LETTER_SIZE } from "../../ui/kind-shapes.ts";
import type { Palette } from "../style/palette.ts";
import { COUNT_SIZE, DIMMED, markScale, numberSize } from "./mark-sizes.ts";
import { countPlace, type StandingMark } from "./standing-marks.ts";
import styles from "./SvgMarkSigns.module.css";

type SignsProps = {
  readonly marks: readonly StandingMark[];
  readonly palette: Palette;
};

/** The numbers in the circles, for eyes alone: the name of a mark says how many it stands for. */
export function Numbers({
  marks,
  palette,
  textScale,
}: SignsProps & { readonly textScale: number }) {
  const counted = marks.filter(({ drawn: { type } }) => type === "within" || type === "crowd");
  return (
    <g className={styles.count} fill={palette.text.ink} aria-hidden="true">
      {counted.map((mark) => {
        const { right, down, size } = countPlace(mark);
        return (
          <text
            key={mark.drawn.key}
            x={(mark.at[0] + right).toFixed(1)}
            y={(mark.at[1] + down).toFixed(1)}
            dy=".36em"
            fontSize={numberSize(COUNT_SIZE * size, textScale)}
            opacity={mark.dimmed ? DIMMED : 1}
          >
            {mark.drawn.marks.length}
          </text>
        );
      })}
    </g>
  );
}

type LettersProps = SignsProps & { readonly language: Language; readonly zoom: number };

/** The letters of the groups, for eyes alone, where no hue tells one from another. */
export function Letters({ marks, palette, language, zoom }: LettersProps) {
  const factor = markScale(zoom);
  return (
    <g
      className={styles.letter}
      fontSize={(LETTER_SIZE * factor).toFixed(1)}
      fill={palette.text.ink}
      aria-hidden="true"
    >
      {marks.map(({ drawn: { type, key, marks: sites }, at, dimmed }) => {
        const letter = sites[0] && GROUP_LETTERS[language][sites[0].colour];
        if (type !== "site" || !letter) return null;
        return (
          <text
            key={key}
            x={at[0].toFixed(1)}
            y={at[1].toFixed(1)}
            dy=".36em"
            opacity={dimmed ? DIMMED : 1}
          >
            {letter}
          </text>
        );
      })}
    </g>
  );
}
