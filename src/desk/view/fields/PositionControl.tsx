import { listIn } from "../../core/values.ts";
import type { Json } from "../../protocol.ts";
import { useTools } from "../desk-context.tsx";
import { type ControlProps, controlAttributes } from "./field-props.ts";
import styles from "./PositionControl.module.css";

/** A longitude and a latitude. */
export function PositionControl(props: ControlProps) {
  const { path, value, onChange } = props;
  const { t } = useTools();
  const pair = listIn(value);
  const change = (index: number, text: string) => {
    const number = Number(text);
    const next: Json = text === "" || !Number.isFinite(number) ? text : number;
    onChange([0, 1].map((at) => (at === index ? next : (pair[at] ?? null))));
  };
  return (
    <span className={styles.pair}>
      {(["form.longitude", "form.latitude"] as const).map((key, index) => (
        <input
          key={key}
          type="text"
          inputMode="decimal"
          {...(index === 0 ? controlAttributes(props) : { "data-field": `${path.join("/")}/1` })}
          aria-label={t(key)}
          value={String(pair[index] ?? "")}
          onChange={(event) => change(index, event.target.value)}
        />
      ))}
    </span>
  );
}
