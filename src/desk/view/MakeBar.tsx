import { Note } from "../../ui/Note.tsx";
import { MADE_KINDS } from "../core/make.ts";
import { useDesk, useTools } from "./desk-context.tsx";
import styles from "./MakeBar.module.css";
import { focusRegion, MAKE_FIRST } from "./regions.ts";
import { useChosen } from "./use-chosen.ts";
import { useMarked } from "./use-text.ts";

/** What can be made of the marked phrase. */
export function MakeBar() {
  const { store, t } = useTools();
  const marked = useMarked();
  const chosen = useChosen();
  const isNew = useDesk((state) => state.mark === null);
  if (!marked) {
    return (
      <p id="desk-text-hint" className={styles.hint} data-quiet={!isNew || undefined}>
        {t("text.hint")}
      </p>
    );
  }
  const canCite = chosen !== null && CITING.has(chosen.item.kind);
  return (
    // Escape leads from the buttons back to the text.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className={styles.bar}
      role="group"
      aria-label={t("make.label")}
      onKeyDown={(event) => {
        if (event.key === "Escape") focusRegion("desk-text");
      }}
    >
      <p className={styles.marked} role="status">
        <span className={styles.section}>{t("text.marked", { section: marked.section })}</span>
        <q lang="zh-Hans">{marked.phrase}</q>
      </p>
      {marked.isLong && <Note tone="warning">{t("text.long")}</Note>}
      <div className={styles.buttons}>
        {MADE_KINDS.map((kind, index) => (
          <button
            key={kind}
            type="button"
            id={index === 0 ? MAKE_FIRST : undefined}
            onClick={() => store.make(kind, marked)}
          >
            {t(`make.${kind}`)}
          </button>
        ))}
        {canCite && (
          <button type="button" onClick={() => store.cite(marked)}>
            {t("make.cite")}
          </button>
        )}
      </div>
    </div>
  );
}

/** Kinds of things that cite phrases. */
const CITING = new Set(["plan", "sites", "tasks", "targets", "links", "records", "mentions"]);
