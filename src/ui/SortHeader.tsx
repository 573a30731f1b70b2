import styles from "./SortHeader.module.css";

type SortHeaderProps<Column extends string> = {
  readonly column: Column;
  readonly label: string;
  readonly order: { readonly by: Column; readonly descending: boolean };
  /** Told what the column is called as well, so that it can be said. */
  readonly onSort: (column: Column, label: string) => void;
};

/** The head of a column that a table can be sorted by. */
export function SortHeader<Column extends string>(props: SortHeaderProps<Column>) {
  const { column, label, order, onSort } = props;
  const direction = order.descending ? "descending" : "ascending";
  const sorted = order.by === column ? direction : undefined;
  return (
    <th scope="col" aria-sort={sorted ?? "none"} data-heading={label}>
      <button type="button" className={styles.sort} onClick={() => onSort(column, label)}>
        {label}
        <svg viewBox="0 0 10 14" width="10" height="14" aria-hidden="true">
          <path className={styles.up} d="M5 1 9 6H1Z" />
          <path className={styles.down} d="M5 13 1 8H9Z" />
        </svg>
      </button>
    </th>
  );
}
