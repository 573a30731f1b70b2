import { useShallow } from "zustand/react/shallow";
import { otherLanguage } from "../../i18n/desk/catalogue.ts";
import { formatList } from "../../i18n/words/list.ts";
import { Alert } from "../../ui/Alert.tsx";
import { Button } from "../../ui/Button.tsx";
import { unsavedFiles } from "../core/desk-state.ts";
import styles from "./DeskBar.module.css";
import { useDesk, useItems, useTools } from "./desk-context.tsx";

/** The head of the desk: which plan, what is unsaved, and what became of saving. */
export function DeskBar({ onKeys }: { readonly onKeys: () => void }) {
  const { store, t, local } = useTools();
  const language = useDesk((state) => state.language);
  const [canUndo, canRedo] = useDesk(
    useShallow(({ history }) => [history.past.length > 0, history.future.length > 0]),
  );
  const plan = useItems().find(({ kind }) => kind === "plan");
  return (
    <header className={styles.bar}>
      <h1 className={styles.title}>
        {t("desk.title")}
        <span className={styles.plan}>{plan && local({ zh: plan.titleZh, en: plan.titleEn })}</span>
      </h1>
      <SaveState />
      <div className={styles.buttons}>
        <button type="button" disabled={!canUndo} onClick={() => store.undo()}>
          {t("save.undo")}
        </button>
        <button type="button" disabled={!canRedo} onClick={() => store.redo()}>
          {t("save.redo")}
        </button>
        <button type="button" onClick={onKeys}>
          {t("desk.keys")}
        </button>
        <button
          type="button"
          lang={otherLanguage(language)}
          onClick={() => store.speak(otherLanguage(language))}
        >
          {t("desk.language")}
        </button>
        <button type="button" className={styles.save} onClick={() => void store.save()}>
          {t("save.do")}
        </button>
      </div>
      <Conflict />
    </header>
  );
}

function SaveState() {
  const { t } = useTools();
  const count = useDesk((state) => unsavedFiles(state).length);
  const { status } = useDesk((state) => state.saving);
  const rest = count > 0 ? t("save.count", { count }) : t("save.none");
  const text =
    status === "saving"
      ? t("save.saving")
      : status === "saved" && count === 0
        ? t("save.saved")
        : rest;
  return (
    <p className={styles.state} role="status" data-unsaved={count > 0 || undefined}>
      {text}
      <span className={styles.local}>{t("desk.local")}</span>
    </p>
  );
}

/** What kept the files from being written, with the ways on. */
function Conflict() {
  const { store, t } = useTools();
  const saving = useDesk((state) => state.saving);
  const language = useDesk((state) => state.language);
  const list = (names: readonly string[]) => formatList(names, language);
  switch (saving.status) {
    case "failed":
      return (
        <Alert text={t("save.failed", { reason: saving.reason })}>
          <Button onClick={() => void store.save()}>{t("desk.retry")}</Button>
        </Alert>
      );
    case "conflict":
      return (
        <Alert text={t("save.conflict", { files: list(saving.files.map(({ path }) => path)) })}>
          <Button onClick={() => store.settle(true)}>{t("save.merge")}</Button>
          <Button onClick={() => store.settle(false)}>{t("save.theirs")}</Button>
        </Alert>
      );
    case "both":
      return <Alert text={t("save.both", { names: list(saving.names) })}>{null}</Alert>;
    case "merged":
      return <Alert text={t("save.merged")}>{null}</Alert>;
    default:
      return null;
  }
}
