/** What a key does on the map: by shares of its size, by levels, or taking its middle. */
export type MapStep =
  | { readonly type: "pan"; readonly right: number; readonly down: number }
  | { readonly type: "zoom"; readonly levels: number }
  | { readonly type: "take" };

const STEP = 0.08;

/** Null for a key that does nothing there. */
export function mapStep(key: string): MapStep | null {
  switch (key) {
    case "ArrowRight":
      return { type: "pan", right: STEP, down: 0 };
    case "ArrowLeft":
      return { type: "pan", right: -STEP, down: 0 };
    case "ArrowDown":
      return { type: "pan", right: 0, down: STEP };
    case "ArrowUp":
      return { type: "pan", right: 0, down: -STEP };
    case "+":
    case "=":
      return { type: "zoom", levels: 1 };
    case "-":
      return { type: "zoom", levels: -1 };
    case "Enter":
      return { type: "take" };
    default:
      return null;
  }
}
