import { Button } from "../../ui/Button.tsx";
import { handOnFocus } from "../../ui/hand-on-focus.ts";
import { List } from "../../ui/List.tsx";
import styles from "./DismissFinding.module.css";
import { bringBack, leaveOut, useIsLeftOut } from "./findings-out.ts";
import { useCompareText } from "./use-compare-text.ts";

/** Something found, which a reader may hold to be none. */
export type Finding = { readonly key: string; readonly name: string };

/** Leaves a finding out of the reader's own page and print. */
export function DismissFinding({ finding: { key, name } }: { readonly finding: Finding }) {
  const text = useCompareText();
  const label = text("finding.dismiss", { name });
  return (
    <button
      type="button"
      className={styles.dismiss}
      aria-label={label}
      title={label}
      onClick={({ currentTarget }) => {
        handOnFocus(currentTarget, `.${styles.dismiss}`);
        leaveOut(key);
      }}
    >
      ×
    </button>
  );
}

/** What has been left out of these findings, each with the way back. */
export function DismissedFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const text = useCompareText();
  const isOut = useIsLeftOut();
  const out = findings.filter(({ key }) => isOut(key));
  if (out.length === 0) return null;
  const restore = (keys: readonly string[]) => {
    if (document.activeElement) handOnFocus(document.activeElement, "button");
    bringBack(keys);
  };
  return (
    <details className={styles.dismissed}>
      <summary>{text("finding.dismissed", { count: out.length })}</summary>
      <List>
        {out.map(({ key, name }) => (
          <li key={key}>
            <Button onClick={() => restore([key])}>{text("finding.restore", { name })}</Button>
          </li>
        ))}
      </List>
      <Button onClick={() => restore(out.map(({ key }) => key))}>
        {text("finding.restoreAll")}
      </Button>
    </details>
  );
}
