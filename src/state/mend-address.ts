import { FACETS } from "../domain/facets/filter.ts";

/** Parameters that the atlas knows, whether they stand in the query or behind the `#`. */
export const ADDRESS_KEYS = [
  "v",
  "plan",
  "view",
  "q",
  ...FACETS,
  "group",
  "sort",
  "cols",
  "select",
  "layers",
  "light",
  "lang",
  "theme",
  "mode",
  "map",
  // Of frames in other pages: frame-address.ts.
  "ui",
  "heightmsg",
  "section",
  "charts",
  "among",
  "out",
  "data",
] as const;
export type AddressKey = (typeof ADDRESS_KEYS)[number];

/** A part of an address that could not be read, as it stood there. */
export type Rejected = { readonly key: string; readonly value: string };

/** An address in its parts: what each known parameter was given, in order, and what looks like one but is none. */
export type AddressParts = {
  readonly values: ReadonlyMap<AddressKey, readonly string[]>;
  readonly unclear: readonly Rejected[];
};

/** A name may be written in full or in the other number. */
const ALIASES: Readonly<Record<string, AddressKey>> = {
  plans: "plan",
  views: "view",
  selected: "select",
  layer: "layers",
  language: "lang",
};

/** So many times an address is taken to have been escaped on its way. */
const MOST_ESCAPES = 3;
/** Characters that no one sees: soft hyphen, zero-width spaces and joiners, byte order mark. */
const INVISIBLE = /[\u{AD}\u{200B}-\u{200F}\u{2060}\u{FEFF}]/gu;
/** Stands for escapes of another encoding than UTF-8, as old content systems write them. */
const UNREADABLE = "\u{FFFD}";
const DASHES = /[\u{2010}-\u{2015}\u{2212}\u{FE58}\u{FE63}_]/gu;
/** The `&` of a page's source, once or several times over. */
const ESCAPED_AND = /&(?:amp;|#38;|#x26;)+/gi;
/** Where one parameter ends and the next begins in what was escaped as one value. */
const INNER = new RegExp(
  `[?&#](?=[\\w.;-]+=)|[;\\s](?=(?:${[...ADDRESS_KEYS, ...Object.keys(ALIASES)].join("|")})=)`,
  "i",
);

/**
 * Takes an address apart that people, chat programs and content systems have handled: escaped once too often, with
 * `&amp;` for `&`, in full-width or capital letters, with spaces, with a `?` behind the `#`. Total. Parameters of
 * others, as WeChat and advertisers add them, are passed over.
 */
export function addressParts(text: string): AddressParts {
  const values = new Map<AddressKey, string[]>();
  const unclear: Rejected[] = [];
  for (const piece of text.replace(ESCAPED_AND, "&").split(/[?&#]/)) {
    for (const part of plain(piece).replace(ESCAPED_AND, "&").split(INNER)) {
      const [name = "", ...rest] = part.split("=");
      const value = rest.join("=");
      const key = keyOf(name);
      if (key !== null) values.set(key, [...(values.get(key) ?? []), value]);
      else if (isNearKey(tidyName(name)) && value.trim() !== "") {
        unclear.push({ key: tidyName(name), value });
      }
    }
  }
  return { values, unclear };
}

/** Text without escapes, in usual characters: `％２０` and `%2520` are spaces, `：` is a colon. */
export function plain(text: string): string {
  let decoded = text.replaceAll("+", " ");
  for (let round = 0; round < MOST_ESCAPES && decoded.includes("%"); round += 1) {
    decoded = decodeOnce(decoded);
  }
  decoded = decoded.replace(/(?:%[0-9a-f]{2})+/gi, UNREADABLE);
  return decoded.normalize("NFKC").replace(INVISIBLE, "").replace(DASHES, "-");
}

/** What is no escape of UTF-8 stays as it is. */
function decodeOnce(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
}

/** A value and what followed it that can be none of it. */
export type Tidied = {
  readonly value: string;
  /** Letters or figures that were cut off; empty when there were none but stops, brackets and the like. */
  readonly cut: string;
};

const BEFORE = /^[^\p{L}\p{N}-]+/u;
const BEHIND = /[^a-z0-9]+$/;
const OURS = /^[a-z0-9:/\\,.;|、 -]*/;

/**
 * A value in small letters, without the spaces, brackets and stops that a sentence puts around it; where another script
 * follows, as when a link runs on into the text behind it, that is cut off.
 */
export function tidied(text: string): Tidied {
  const value = text.toLowerCase().replace(BEFORE, "");
  const ours = OURS.exec(value)?.[0] ?? "";
  const rest = value.slice(ours.length);
  return { value: ours.replace(BEHIND, ""), cut: /[\p{L}\p{N}]/u.test(rest) ? rest.trim() : "" };
}

/** Single values of a list, whatever sets them apart. */
export function listed(value: string): readonly string[] {
  return value.split(/[,;|、\s]+/).filter((item) => item !== "");
}

function keyOf(name: string): AddressKey | null {
  const tidy = tidyName(name);
  return ADDRESS_KEYS.find((key) => key === tidy) ?? ownAlias(tidy);
}

function ownAlias(name: string): AddressKey | null {
  return Object.hasOwn(ALIASES, name) ? (ALIASES[name] ?? null) : null;
}

function tidyName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:amp;|#38;)+/, "")
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** Whether a name is a slip of the pen away from one of ours, too short ones left aside: one letter or two swapped. */
function isNearKey(name: string): boolean {
  // What others may well write of their own.
  if (name === "date") return false;
  return ADDRESS_KEYS.some((key) => key.length >= 4 && isOneSlipAway(name, key));
}

function isOneSlipAway(written: string, meant: string): boolean {
  if (Math.abs(written.length - meant.length) > 1) return false;
  const from = [...meant].findIndex((letter, at) => letter !== written[at]);
  const start = from < 0 ? meant.length : from;
  const left = written.slice(start);
  const right = meant.slice(start);
  return (
    left.slice(1) === right.slice(1) ||
    left.slice(1) === right ||
    left === right.slice(1) ||
    `${left[1]}${left[0]}${left.slice(2)}` === right
  );
}
