import { useId } from "react";
import { problemWords } from "../../../i18n/desk/problem-words.ts";
import { problemsAt } from "../../core/problem-place.ts";
import { isObject, textIn, valueAt } from "../../core/values.ts";
import type { FieldModel, Json } from "../../protocol.ts";
import { useDesk, useTools } from "../desk-context.tsx";
import { ChoiceControl } from "./ChoiceControl.tsx";
import type { ControlProps, FieldProps, FieldsProps } from "./field-props.ts";
import styles from "./Fields.module.css";
import { FlagControl } from "./FlagControl.tsx";
import { GroupField } from "./GroupField.tsx";
import { LinesControl } from "./LinesControl.tsx";
import { ListField } from "./ListField.tsx";
import { NameControl } from "./NameControl.tsx";
import { NumberControl } from "./NumberControl.tsx";
import { PositionControl } from "./PositionControl.tsx";
import { ShowCited } from "./ShowCited.tsx";
import { TextControl } from "./TextControl.tsx";

/** The fields of a thing or of a part of it; what can be only one thing is not asked for. */
export function Fields({ fields, item, path, value, problems }: FieldsProps) {
  const shown = fields.filter(({ type }) => type !== "fixed");
  const [section, phrase] = ["section", "phrase"].map((key) =>
    isObject(value) ? textIn(value[key]) : "",
  );
  return shown.map((field) => (
    <div key={field.key}>
      <Field
        field={field}
        item={item}
        path={[...path, field.key]}
        value={valueAt(value, [field.key])}
        problems={problemsAt(problems, [...path, field.key])}
      />
      {field.key === "phrase" && section && phrase && <ShowCited cited={{ section, phrase }} />}
    </div>
  ));
}

/** A field with its name, what it takes, and what is wrong with it. */
function Field(props: FieldProps) {
  const { field, item, path, problems } = props;
  const { store, local } = useTools();
  const language = useDesk((state) => state.language);
  const id = useId();
  const label = local({ zh: field.labelZh, en: field.labelEn });
  const isWhole = field.type === "group" || isRows(field);
  const own = isWhole
    ? problems.filter((problem) => problem.field.length === path.length)
    : problems;
  const told = own.length > 0;
  const control: ControlProps = {
    ...props,
    id,
    label,
    describedBy: told ? `${id}-problem` : undefined,
    isWrong: told,
    onChange: (next: Json | undefined) => store.setField(item, path, next),
  };
  return (
    <div className={styles.field} data-wrong={told || undefined}>
      {!isWhole && (
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
      )}
      <Control {...control} />
      {told && (
        <p id={`${id}-problem`} className={styles.problem}>
          {own.map(({ message }) => problemWords(message, language)).join(" ")}
        </p>
      )}
    </div>
  );
}

/** A list whose entries have fields or names to choose, and not just a line each. */
function isRows({ type, item }: FieldModel): boolean {
  return type === "list" && item !== undefined && !isLine(item);
}

function isLine({ type, names }: FieldModel): boolean {
  return (type === "text" || type === "long") && names === undefined;
}

function Control(props: ControlProps) {
  const { field } = props;
  switch (field.type) {
    case "choice":
      return <ChoiceControl {...props} />;
    case "number":
      return <NumberControl {...props} />;
    case "flag":
      return <FlagControl {...props} />;
    case "position":
      return <PositionControl {...props} />;
    case "group":
      return <GroupField {...props} renderFields={renderFields} />;
    case "list":
      return isRows(field) ? (
        <ListField {...props} renderFields={renderFields} renderField={renderField} />
      ) : (
        <LinesControl {...props} />
      );
    default:
      return field.names ? <NameControl {...props} /> : <TextControl {...props} />;
  }
}

/** Groups and lists have fields in them again. */
const renderFields = (props: FieldsProps) => <Fields {...props} />;
const renderField = (props: FieldProps) => <Field {...props} />;
