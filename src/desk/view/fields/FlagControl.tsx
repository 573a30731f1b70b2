import { useTools } from "../desk-context.tsx";
import { type ControlProps, controlAttributes } from "./field-props.ts";
import styles from "./FlagControl.module.css";

/** Yes or no. */
export function FlagControl(props: ControlProps) {
  const { value, onChange } = props;
  const { t } = useTools();
  return (
    <span className={styles.flag}>
      <input
        type="checkbox"
        {...controlAttributes(props)}
        checked={value === true}
        onChange={(event) => onChange(event.target.checked)}
      />
      {t("form.yes")}
    </span>
  );
}
