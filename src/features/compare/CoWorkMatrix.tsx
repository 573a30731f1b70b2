import { type KeyboardEvent, useId, useState } from "react";
import type { Agency } from "../../model/types.ts";
import type { CoWork } from "../../domain/compare/co-work.ts";
import { ScrollBox } from "../../ui/ScrollBox.tsx";
import { useLocal } from "../shared/atlas-context.tsx";
import styles from "./CoWorkMatrix.module.css";
import { useCompareText } from "./use-compare-text.ts";

/** So many units have room; the others meet few. */
const MOST_UNITS = 40;
const CELL = 18;
const NAMES = 290;
const HEAD = 56;
const GAP = 24;

type Cell = { readonly at: number; readonly row: number; readonly column: number };

/**
 * Which units of the plans stand together in how many tasks: units as rows and, by number, as columns, darker for more.
 * At forty units a matrix can still be read where a drawing of lines between them cannot.
 */
export function CoWorkMatrix({ networks }: { readonly networks: readonly CoWork[] }) {
  const text = useCompareText();
  const local = useLocal();
  const id = useId();
  const [cell, setCell] = useState<Cell | null>(null);
  const drawn = networks.filter(({ units }) => units.length > 1);
  const sizes = drawn.map(({ units }) => Math.min(units.length, MOST_UNITS));
  const tops = sizes.map((_, at) =>
    sizes.slice(0, at).reduce((sum, size) => sum + HEAD + size * CELL + GAP, 0),
  );
  const width = NAMES + Math.max(...sizes, 0) * CELL;
  const height = (tops.at(-1) ?? 0) + HEAD + (sizes.at(-1) ?? 0) * CELL;
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    setCell((from) => moved(from, step, sizes));
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
          onKeyDown={move}
        >
          {drawn.map((network, at) => (
            <Matrix
              key={network.plan.id}
              network={network}
              top={tops[at] ?? 0}
              current={cell?.at === at ? cell : null}
              onCell={(row, column) => setCell({ at, row, column })}
            />
          ))}
        </svg>
      </ScrollBox>
      <p className={styles.words} id={id} aria-live="polite">
        {words === null
          ? text("cowork.keys")
          : text(words.a === words.b ? "cowork.own" : "cowork.both", {
              a: local(words.a, "name"),
              b: local(words.b, "name"),
              count: words.count,
            })}
      </p>
    </>
  );
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
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

function wordsOf(network: CoWork | undefined, { row, column }: Cell) {
  const [a, b] = [network?.units[row], network?.units[column]];
  return a && b ? { a, b, count: network?.counts[row]?.[column] ?? 0 } : null;
}

type MatrixProps = {
  readonly network: CoWork;
  readonly top: number;
  readonly current: Cell | null;
  readonly onCell: (row: number, column: number) => void;
};

function Matrix({ network: { plan, units, counts }, top, current, onCell }: MatrixProps) {
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
