import { useId, useRef, useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { writeClipboard } from "../../ui/write-clipboard.ts";
import styles from "./CopyField.module.css";
import { useShareText } from "./use-share-text.ts";

type CopyFieldProps = {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
};

/** A text to take away: by a press, or by hand where the browser has no clipboard to offer. */
export function CopyField({ label, text, rows }: CopyFieldProps) {
  const say = useShareText();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<{ readonly of: string; readonly words: string }>();
  const copy = async () => {
    field.current?.select();
    try {
      await writeClipboard(text);
      setSaid({ of: text, words: say("share.copied", { what: label }) });
    } catch {
      field.current?.focus();
      setSaid({ of: text, words: say("share.refused") });
    }
  };
  return (
    <div className={styles.field}>
      <div className={styles.head}>
        <label htmlFor={id}>{label}</label>
        <Button onClick={() => void copy()}>{say("share.copy")}</Button>
      </div>
      <textarea ref={field} id={id} className={styles.text} readOnly rows={rows} value={text} />
      <p role="status" className={styles.status}>
        {said?.of === text && said.words}
      </p>
    </div>
  );
}
