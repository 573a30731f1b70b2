import { parseArgs } from "node:util";

export type ScaleOptions = {
  /** Numbers of plans, in the order of the table's columns. */
  readonly sizes: readonly number[];
  /** Where roots and builds are kept, and taken from where they are there already; null: a folder that goes with the run. */
  readonly kept: string | null;
  /** Nothing is opened and no table made. */
  readonly buildsOnly: boolean;
};

const SIZES = [5, 50, 500];

/**
 * Reads `[--kept <folder>] [--builds-only] [<number of plans> …]`.
 * @throws on any other option, and on a number that is not a whole one from 1 on
 */
export function readScaleOptions(args: readonly string[]): ScaleOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { kept: { type: "string" }, "builds-only": { type: "boolean" } },
    allowPositionals: true,
  });
  const sizes = positionals.map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0))
    throw new Error(`numbers of plans are whole and from 1 on: ${positionals.join(" ")}`);
  return {
    sizes: sizes.length > 0 ? sizes : SIZES,
    kept: values.kept ?? null,
    buildsOnly: values["builds-only"] ?? false,
  };
}
