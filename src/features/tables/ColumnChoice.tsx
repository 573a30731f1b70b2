import { Button } from "../../ui/Button.tsx";
import styles from "./ColumnChoice.module.css";
import type { Columns } from "./use-columns.ts";
import { useTablesText } from "./use-tables-text.ts";

type ColumnChoiceProps<Column extends string> = {
  readonly columns: Columns<Column>;
  /** What a column is called. */
  readonly labelOf: (column: Column) => string;
};

/** Which columns a table has, kept in the address; folded until it is asked for. */
export function ColumnChoice<Column extends string>(props: ColumnChoiceProps<Column>) {
  const { columns, labelOf } = props;
  const { all, shown, areFirst, toggle, reset } = columns;
  const say = useTablesText();
  return (
    <details className={styles.choice} data-print="hide">
      <summary>{say("columns")}</summary>
      <fieldset className={styles.columns}>
        <legend>{say("columnsHint")}</legend>
        {all.map((column) => (
          <label key={column} className={styles.column}>
            <input type="checkbox" checked={shown.has(column)} onChange={() => toggle(column)} />
            {labelOf(column)}
          </label>
        ))}
        {!areFirst && <Button onClick={reset}>{say("columnsReset")}</Button>}
      </fieldset>
    </details>
  );
}
