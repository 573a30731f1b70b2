import { useMemo } from "react";
import { changeView } from "../../state/store.ts";
import { useViewPart } from "../shared/atlas-context.tsx";

/** The columns of a table beside that of the names, which it always has. */
export type Columns<Column extends string> = {
  readonly all: readonly Column[];
  readonly shown: ReadonlySet<Column>;
  /** Whether they are those of a table of which nothing was chosen. */
  readonly areFirst: boolean;
  readonly toggle: (column: Column) => void;
  readonly reset: () => void;
};

/**
 * The columns that are shown: those that the address names, else those that stand there at first.
 * @param all those that can be shown, in their order; a constant
 * @param first those that no address need name; a constant
 */
export function useColumns<Column extends string>(
  all: readonly Column[],
  first: readonly Column[] = all,
): Columns<Column> {
  const chosen = useViewPart((view) => view.columns);
  return useMemo(() => {
    const shown = new Set(
      chosen === null ? first : all.filter((column) => chosen.includes(column)),
    );
    const toggle = (column: Column) => {
      const next = all.filter((one) => shown.has(one) !== (one === column));
      changeView({ columns: next.join() === first.join() ? null : next });
    };
    const reset = () => changeView({ columns: null });
    return { all, shown, areFirst: chosen === null, toggle, reset };
  }, [chosen, all, first]);
}
