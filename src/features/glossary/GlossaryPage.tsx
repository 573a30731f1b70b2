import { useMemo } from "react";
import { compareKeys } from "../../domain/collections/sort-order.ts";
import type { Term } from "../../i18n/glossary/terms.ts";
import { secondName } from "../../i18n/words/names.ts";
import { Screen } from "../../ui/Screen.tsx";
import { useAtlas, useLanguage, useLocal } from "../shared/atlas-context.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import { useGlossary } from "../shared/use-glossary.ts";
import styles from "./GlossaryPage.module.css";

const NONE: readonly Term[] = [];

/** All words of the glossary in the order of the language: what each means, in one sentence of our own. */
export function GlossaryPage() {
  const { t } = useAtlas();
  const local = useLocal();
  const terms = useGlossary()?.terms ?? NONE;
  const sorted = useMemo(
    () => terms.toSorted((a, b) => compareKeys(local(a, "word"), local(b, "word"), false)),
    [terms, local],
  );
  return (
    <Screen title={t("nav.terms")}>
      <p>{t("terms.intro", { count: terms.length })}</p>
      <dl className={styles.terms}>
        {sorted.map((term) => (
          <Entry key={term.id} term={term} />
        ))}
      </dl>
    </Screen>
  );
}

function Entry({ term }: { readonly term: Term }) {
  const { t } = useAtlas();
  const local = useLocal();
  const language = useLanguage();
  const second = secondName(term, "word", language);
  return (
    <div className={styles.term}>
      <dt>
        {local(term, "word")}{" "}
        {second.text !== local(term, "word") && (
          <span className={styles.second} lang={second.language}>
            {second.text}
          </span>
        )}
      </dt>
      <dd>
        {local(term, "about")}{" "}
        <ViewLink to={{ screen: "list", query: term.wordZh }}>{t("terms.find")}</ViewLink>
      </dd>
    </div>
  );
}
