import type { WholePlan } from "../../domain/atlas/atlas.ts";
import { citesByWord } from "../../domain/compare/cited-claims.ts";
import { clauseRef } from "../../domain/things/refs.ts";
import { asWritten } from "../../i18n/words/names.ts";
import { toThing } from "../../state/changes.ts";
import { useLanguage } from "../shared/atlas-context.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import styles from "./WordLinks.module.css";

type WordLinksProps = { readonly whole: WholePlan; readonly words: readonly string[] };

/** A plan's own words for an industry, each a link to the clause that says it first; all clauses are behind their number. */
export function WordLinks({ whole, words }: WordLinksProps) {
  const language = useLanguage();
  const { plan } = whole;
  const cites = citesByWord(whole);
  return (
    <ul className={styles.words}>
      {words.map((word) => {
        const section = cites.get(word)?.[0]?.section;
        const said = asWritten(word, plan.wordings[word]?.termEn ?? word, language);
        return (
          <li key={word}>
            {section === undefined ? (
              said
            ) : (
              <ViewLink to={toThing(clauseRef(plan.id, section))}>{said}</ViewLink>
            )}
          </li>
        );
      })}
    </ul>
  );
}
