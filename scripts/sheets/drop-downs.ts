import type { Blob } from "node:buffer";
import type { Stream } from "node:stream";
import type { Feature } from "write-excel-file/node";

/** A column of a sheet that offers its values: by place from 0, and what Excel takes as the list. */
export type DropDown = { readonly column: number; readonly list: string };

/** Rows of the head, and the last one that offers values: beyond what a plan has. */
const FIRST_ROW = 3;
const LAST_ROW = 2000;

/** The values of a closed set as Excel's list; they have no comma of ASCII. */
export function listOf(values: readonly string[]): string {
  return `"${values.join(",")}"`;
}

/** A column of another sheet as a list. */
export function listFrom(sheet: string, column: number): string {
  const letter = letterOf(column);
  return `'${sheet}'!$${letter}$${FIRST_ROW}:$${letter}$${LAST_ROW}`;
}

/**
 * Data validations for `write-excel-file`, which has none of its own: lists that offer values and warn of others. The element
 * stands right behind the cells, where the format wants it.
 * @param bySheet the columns of each sheet that offer values, in the order of the sheets
 */
export function dropDowns(
  bySheet: readonly (readonly DropDown[])[],
): Feature<Stream | Buffer | Blob> {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (content, _options, { sheetIndex }) => {
            const lists = bySheet[sheetIndex] ?? [];
            if (lists.length === 0) return content;
            const element = `<dataValidations count="${lists.length}">${lists.map(validation).join("")}</dataValidations>`;
            return content.replace(/<\/sheetData>|<sheetData\/>/u, (end) => `${end}${element}`);
          },
        },
      },
    },
  };
}

function validation({ column, list }: DropDown): string {
  const letter = letterOf(column);
  const cells = `${letter}${FIRST_ROW}:${letter}${LAST_ROW}`;
  const formula = list.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return (
    `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${cells}">` +
    `<formula1>${formula}</formula1></dataValidation>`
  );
}

function letterOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${letterOf(Math.floor(column / 26) - 1)}${letter}`;
}
