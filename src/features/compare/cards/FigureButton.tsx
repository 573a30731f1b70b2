import type { ReactNode } from "react";
import styles from "./FigureButton.module.css";
import { useAtlas } from "../../shared/atlas-context.tsx";
import { useCompareText } from "../use-compare-text.ts";
import { type ComputedFigure, useOpenCard } from "./figure.ts";
import { figureValue } from "./figure-value.ts";

type FigureButtonProps = {
  readonly figure: ComputedFigure;
  /** What is said of it where the number alone would not do. */
  readonly label?: string;
  /** What stands there, where it is not all that the number says. */
  readonly children?: ReactNode;
};

/** A number is a button that opens all that is behind it; on paper it is itself. */
export function FigureButton({ figure, label, children }: FigureButtonProps) {
  const { t, language } = useAtlas();
  const text = useCompareText();
  const open = useOpenCard();
  return (
    <button
      type="button"
      className={styles.number}
      data-print="keep"
      aria-haspopup="dialog"
      aria-label={label}
      onClick={() => open(figure)}
    >
      {children ?? figureValue(figure, { t, text, language })}
    </button>
  );
}
