import { type KeyboardEvent, useId, useState } from "react";
import type { Agency } from "../../../model/types.ts";
import type { CoWork } from "../../../domain/compare/co-work.ts";
import { ScrollBox } from "../../../ui/ScrollBox.tsx";
import { toThing } from "../../../state/changes.ts";
import { changeView } from "../../../state/store.ts";
import { useLocal } from "../../shared/atlas-context.tsx";
import styles from "./CoWorkMatrix.module.css";
import { useOpenCard } from "../cards/figure.ts";
import { useCompareText } from "../use-compare-text.ts";

/** So many units have room; the others meet few. */
const MOST_UNITS = 40;
const CELL = 18;
const NAMES = 290;
const HEAD = 56;
const GAP = 24;

type Cell = { readonly at: number; readonly row: number; readonly column: number };

/** Opens what is behind a cell: the tasks of two units; on the diagonal the unit itself. */
function useOpenCell(networks: readonly CoWork[]): (cell: Cell) => void {
  const open = useOpenCard();
  return (cell) => {
    const network = networks[cell.at];
    const found = wordsOf(network, cell);
    if (!network || !found) return;
    const { a, b } = found;
    if (a === b) return changeView(toThing({ type: "agency", id: a.id }));
    const isIt = (one: Agency, other: Agency) => one === a && other === b;
    const pair = network.pairs.find((of) => isIt(of.a, of.b) || isIt(of.b, of.a));
    open({ of: "pair", plan: network.plan, units: [a, b], tasks: pair?.tasks ?? [] });
  };
}

/**
 * Which units of the plans stand together in how many tasks: units as rows and, by number, as columns, darker for more.
 * At forty units a matrix can still be read where a drawing of lines between them cannot.
 */
export function CoWorkMatrix({ networks }: { readonly networks: readonly CoWork[] }) {
  const text = useCompareText();
  const id = useId();
  const [cell, setCell] = useState<Cell | null>(null);
  const drawn = networks.filter(({ units }) => units.length > 1);
  const sizes = drawn.map(({ units }) => Math.min(units.length, MOST_UNITS));
  const tops = sizes.map((_, at) =>
    sizes.slice(0, at).reduce((sum, size) => sum + HEAD + size * CELL + GAP, 0),
  );
  const width = NAMES + Math.max(...sizes, 0) * CELL;
  const height = (tops.at(-1) ?? 0) + HEAD + (sizes.at(-1) ?? 0) * CELL;
  const openCell = useOpenCell(drawn);
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const isOpening = event.key === "Enter" && cell !== null;
    if (!step && !isOpening) return;
    event.preventDefault();
    if (isOpening) openCell(cell);
    else if (step) setCell((from) => moved(from, step, sizes));
  };
  const words = cell && wordsOf(drawn[cell.at], cell);
  if (drawn.length === 0) return null;
  return (
    <>
      <ScrollBox label={text("cowork.title")}>
        {/* The cells are walked by the arrow keys; all of them stand in the table, too. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <svg
          className={styles.matrix}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="application"
          aria-label={text("cowork.keys")}
          aria-describedby={id}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          onKeyDown={press}
        >
          {drawn.map((network, at) => (
            <Matrix
              key={network.plan.id}
              network={network}
              top={tops[at] ?? 0}
              current={cell?.at === at ? cell : null}
              onCell={(row, column) => setCell({ at, row, column })}
              onOpen={(row, column) => openCell({ at, row, column })}
            />
          ))}
        </svg>
      </ScrollBox>
      <p className={styles.words} id={id} aria-live="polite">
        {words === null ? text("cowork.keys") : <CellWords words={words} />}
      </p>
    </>
  );
}

function CellWords({ words: { a, b, count } }: { readonly words: NonNullable<WordsOf> }) {
  const text = useCompareText();
  const local = useLocal();
  const names = { a: local(a, "name"), b: local(b, "name") };
  return text(a === b ? "cowork.own" : "cowork.both", { ...names, count });
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  // Beyond any: kept within the row.
  Home: [0, -MOST_UNITS],
  End: [0, MOST_UNITS],
};

/** The next cell; from the last row of a plan on to the first of the next. */
function moved(
  from: Cell | null,
  [down, right]: readonly [number, number],
  sizes: readonly number[],
): Cell {
  if (!from) return { at: 0, row: 0, column: 0 };
  const size = sizes[from.at] ?? 1;
  const row = from.row + down;
  const next = from.at + Math.sign(down);
  const nextSize = sizes[next];
  if ((row < 0 || row >= size) && nextSize !== undefined) {
    const column = Math.min(from.column, nextSize - 1);
    return { at: next, row: down > 0 ? 0 : nextSize - 1, column };
  }
  const within = (value: number) => Math.max(0, Math.min(size - 1, value));
  return { at: from.at, row: within(row), column: within(from.column + right) };
}

type WordsOf = ReturnType<typeof wordsOf>;

function wordsOf(network: CoWork | undefined, { row, column }: Cell) {
  const [a, b] = [network?.units[row], network?.units[column]];
  return a && b ? { a, b, count: network?.counts[row]?.[column] ?? 0 } : null;
}

type MatrixProps = {
  readonly network: CoWork;
  readonly top: number;
  readonly current: Cell | null;
  readonly onCell: (row: number, column: number) => void;
  readonly onOpen: (row: number, column: number) => void;
};

function Matrix({ network: { plan, units, counts }, top, current, onCell, onOpen }: MatrixProps) {
  const text = useCompareText();
  const local = useLocal();
  const shown = units.slice(0, MOST_UNITS);
  const most = Math.max(
    1,
    ...counts.flatMap((row, at) => row.filter((_, column) => column !== at)),
  );
  return (
    <g transform={`translate(0 ${top})`}>
      <text className={styles.plan} x={0} y={18}>
        {text("cowork.of", { plan: local(plan, "short") })}
      </text>
      {shown.map((unit, column) => (
        <text
          key={unit.id}
          className={styles.number}
          x={NAMES + (column + 0.5) * CELL}
          y={HEAD - 6}
        >
          {column + 1}
        </text>
      ))}
      {shown.map((unit, row) => (
        <g key={unit.id} transform={`translate(0 ${HEAD + row * CELL})`}>
          <UnitName unit={unit} number={row + 1} />
          {shown.map((other, column) => {
            const count = counts[row]?.[column] ?? 0;
            return (
              <g
                key={other.id}
                transform={`translate(${NAMES + column * CELL} 0)`}
                data-level={row === column ? "own" : levelOf(count, most)}
                data-current={(current?.row === row && current.column === column) || undefined}
                onPointerEnter={() => onCell(row, column)}
                onClick={() => onOpen(row, column)}
              >
                <rect className={styles.cell} width={CELL - 1} height={CELL - 1} />
                {count > 0 && (
                  <text className={styles.count} x={(CELL - 1) / 2} y={CELL / 2} dy=".34em">
                    {count}
                  </text>
                )}
              </g>
            );
          })}
        </g>
      ))}
    </g>
  );
}

/** From 0 for none to 4 for the most that any two units share. */
function levelOf(count: number, most: number): number {
  return Math.ceil((count / most) * 4);
}

function UnitName({ unit, number }: { readonly unit: Agency; readonly number: number }) {
  const local = useLocal();
  const name = local(unit, "name");
  const most = /\p{Script=Han}/u.test(name) ? 18 : 37;
  return (
    <text className={styles.name} x={0} y={CELL / 2} dy=".36em">
      <title>{name}</title>
      {`${number} ${name.length > most ? `${name.slice(0, most - 1)}…` : name}`}
    </text>
  );
}
