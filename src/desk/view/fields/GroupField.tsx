import { blankItem } from "../../core/blank.ts";
import { isObject } from "../../core/values.ts";
import { useTools } from "../desk-context.tsx";
import type { ControlProps, RenderFields } from "./field-props.ts";
import styles from "./GroupField.module.css";

type GroupFieldProps = ControlProps & { readonly renderFields: RenderFields };

/** Fields that belong together, or none of them where the plan is silent. */
export function GroupField(props: GroupFieldProps) {
  const { field, label, item, path, value, problems, onChange, renderFields } = props;
  const { t } = useTools();
  const fields = field.fields ?? [];
  const isThere = isObject(value);
  return (
    <fieldset className={styles.group} data-field={path.join("/")} tabIndex={-1}>
      <legend className={styles.legend}>
        {label}
        {field.isNullable && (
          <button type="button" onClick={() => onChange(isThere ? null : blankItem(fields))}>
            {t(isThere ? "form.clear" : "form.write")}
          </button>
        )}
      </legend>
      {isThere && renderFields({ fields, item, path, value, problems })}
    </fieldset>
  );
}
