import { TO_BE_WRITTEN } from "../../../domain/drafting/draft-input.ts";
import { textIn } from "../../core/values.ts";
import { type ControlProps, controlAttributes } from "./field-props.ts";

/** A line of text, or some; nothing is silence where the plan may be silent. */
export function TextControl(props: ControlProps) {
  const { field, value, onChange } = props;
  const shared = {
    ...controlAttributes(props),
    value: textIn(value),
    // What stands for what is still to be written goes with the first letter.
    onFocus: ({ target }: { readonly target: HTMLInputElement | HTMLTextAreaElement }) => {
      if (target.value === TO_BE_WRITTEN.zh || target.value === TO_BE_WRITTEN.en) target.select();
    },
    onChange: (event: { readonly target: { readonly value: string } }) => {
      const next = event.target.value;
      onChange(next === "" && field.isNullable ? null : next);
    },
  };
  return field.type === "long" ? (
    <textarea rows={2} {...shared} />
  ) : (
    <input type="text" {...shared} />
  );
}
