import type { AtlasPlan, NamedPlan } from "../../domain/atlas/atlas.ts";
import type { TableValue } from "../../domain/export/table-value.ts";
import type { SiteGroups } from "../../domain/places/group-by-view.ts";

/** Sites as they are listed, with their plans. */
export type ListedSites = { readonly plans: readonly AtlasPlan[]; readonly groups: SiteGroups };

/** An open panel, read when it is asked for, with the plans that it speaks of. */
export type ShownPanel = {
  readonly panel: () => Element | null;
  readonly plans: readonly NamedPlan[];
};

/** What can be taken home of something that is shown, exactly as it is shown when it is asked for. */
export type TakeHomeProps = {
  /** What it is, to tell one control from another and to name the files. */
  readonly name: string;
  /** Its tables, the sites that it lists, or the panel that says it. */
  readonly what: (() => readonly TableValue[]) | ListedSites | ShownPanel;
  /** What holds its drawings, where there are any. */
  readonly drawing?: () => Element | null;
  /** All that the data have of it. */
  readonly record?: () => unknown;
};

/** Makes a workbook of tables, on the last sheet of which stands where they come from. */
export type MakeWorkbook = (tables: readonly TableValue[], sourcesName: string) => Promise<Blob>;
