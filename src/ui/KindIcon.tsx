import type { SiteKind } from "../model/vocabulary.ts";
import styles from "./KindIcon.module.css";
import { KIND_SHAPES, SHAPE_BOX } from "./kind-shapes.ts";

/** How solid a mark is: full where the place is known well, an open shape where only its district or city is. */
export type IconTone = "solid" | "open";

type KindIconProps = {
  readonly kind: SiteKind;
  /** Class that sets `color`; without one the icon takes the colour of the text. */
  readonly colourClass?: string | undefined;
  readonly tone?: IconTone;
  /** Said by screen readers; leave out where the kind stands beside it in words. */
  readonly label?: string;
};

/** The mark of a kind as it stands on the map, for lists, panels and the legend. */
export function KindIcon({ kind, colourClass, tone = "solid", label }: KindIconProps) {
  const { body, outline, open } = KIND_SHAPES[kind];
  const className = [styles.icon, colourClass].filter(Boolean).join(" ");
  return (
    <svg
      className={className}
      viewBox={`0 0 ${SHAPE_BOX} ${SHAPE_BOX}`}
      focusable="false"
      {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
    >
      {tone === "solid" ? (
        <path className={styles.body} d={body} fillRule="evenodd" />
      ) : (
        <>
          <path className={styles.tint} d={outline} />
          <path className={styles.line} d={open} />
        </>
      )}
    </svg>
  );
}
