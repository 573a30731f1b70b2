import type { ReactNode } from "react";
import { useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { useIsLeftOut } from "./findings-out.ts";
import styles from "./FindingRows.module.css";
import { DismissFinding, DismissedFindings, type Finding } from "./DismissFinding.tsx";
import { TitledTable } from "../../ui/TitledTable.tsx";
import { useCompareText } from "./use-compare-text.ts";

/** So many findings stand open; the others are further off. */
const MOST_SHOWN = 10;

type FindingRow = Finding & { readonly cells: ReactNode };

type FindingRowsProps = {
  readonly title: string;
  readonly note: string | null;
  /** Headings of the columns, without that of the way to leave a finding out. */
  readonly columns: readonly string[];
  readonly rows: readonly FindingRow[];
};

/** A table of findings, the closest first, each of which the reader may leave out. */
export function FindingRows({ title, note, columns, rows }: FindingRowsProps) {
  const text = useCompareText();
  const isOut = useIsLeftOut();
  const [showsAll, setShowsAll] = useState(false);
  const left = rows.filter(({ key }) => !isOut(key));
  const shown = showsAll ? left : left.slice(0, MOST_SHOWN);
  return (
    <div className={styles.findings}>
      <TitledTable title={title} note={note}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
            <th scope="col" className={styles.out}>
              <span className="visually-hidden">{text("finding.column")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, name, cells }) => (
            <tr key={key}>
              {cells}
              <td className={styles.out}>
                <DismissFinding finding={{ key, name }} />
              </td>
            </tr>
          ))}
        </tbody>
      </TitledTable>
      {left.length > shown.length && (
        <Button onClick={() => setShowsAll(true)}>
          {text("overlap.more", { count: left.length - shown.length })}
        </Button>
      )}
      <DismissedFindings findings={rows} />
    </div>
  );
}
