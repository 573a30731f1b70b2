import { DEFAULT_LANGUAGE, type Language } from "../i18n/language.ts";
import type { ConfigProblem } from "./configuration/problem.ts";
import type { Mode, Theme } from "./view.ts";

/** Words of the operator's own in every language of the interface. */
export type OwnWords = Readonly<Record<Language, string>>;

/** What an operator may switch off. The source and the approval number of a map are no such thing. */
export const FEATURES = ["downloads", "reading", "comparison", "ownData", "share"] as const;
export type Feature = (typeof FEATURES)[number];

/** Colours by the name of the custom property that they are the value of, as `--brand`. */
export type BrandColours = Readonly<Record<string, string>>;

/** What an operator may set without a rebuild, in config.json beside index.html. */
export type Config = {
  /**
   * `points` shows no administrative polygons; `boundaries` needs a map approval number before public release; `tiles` is
   * an approved base map of the operator's, and `boundaries` where that does not answer.
   */
  readonly ground: "boundaries" | "points" | "tiles";
  /** What the mode `tiles` shows, as `readBaseTiles` reads it where there is any. */
  readonly tiles: unknown;
  readonly mapApproval: {
    readonly number: string | null;
    readonly source: string | null;
    readonly url: string | null;
  };
  /** Exact origins of the pages that may talk to the atlas in their frames: `https://portal.example`. */
  readonly allowedParents: readonly string[];
  /** Whether only those may have it in a frame: what the server says in `frame-ancestors`. */
  readonly frameAncestors: "any" | "allowedParents";
  readonly title: OwnWords | null;
  readonly subtitle: OwnWords | null;
  /** A picture beside the name: its path from the folder of index.html, and how many times as wide as high it is. */
  readonly logo: { readonly file: string; readonly ratio: number } | null;
  /** Empty for the atlas's own. */
  readonly colours: BrandColours;
  readonly footer: OwnWords | null;
  /** Numbers under which the site is entered with the ministry and with the police. */
  readonly icp: { readonly number: string | null; readonly police: string | null };
  readonly contact: Contact | null;
  /** What is shown where an address does not say. */
  readonly defaults: {
    readonly plan: string | null;
    readonly language: Language | null;
    readonly mode: Mode | null;
    readonly theme: Theme | null;
  };
  readonly features: Readonly<Record<Feature, boolean>>;
  readonly notices: {
    /** Stands above everything until the reader puts it away. */
    readonly announcement: OwnWords | null;
    /** Follows what the atlas says of a plan that has expired. */
    readonly expired: OwnWords | null;
  };
  /** What is wrong with the file. */
  readonly problems: readonly ConfigProblem[];
};

/** How readers reach who runs the atlas; one way at least. */
export type Contact = {
  readonly name: OwnWords | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly url: string | null;
};

const ON = { downloads: true, reading: true, comparison: true, ownData: true, share: true };

export const DEFAULT_CONFIG: Config = {
  ground: "boundaries",
  tiles: null,
  mapApproval: { number: null, source: null, url: null },
  allowedParents: [],
  frameAncestors: "any",
  title: null,
  subtitle: null,
  logo: null,
  colours: {},
  footer: null,
  icp: { number: null, police: null },
  contact: null,
  defaults: { plan: null, language: null, mode: null, theme: null },
  features: ON,
  notices: { announcement: null, expired: null },
  problems: [],
};

/** Where it cannot be told what an operator wants: what shows and allows least. */
export const STRICTEST_CONFIG: Config = {
  ...DEFAULT_CONFIG,
  ground: "points",
  frameAncestors: "allowedParents",
};

/** What of the operator's own stands in the text of a prerendered page: empty for nothing. */
export function ownText({ title, subtitle }: Pick<Config, "title" | "subtitle">): string {
  return [title, subtitle].flatMap((words) => words?.[DEFAULT_LANGUAGE] ?? []).join(" · ");
}
