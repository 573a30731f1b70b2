import type {
  LineString,
  MultiLineString,
  MultiPoint,
  MultiPolygon,
  Point,
  Polygon,
} from "geojson";

/** What can be drawn of a reader's own file. */
export type OwnGeometry =
  Point | MultiPoint | LineString | MultiLineString | Polygon | MultiPolygon;

/** One thing in a reader's own file, in WGS-84. */
export type OwnThing = FoundThing & {
  /** Its place among those that are shown, from 0. */
  readonly id: number;
};

/** A thing as it was found in a file. */
export type FoundThing = {
  /** Null where the file has no name for it. */
  readonly name: string | null;
  readonly geometry: OwnGeometry;
};

/** Why something in a file cannot be shown; what is shown is whole. */
export const OWN_FAULTS = [
  "too-large",
  "unknown-kind",
  "not-text",
  "not-read",
  "not-json",
  "not-geojson",
  "not-zip",
  "too-many",
  "too-fine",
  "no-columns",
  "no-position",
  "not-number",
  "out-of-range",
  "swapped",
  "no-geometry",
  "bad-geometry",
  "open-ring",
  "no-plan",
  "problem",
] as const;
export type OwnFaultKind = (typeof OWN_FAULTS)[number];

export type OwnFault = {
  readonly kind: OwnFaultKind;
  /** Line, number of the feature, or file in an archive; empty where it is the whole file. */
  readonly where: string;
  /** What stands there, or how much of it, as it goes into the words. */
  readonly what: string;
};

/** What was read of a file: faulty things are left out one by one and told. */
export type OwnRead = {
  readonly things: readonly OwnThing[];
  readonly faults: readonly OwnFault[];
  /** The plan that the file is, where it is one. */
  readonly plan?: { readonly nameZh: string; readonly nameEn: string };
};

/** What was found in a file, before it is known how much of it is shown. */
export type OwnFound = Pick<OwnRead, "faults" | "plan"> & {
  readonly things: readonly FoundThing[];
};

/** A file that a reader has laid over the map of this tab. */
export type OwnLayer = OwnRead & {
  /** Name of the file. */
  readonly file: string;
};

/** How much of a reader's own data a map takes. */
export const OWN_LIMITS = {
  /** Bytes of a file. */
  bytes: 10_000_000,
  /** Bytes of all files of an archive together, unpacked. */
  unpacked: 40_000_000,
  things: 5000,
  /** Positions of all shapes together. */
  positions: 200_000,
} as const;

export const ownFault = (kind: OwnFaultKind, where = "", what = ""): OwnFault => ({
  kind,
  where,
  what: what.slice(0, 200),
});

/** A file of which nothing can be read. */
export const unread = (kind: OwnFaultKind, where = "", what = ""): OwnRead => ({
  things: [],
  faults: [ownFault(kind, where, what)],
});
