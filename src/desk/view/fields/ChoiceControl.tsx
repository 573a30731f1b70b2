import { textIn } from "../../core/values.ts";
import { useTools } from "../desk-context.tsx";
import { type ControlProps, controlAttributes } from "./field-props.ts";

/** A value of a closed set, by its name. */
export function ChoiceControl(props: ControlProps) {
  const { field, value, onChange } = props;
  const { t, local } = useTools();
  const choices = field.choices ?? [];
  return (
    <select
      {...controlAttributes(props)}
      value={textIn(value)}
      onChange={(event) => onChange(event.target.value === "" ? null : event.target.value)}
    >
      <option value="" disabled={!field.isNullable && textIn(value) !== ""}>
        {t(field.isNullable ? "form.silent" : "form.choose")}
      </option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.zh === choice.value ? choice.value : local(choice)}
        </option>
      ))}
    </select>
  );
}
