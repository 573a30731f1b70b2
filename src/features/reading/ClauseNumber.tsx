import { clauseNumber } from "../../domain/clauses/clause-tree.ts";
import { sectionIn } from "../../i18n/words/section.ts";
import { useLanguage } from "../shared/atlas-context.tsx";
import styles from "./ClauseNumber.module.css";

/** The number of a clause as it stands before its heading; nothing where it has none. */
export function ClauseNumber({ section }: { readonly section: string }) {
  const language = useLanguage();
  const number = clauseNumber(section);
  if (number === "") return null;
  return <span className={styles.number}>{sectionIn(number, language)}</span>;
}
