import { useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from "react";
import styles from "./Sheet.module.css";

/** Heights of a bottom sheet, from low to full. */
export type SheetHeight = "peek" | "half" | "full";
const HEIGHTS: readonly SheetHeight[] = ["peek", "half", "full"];

type SheetProps = {
  readonly label: string;
  readonly handleLabel: string;
  readonly heightLabels: Readonly<Record<SheetHeight, string>>;
  /** On a short screen: what the button says that puts the sheet away, and what the one that brings it back. */
  readonly hideLabel: string;
  readonly showLabel: string;
  readonly height: SheetHeight;
  readonly onHeight: (height: SheetHeight) => void;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** Less movement than this, in pixels, is a press and no drag. */
const LEAST_DRAG = 16;

/**
 * A column on a wide screen; on a phone a bottom sheet whose handle is dragged, pressed or moved by arrow keys; on a
 * short screen all there is, with a button that puts it away and brings it back.
 */
export function Sheet(props: SheetProps) {
  const { label, handleLabel, heightLabels, hideLabel, showLabel } = props;
  const { height, onHeight, className, children } = props;
  const isAway = height === "peek";
  return (
    <aside className={[styles.sheet, className].join(" ")} data-height={height} aria-label={label}>
      <SheetHandle
        label={`${handleLabel}: ${heightLabels[height]}`}
        height={height}
        onHeight={onHeight}
      />
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={!isAway}
        onClick={() => onHeight(isAway ? "full" : "peek")}
      >
        {isAway ? showLabel : hideLabel}
      </button>
      <div className={styles.content}>{children}</div>
    </aside>
  );
}

type SheetHandleProps = Pick<SheetProps, "label" | "height" | "onHeight">;

function SheetHandle({ label, height, onHeight }: SheetHandleProps) {
  const start = useRef<number | null>(null);
  const step = (by: number) => {
    const next = HEIGHTS[HEIGHTS.indexOf(height) + by];
    if (next) onHeight(next);
  };
  const cycle = () => onHeight(HEIGHTS[(HEIGHTS.indexOf(height) + 1) % HEIGHTS.length] ?? "half");
  const press = (event: KeyboardEvent) => {
    if (event.key === "ArrowUp") step(1);
    else if (event.key === "ArrowDown") step(-1);
    else return;
    event.preventDefault();
  };
  const release = (event: PointerEvent) => {
    const from = start.current;
    start.current = null;
    if (from === null) return;
    const moved = event.clientY - from;
    if (Math.abs(moved) < LEAST_DRAG) cycle();
    else step(moved < 0 ? 1 : -1);
  };
  return (
    <button
      type="button"
      className={styles.handle}
      aria-label={label}
      onKeyDown={press}
      onPointerDown={(event) => {
        start.current = event.clientY;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerUp={release}
      // A click without a pointer comes from the keyboard or a screen reader.
      onClick={(event) => {
        if (event.detail === 0) cycle();
      }}
    >
      <span className={styles.grip} />
    </button>
  );
}
