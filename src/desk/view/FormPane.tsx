import { useEffect, useRef } from "react";
import { problemWords } from "../../i18n/desk/problem-words.ts";
import { Note } from "../../ui/Note.tsx";
import { type DeskItem, sameItem } from "../core/items.ts";
import type { PlacedProblem } from "../core/problem-place.ts";
import type { ValuePath } from "../core/values.ts";
import { useDesk, useTools } from "./desk-context.tsx";
import { Fields } from "./fields/Fields.tsx";
import styles from "./FormPane.module.css";
import { useChosen } from "./use-chosen.ts";

/** The form of what is open; of a site with its place. */
export function FormPane() {
  const { t } = useTools();
  const chosen = useChosen();
  return (
    <section id="desk-form" className={styles.pane} aria-label={t("form.label")} tabIndex={-1}>
      {chosen === null ? (
        <Note>{t("form.none")}</Note>
      ) : (
        <>
          <ItemForm key={keyOf(chosen.item)} item={chosen.item} />
          {chosen.place && <ItemForm key={keyOf(chosen.place)} item={chosen.place} />}
        </>
      )}
    </section>
  );
}

function keyOf({ path, index }: DeskItem): string {
  return `${path}/${index}`;
}

function ItemForm({ item }: { readonly item: DeskItem }) {
  const { store, t, local } = useTools();
  const box = useRef<HTMLElement>(null);
  const kinds = useDesk((state) => state.desk.kinds);
  const problems = useDesk((state) => state.checked.problems).filter((problem) =>
    sameItem(problem.item, item),
  );
  const holds = useDesk((state) => state.stored[item.path]?.holds);
  useWantedField(box, item);
  const model = kinds.find(({ kind }) => kind === item.kind);
  if (!model) return null;
  const ref = { path: item.path, index: item.index };
  const canDelete = holds !== "one" && item.kind !== "places";
  return (
    <article ref={box} className={styles.item} data-stop tabIndex={-1} aria-label={item.titleZh}>
      <header className={styles.head}>
        <h2 className={styles.title}>
          <span className={styles.kind}>{local({ zh: model.nameZh, en: model.nameEn })}</span>
          {local({ zh: item.titleZh, en: item.titleEn })}
        </h2>
        {canDelete && (
          <button type="button" className={styles.button} onClick={() => store.remove(ref)}>
            {t("form.delete")}
          </button>
        )}
      </header>
      {item.isUnseen && (
        <p className={styles.unseen}>
          {t("form.unseen")}
          <button type="button" className={styles.button} onClick={() => store.seen(ref)}>
            {t("form.seen")} (F9)
          </button>
        </p>
      )}
      <OwnProblems problems={problems.filter(({ field }) => field.length === 0)} />
      <Fields fields={model.fields} item={ref} path={[]} value={item.value} problems={problems} />
    </article>
  );
}

/** What is wrong with a thing as a whole. */
function OwnProblems({ problems }: { readonly problems: readonly PlacedProblem[] }) {
  const language = useDesk((state) => state.language);
  return problems.map(({ message }, index) => (
    // The list is made anew as a whole.
    // oxlint-disable-next-line react/no-array-index-key
    <Note key={index} tone="warning">
      {problemWords(message, language)}
    </Note>
  ));
}

/** Takes the focus to the field that somebody has jumped to, or as near to it as there is a field. */
function useWantedField(box: { readonly current: HTMLElement | null }, item: DeskItem): void {
  const wanted = useDesk((state) => state.wanted);
  const { path, index } = item;
  useEffect(() => {
    if (!wanted || !box.current || !sameItem(wanted.item, { path, index })) return;
    const target = fieldIn(box.current, wanted.field) ?? box.current;
    target.focus();
    target.scrollIntoView({ block: target === box.current ? "start" : "nearest" });
  }, [box, wanted, path, index]);
}

function fieldIn(box: HTMLElement, field: ValuePath): HTMLElement | null {
  for (let length = field.length; length > 0; length--) {
    const name = CSS.escape(field.slice(0, length).join("/"));
    const found =
      box.querySelector<HTMLElement>(`[data-field="${name}"]`) ??
      box.querySelector<HTMLElement>(`[data-field^="${name}/"]`);
    if (found) return found;
  }
  return null;
}
