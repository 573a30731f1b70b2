/** What a value of config.json should have been; `src/i18n/configuration/` says it in words. */
export const EXPECTATIONS = [
  "record",
  "list",
  "text",
  "number",
  "flag",
  "id",
  "address",
  "origin",
  "file",
  "colour",
  "icp",
  "email",
  "range",
  "length",
  "many",
] as const;
export type Expectation = (typeof EXPECTATIONS)[number];

/** What holds in the place of what is wrong: nothing that a mistake made looser. */
export const REMEDIES = ["left-out", "points", "frames", "ours", "all"] as const;
export type Remedy = (typeof REMEDIES)[number];

/** Something that is wrong in config.json. */
export type ConfigProblem = {
  /** Where it stands: `contact.email`, `allowedParents[2]`; empty for the whole file. */
  readonly path: string;
  readonly remedy: Remedy;
} & (
  | { readonly fault: "unreadable"; readonly detail: string }
  /** There is no such key; the one that was meant, where one is near. */
  | { readonly fault: "unknown"; readonly meant: string | null }
  | { readonly fault: "unfit"; readonly given: string; readonly expected: Expectation }
  | {
      readonly fault: "none-of";
      readonly given: string;
      readonly values: readonly string[];
      readonly meant: string | null;
    }
  /** Words that the reader of tiles has for it. */
  | { readonly fault: "tiles"; readonly detail: string }
  /** A colour that cannot be told from its ground, and the nearest that can. */
  | {
      readonly fault: "contrast";
      readonly given: string;
      readonly ground: string;
      readonly ratio: number;
      readonly least: number;
      readonly nearest: string;
    }
);
