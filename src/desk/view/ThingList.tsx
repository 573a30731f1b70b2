import { useState } from "react";
import { problemWords } from "../../i18n/desk/problem-words.ts";
import { Fold } from "../../ui/Fold.tsx";
import { Note } from "../../ui/Note.tsx";
import { type DeskItem, sameItem } from "../core/items.ts";
import { mendable, type PlacedProblem } from "../core/problem-place.ts";
import { useDesk, useItems, useTools } from "./desk-context.tsx";
import styles from "./ThingList.module.css";

type Tab = "decide" | "problems" | "all";

/** What there is to do: what nobody has looked at, what is wrong, and everything. */
export function ThingList() {
  const { t } = useTools();
  const items = useItems();
  const unseen = items.filter(({ isUnseen }) => isUnseen);
  const problems = useOwnProblems();
  const [tab, setTab] = useState<Tab>(unseen.length > 0 ? "decide" : "problems");
  const tabs: readonly (readonly [Tab, string, number])[] = [
    ["decide", t("list.decide"), unseen.length],
    ["problems", t("list.problems"), problems.length],
    ["all", t("list.all"), items.length],
  ];
  return (
    <nav id="desk-list" className={styles.list} aria-label={t("list.label")} tabIndex={-1}>
      <div className={styles.tabs}>
        {tabs.map(([name, label, count]) => (
          <button
            key={name}
            type="button"
            aria-pressed={tab === name}
            data-stop={tab === name || undefined}
            onClick={() => setTab(name)}
          >
            {label}
            <span className={styles.count}>{count}</span>
          </button>
        ))}
      </div>
      <div className={styles.body}>
        {tab === "decide" && <Unseen items={unseen} />}
        {tab === "problems" && <Problems items={items} />}
        {tab === "all" && <Kinds items={items} />}
      </div>
    </nav>
  );
}

/** What is wrong but that nobody has looked: that is the list of what is to be decided. */
function useOwnProblems(): readonly PlacedProblem[] {
  const problems = useDesk((state) => state.checked.problems);
  return mendable(problems);
}

/** What nobody has looked at, by kind in the order in which a plan is gone through. */
function Unseen({ items }: { readonly items: readonly DeskItem[] }) {
  const { t, local } = useTools();
  const kinds = useDesk((state) => state.desk.kinds);
  if (items.length === 0) return <Note>{t("list.decided")}</Note>;
  return kinds.map(({ kind, nameZh, nameEn }) => {
    const own = items.filter((item) => item.kind === kind);
    if (own.length === 0) return null;
    return (
      <section key={kind}>
        <h2 className={styles.heading}>
          {local({ zh: nameZh, en: nameEn })}
          <span className={styles.count}>{own.length}</span>
        </h2>
        <Rows items={own} isMarked={false} />
      </section>
    );
  });
}

function Problems({ items }: { readonly items: readonly DeskItem[] }) {
  const { t } = useTools();
  const { status, reason } = useDesk((state) => state.checked);
  const problems = useOwnProblems();
  return (
    <>
      <p className="visually-hidden" role="status">
        {status === "checking" ? t("list.checking") : t("list.faults", { count: problems.length })}
      </p>
      {status === "failed" && <Note tone="warning">{t("list.checkFailed", { reason })}</Note>}
      {status === "checking" && <Note>{t("list.checking")}</Note>}
      {status === "done" && problems.length === 0 && <Note>{t("list.noProblems")}</Note>}
      <ul className={styles.rows}>
        {problems.map((problem, index) => (
          // The list is made anew as a whole.
          // oxlint-disable-next-line react/no-array-index-key
          <ProblemRow key={index} problem={problem} items={items} />
        ))}
      </ul>
    </>
  );
}

type ProblemRowProps = {
  readonly problem: PlacedProblem;
  readonly items: readonly DeskItem[];
};

function ProblemRow({ problem, items }: ProblemRowProps) {
  const { store, t, local } = useTools();
  const language = useDesk((state) => state.language);
  const words = problemWords(problem.message, language);
  const item = items.find((candidate) => sameItem(candidate, problem.item));
  const field = problem.field.findLast((step) => typeof step === "string");
  const label = useFieldLabel(item?.kind ?? "", field ?? "");
  if (!item) {
    return (
      <li className={styles.stray}>
        <span className={styles.kind}>{t("list.elsewhere")}</span>
        {problem.path}: {words}
      </li>
    );
  }
  return (
    <li>
      <button type="button" onClick={() => store.choose(problem.item, problem.field)}>
        <span className={styles.kind}>{local({ zh: item.titleZh, en: item.titleEn })}</span>
        {label === "" ? words : t("list.field", { field: label, words })}
      </button>
    </li>
  );
}

/** What a field is called, wherever in a kind it stands. */
function useFieldLabel(kind: string, key: string): string {
  const { local } = useTools();
  const fields = useDesk((state) => state.desk.kinds.find((model) => model.kind === kind)?.fields);
  const found = (list: typeof fields): string | null => {
    for (const field of list ?? []) {
      if (field.key === key) return local({ zh: field.labelZh, en: field.labelEn });
      const inner = found(field.fields ?? (field.item ? [field.item] : []));
      if (inner !== null) return inner;
    }
    return null;
  };
  return found(fields) ?? "";
}

/** All things by kind, in the order in which a plan is gone through. */
function Kinds({ items }: { readonly items: readonly DeskItem[] }) {
  const { t, local } = useTools();
  const kinds = useDesk((state) => state.desk.kinds);
  const files = useDesk((state) => state.desk.files);
  const shown = kinds.filter(
    ({ kind }) => kind !== "places" && files.some((file) => file.kind === kind),
  );
  return shown.map(({ kind, nameZh, nameEn }) => {
    const own = items.filter((item) => item.kind === kind);
    return (
      <Fold key={kind} title={local({ zh: nameZh, en: nameEn })} count={own.length}>
        {own.length === 0 ? <Note>{t("list.empty")}</Note> : <Rows items={own} isMarked />}
      </Fold>
    );
  });
}

type RowsProps = {
  readonly items: readonly DeskItem[];
  /** Whether it is said of each that nobody has looked at it, where that is so. */
  readonly isMarked: boolean;
};

function Rows({ items, isMarked }: RowsProps) {
  const { store, t, local } = useTools();
  const chosen = useDesk((state) => state.chosen);
  return (
    <ul className={styles.rows}>
      {items.map((item) => (
        <li key={`${item.path}/${item.index}`}>
          <button
            type="button"
            aria-current={sameItem(item, chosen) || undefined}
            onClick={() => store.choose({ path: item.path, index: item.index })}
          >
            {local({ zh: item.titleZh, en: item.titleEn }) || item.name}
            {isMarked && item.isUnseen && <span className={styles.mark}>{t("list.unseen")}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
