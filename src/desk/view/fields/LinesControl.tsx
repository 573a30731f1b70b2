import { listIn, textIn } from "../../core/values.ts";
import { useTools } from "../desk-context.tsx";
import { type ControlProps, controlAttributes } from "./field-props.ts";

/** A list of short texts, one a line; lines without words go when the hand leaves them. */
export function LinesControl(props: ControlProps) {
  const { value, onChange } = props;
  const { t } = useTools();
  const lines = listIn(value).map(textIn);
  return (
    <textarea
      rows={Math.max(1, lines.length)}
      placeholder={t("form.lines")}
      {...controlAttributes(props)}
      value={lines.join("\n")}
      onChange={(event) =>
        onChange(event.target.value === "" ? [] : event.target.value.split("\n"))
      }
      onBlur={() => {
        const kept = lines.map((line) => line.trim()).filter((line) => line !== "");
        if (kept.join("\n") !== lines.join("\n")) onChange(kept);
      }}
    />
  );
}
