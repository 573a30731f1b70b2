import type * as z from "zod/mini";
import { nearestName } from "../../domain/problems/did-you-mean.ts";
import { LANGUAGE_FACTS, LANGUAGES } from "../../i18n/language.ts";
import { readBaseTiles } from "../base-tiles.ts";
import {
  type Config,
  DEFAULT_CONFIG,
  FEATURES,
  type OwnWords,
  STRICTEST_CONFIG,
} from "../config.ts";
import { brandColours, colourFault } from "./brand-colours.ts";
import type { ConfigProblem, Remedy } from "./problem.ts";
import { readKey } from "./read-key.ts";
import { CONFIG_KEYS, type ConfigFile, type ConfigKey } from "./schema.ts";
import { exactOrigin, webAddress } from "./web-addresses.ts";

/** What holds in the place of what is wrong: where a mistake could make the atlas looser, what is strictest. */
const REMEDIES: ReadonlyMap<string, Remedy> = new Map([
  ["ground", "points"],
  ["frameAncestors", "frames"],
]);

/**
 * Reads what stands in config.json. Total: what is missing has its default, what is wrong is told and left out, and
 * neither ground nor origins become looser by a mistake.
 */
export function parseConfig(given: unknown): Config {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    const told = (JSON.stringify(given) ?? String(given)).slice(0, 60);
    const problem = { path: "", remedy: "all", fault: "unfit", given: told } as const;
    return { ...STRICTEST_CONFIG, problems: [{ ...problem, expected: "record" }] };
  }
  const { file, problems, strict } = readKeys(given as Readonly<Record<string, unknown>>);
  const colours = readColours(file.colours ?? {});
  const ground = readGround(file, strict);
  return {
    ...DEFAULT_CONFIG,
    ...ownParts(file),
    ground: ground.ground,
    tiles: ground.tiles,
    mapApproval: approvalOf(file.mapApproval ?? {}),
    allowedParents: (file.allowedParents ?? []).flatMap((text) => exactOrigin(text) ?? []),
    frameAncestors: strict.has("frameAncestors")
      ? "allowedParents"
      : (file.frameAncestors ?? DEFAULT_CONFIG.frameAncestors),
    colours: colours.colours,
    problems: [...problems, ...ground.problems, ...colours.problems],
  };
}

/** The configuration for a file that is no JSON. @param detail what the reader of JSON says */
export function unreadableConfig(detail: string): Config {
  return {
    ...STRICTEST_CONFIG,
    problems: [{ path: "", remedy: "all", fault: "unreadable", detail }],
  };
}

type Keys = {
  readonly file: ConfigFile;
  readonly problems: readonly ConfigProblem[];
  /** Keys that were meant, and could not be read. */
  readonly strict: ReadonlySet<string>;
};

function readKeys(given: Readonly<Record<string, unknown>>): Keys {
  const names = Object.keys(CONFIG_KEYS);
  const unknown = Object.keys(given).filter((key) => key !== "$schema" && !names.includes(key));
  const slips = unknown.map((path): ConfigProblem => {
    const meant = nearestName(path, names);
    return { path, remedy: remedyOf(meant ?? path, given["ground"]), fault: "unknown", meant };
  });
  const read = Object.entries<z.ZodMiniType>(CONFIG_KEYS).map(([key, schema]) => {
    const value = Object.hasOwn(given, key) ? given[key] : null;
    const none = { value: null, problems: [] };
    return {
      key,
      ...((value ?? null) === null
        ? none
        : readKey(key, schema, value, remedyOf(key, given["ground"]))),
    };
  });
  const wrong = read.filter(({ problems }) => problems.length > 0).map(({ key }) => key);
  const meant = slips.flatMap((slip) => (slip.fault === "unknown" && slip.meant) || []);
  return {
    file: Object.fromEntries(read.map(({ key, value }) => [key, value])) as ConfigFile,
    problems: [...slips, ...read.flatMap(({ problems }) => problems)],
    strict: new Set([...wrong, ...meant]),
  };
}

function remedyOf(key: string, ground: unknown): Remedy {
  if (key === "tiles" && ground === "tiles") return "points";
  return REMEDIES.get(key) ?? "left-out";
}

type Ground = Pick<Config, "ground" | "tiles" | "problems">;

