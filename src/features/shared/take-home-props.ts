import type { TableValue } from "../../domain/export/table-value.ts";

/** What can be taken home of something that is shown, exactly as it is shown when it is asked for. */
export type TakeHomeProps = {
  /** What it is, to tell one control from another and to name the files. */
  readonly name: string;
  readonly tables: () => readonly TableValue[] | Promise<readonly TableValue[]>;
  /** The drawing, where there is one. */
  readonly drawing?: () => SVGSVGElement | null;
  /** The places, as GeoJSON. */
  readonly places?: () => unknown;
  /** All that the data have of it. */
  readonly record?: () => unknown;
};
