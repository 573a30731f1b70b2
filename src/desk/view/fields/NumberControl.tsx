import type { Json } from "../../protocol.ts";
import { type ControlProps, controlAttributes } from "./field-props.ts";

/** A number as it is typed: what is no number yet stays as it is, and the checks say so. */
export function NumberControl(props: ControlProps) {
  const { value, onChange } = props;
  const shown = typeof value === "number" || typeof value === "string" ? String(value) : "";
  return (
    <input
      type="text"
      inputMode="decimal"
      {...controlAttributes(props)}
      value={shown}
      onChange={(event) => onChange(numberIn(event.target.value))}
    />
  );
}

function numberIn(text: string): Json {
  if (text === "") return null;
  const number = Number(text);
  return Number.isFinite(number) && String(number) === text ? number : text;
}
