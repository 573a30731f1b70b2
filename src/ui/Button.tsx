import type { ReactNode } from "react";

type ButtonProps = {
  readonly onClick: () => void;
  /** Of a choice among several: whether this one is taken. */
  readonly isPressed?: boolean;
  readonly children: ReactNode;
};

/** A button with words in a frame, as high as a finger needs. */
export function Button({ onClick, isPressed, children }: ButtonProps) {
  return (
    <button type="button" className="framed-button" aria-pressed={isPressed} onClick={onClick}>
      {children}
    </button>
  );
}
