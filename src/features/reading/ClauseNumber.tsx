import { clauseNumber } from "../../domain/clauses/clause-tree.ts";
import styles from "./ClauseNumber.module.css";

/** The number of a clause as it stands before its heading; nothing where it has none. */
export function ClauseNumber({ section }: { readonly section: string }) {
  const number = clauseNumber(section);
  return number === "" ? null : <span className={styles.number}>{number}</span>;
}
