import type { LonLat } from "../model/types.ts";

/** What the desk's page and its server on the same machine say to each other. */

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

/** A value that may be chosen, and what it is called. */
export type Choice = { readonly value: string; readonly zh: string; readonly en: string };

/** What an id or a locator in a field names. */
export type NameKind =
  "site" | "section" | "enterprise" | "agency" | "source" | "outside" | "finer" | "term";

/** A field of a thing as a form shows it, made from the schema by which the file is read. */
export type FieldModel = {
  readonly key: string;
  readonly labelZh: string;
  readonly labelEn: string;
  /** `fixed` has one value only; `position` is a longitude and a latitude. */
  readonly type:
    "text" | "long" | "number" | "flag" | "choice" | "list" | "group" | "position" | "fixed";
  /** Whether it may be null: silence of the plan. */
  readonly isNullable: boolean;
  /** Whether it may be left out. */
  readonly isOptional: boolean;
  /** Of a `choice`. */
  readonly choices?: readonly Choice[];
  /** Of a text that names something. */
  readonly names?: NameKind;
  /** Of a `group`. */
  readonly fields?: readonly FieldModel[];
  /** Of a `list`. */
  readonly item?: FieldModel;
  /** Of a `fixed` one. */
  readonly value?: string;
};

/** A kind of file: what its things have, and what it is called. */
export type KindModel = {
  readonly kind: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly fields: readonly FieldModel[];
};

/** A file that the desk may change, as it stood when it was read. */
export type DeskFile = {
  /** From the root. */
  readonly path: string;
  readonly kind: string;
  readonly holds: "one" | "list" | "features";
  /** Changes with every byte. */
  readonly version: string;
  readonly value: Json;
};

/** All that the page needs at the start. */
export type Desk = {
  readonly plan: string;
  readonly files: readonly DeskFile[];
  /** In the order in which they are decided. */
  readonly kinds: readonly KindModel[];
  /** What is known beyond the plan's own files. */
  readonly names: Readonly<
    Record<Exclude<NameKind, "site" | "section" | "term">, readonly Choice[]>
  >;
  /** The plan's text; null where none was given. */
  readonly text: { readonly name: string; readonly written: string } | null;
};

/** A fault of the data, by its path and in the words of `npm run check:data`. */
export type DeskProblem = { readonly path: string; readonly message: string };

/** A file to be written, and the version that it is written over. */
export type SavedFile = Pick<DeskFile, "path" | "version" | "value">;

/** `conflict`: nothing was written, since these files are no longer what they were. */
export type SaveAnswer =
  | { readonly outcome: "saved"; readonly files: readonly DeskFile[] }
  | { readonly outcome: "conflict"; readonly files: readonly DeskFile[] };

/** A position as it was found, to be read in each datum. */
export type ReadingsWanted = {
  readonly written: LonLat;
  readonly radiusM: number;
  /** The place of the site's parent; null where there is none. */
  readonly parent: Json;
};

/** What a position would be in a datum. */
export type DeskReading = {
  readonly datum: "wgs84" | "gcj02" | "bd09";
  readonly position: LonLat;
  readonly adcode: string | null;
  readonly adminZh: string | null;
  readonly adminEn: string | null;
  readonly fromParentM: number | null;
  readonly fitsParent: boolean | null;
};

/** The country around a plan as its boundary data has it, cut down to what a map of its region shows. */
export type DeskGround = {
  /** West, south, east, north of the plan's region, and of all that is drawn. */
  readonly region: readonly [number, number, number, number];
  readonly extent: readonly [number, number, number, number];
  readonly regionArea: GeoJSON.Polygon | GeoJSON.MultiPolygon;
  readonly land: readonly (GeoJSON.Polygon | GeoJSON.MultiPolygon)[];
  readonly borders: readonly {
    readonly level: "city" | "county" | "province";
    readonly geometry: GeoJSON.MultiLineString;
  }[];
  readonly water: GeoJSON.FeatureCollection;
  readonly names: readonly {
    readonly adcode: string;
    readonly nameZh: string;
    readonly nameEn: string;
    readonly label: LonLat;
  }[];
};
