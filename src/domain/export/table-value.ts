/** What stands in a cell: text is never read as anything else, a share is a number from 0 to 1; null is silence. */
export type CellValue = string | number | null;

export type TableColumn = {
  readonly heading: string;
  readonly kind: "text" | "number" | "share";
};

/** A table as a reader takes it home, in the words of the page: what is shown, and where it comes from. */
export type TableValue = {
  readonly title: string;
  readonly columns: readonly TableColumn[];
  /** As many cells a row as there are columns. */
  readonly rows: readonly (readonly CellValue[])[];
  /** What must stand beside it: plans and their life cycles, data version, address, licence. */
  readonly sources: readonly SourceLine[];
};

export type SourceLine = { readonly label: string; readonly text: string };