/** No borders where it is not clear whether they are wanted. */
function readGround(file: ConfigFile, strict: ReadonlySet<string>): Ground {
  const { ground = null, tiles = null } = file;
  if (strict.has("ground") || (ground === "tiles" && strict.has("tiles")))
    return { ground: "points", tiles: null, problems: [] };
  if (ground !== "tiles")
    return { ground: ground ?? DEFAULT_CONFIG.ground, tiles: null, problems: [] };
  try {
    const whole = withoutNothing(tiles);
    readBaseTiles(whole);
    return { ground, tiles: whole, problems: [] };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const problem = { path: "tiles", remedy: "points", fault: "tiles", detail } as const;
    return { ground: "points", tiles: null, problems: [problem] };
  }
}

/** Without keys that stand for nothing, also within lists: who reads on knows no null. */
function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => (inner ?? null) !== null);
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutNothing(inner)]));
}

type Of<Key extends ConfigKey> = NonNullable<ConfigFile[Key]>;

function approvalOf({ number, others, source, url }: Of<"mapApproval">): Config["mapApproval"] {
  const numbers = [number ?? [], others ?? []].flat();
  return {
    number: numbers.length === 0 ? null : numbers.join(" "),
    source: source ?? null,
    url: addressOf(url),
  };
}

const addressOf = (text: string | null | undefined) => (text ? webAddress(text) : null);

/** Words of which one language at least is given, which then stands for the others. */
function wordsOf(words: Readonly<Record<string, string | null | undefined>> | null | undefined) {
  const texts = LANGUAGES.map(
    (language) => words?.[LANGUAGE_FACTS[language].field.toLowerCase()] ?? null,
  );
  const some = texts.find((text) => text !== null) ?? null;
  if (some === null) return null;
  return Object.fromEntries(
    LANGUAGES.map((language, at) => [language, texts[at] ?? some]),
  ) as OwnWords;
}

/** What only says how the atlas presents itself. */
function ownParts(file: ConfigFile): Partial<Config> {
  const { logo, contact, features, notices } = file;
  const switches = FEATURES.map((feature) => [feature, features?.[feature] ?? true] as const);
  return {
    title: wordsOf(file.title),
    subtitle: wordsOf(file.subtitle),
    logo: logo ? { file: logo.file, ratio: logo.ratio ?? 1 } : null,
    footer: wordsOf(file.footer),
    icp: orNull(file.icp, ["number", "police"]),
    contact: contact ? contactOf(contact) : null,
    defaults: orNull(file.defaults, ["plan", "language", "mode", "theme"]),
    features: Object.fromEntries(switches) as Config["features"],
    notices: {
      announcement: wordsOf(notices?.announcement),
      expired: wordsOf(notices?.expired),
    },
  };
}

/** The parts of a record by their keys, null for those that are not set. */
function orNull<Key extends string, Part extends { readonly [K in Key]?: unknown }>(
  given: Part | null | undefined,
  keys: readonly Key[],
): { readonly [K in Key]: Exclude<Part[K], undefined> | null } {
  const entries = keys.map((key) => [key, given?.[key] ?? null]);
  return Object.fromEntries(entries) as { readonly [K in Key]: Exclude<Part[K], undefined> | null };
}

/** A name alone is no way to reach anybody. */
function contactOf({ name, email, phone, url }: Of<"contact">): Config["contact"] {
  const ways = { email: email ?? null, phone: phone ?? null, url: addressOf(url) };
  const isWay = Object.values(ways).some((way) => way !== null);
  return isWay ? { name: wordsOf(name), ...ways } : null;
}

/** The accents that can be read in their themes; the one for the dark theme follows from the other where it is not given. */
function readColours({ accent, accentDark }: Of<"colours">): Pick<Config, "colours" | "problems"> {
  const light = accent?.toLowerCase() ?? null;
  const dark = accentDark?.toLowerCase() ?? null;
  const lightFaults = faultsOf("colours.accent", light, "light");
  const darkFaults = faultsOf("colours.accentDark", dark, "dark");
  const own = [lightFaults.length > 0 ? null : light, darkFaults.length > 0 ? null : dark] as const;
  return { colours: brandColours(...own), problems: [...lightFaults, ...darkFaults] };
}

function faultsOf(
  path: string,
  colour: string | null,
  theme: "light" | "dark",
): readonly ConfigProblem[] {
  const fault = colour === null ? null : colourFault(colour, theme);
  if (colour === null || fault === null) return [];
  return [{ path, remedy: "ours", fault: "contrast", given: colour, ...fault }];
}
