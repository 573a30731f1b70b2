import { textIn } from "../../core/values.ts";
import { useTools } from "../desk-context.tsx";
import { type ControlProps, controlAttributes } from "./field-props.ts";
import { useNames } from "./use-names.ts";

/** The name of something that there is: a site, a clause, a firm, a source. */
export function NameControl(props: ControlProps) {
  const { field, value, onChange } = props;
  const { t, local } = useTools();
  const names = useNames(field.names ?? "site");
  const own = textIn(value);
  const isKnown = own === "" || names.some((choice) => choice.value === own);
  return (
    <select
      {...controlAttributes(props)}
      value={own}
      onChange={(event) => {
        const next = event.target.value;
        onChange(next === "" && field.isNullable ? null : next);
      }}
    >
      <option value="">{t(field.isNullable ? "form.unset" : "form.choose")}</option>
      {!isKnown && <option value={own}>{own}</option>}
      {names.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {local(choice)}
        </option>
      ))}
    </select>
  );
}
