import { blankValue } from "../../core/blank.ts";
import { problemsAt } from "../../core/problem-place.ts";
import { listIn } from "../../core/values.ts";
import type { ReactNode } from "react";
import { useTools } from "../desk-context.tsx";
import type { ControlProps, FieldProps, RenderFields } from "./field-props.ts";
import styles from "./ListField.module.css";

type ListFieldProps = ControlProps & {
  readonly renderFields: RenderFields;
  readonly renderField: (props: FieldProps) => ReactNode;
};

/** A list whose entries have fields of their own, or name something each. */
export function ListField(props: ListFieldProps) {
  const { field, label, path, value, onChange } = props;
  const { t } = useTools();
  const list = listIn(value);
  const { item: entry } = field;
  if (!entry) return null;
  return (
    <fieldset className={styles.list} data-field={path.join("/")} tabIndex={-1}>
      <legend className={styles.legend}>
        {label}
        <button type="button" onClick={() => onChange([...list, blankValue(entry)])}>
          {t("form.add")}
        </button>
      </legend>
      {list.map((_, index) => (
        // Entries have no names, and are changed in their places.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={styles.entry}>
          <div>
            <Entry {...props} index={index} />
          </div>
          <button
            type="button"
            className={styles.remove}
            aria-label={t("form.remove", { number: index + 1 })}
            onClick={() => onChange(list.filter((_entry, at) => at !== index))}
          >
            ×
          </button>
        </div>
      ))}
    </fieldset>
  );
}

function Entry({
  field,
  item,
  path,
  value,
  problems,
  index,
  renderFields,
  renderField,
}: ListFieldProps & { readonly index: number }) {
  const { t } = useTools();
  const { item: entry } = field;
  if (!entry) return null;
  const shared = {
    item,
    path: [...path, index],
    value: listIn(value)[index],
    problems: problemsAt(problems, [...path, index]),
  };
  if (entry.type === "group") return renderFields({ fields: entry.fields ?? [], ...shared });
  const number = { number: index + 1 };
  const named = { ...entry, labelZh: t("form.item", number), labelEn: t("form.item", number) };
  return renderField({ field: named, ...shared });
}
