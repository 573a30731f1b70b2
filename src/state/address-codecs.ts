import { facetValue, type Facet } from "../domain/facets/filter.ts";
import { formatLight, parseLight, type Light } from "../model/light.ts";
import { formatRef, parseRef, REF_ID, type ThingRef } from "../model/thing-ref.ts";
import { listed, tidied } from "./mend-address.ts";

/** So many characters are searched for. */
const MAX_QUERY = 80;
/** Half of a character, as cutting a text leaves it: no address can hold one. */
const HALF_CHARACTER = /\p{Cs}/gu;

/** What was made of a parameter, and what of it could not be read. */
export type Read<Value> = { readonly value: Value | null; readonly lost: readonly string[] };

/** One parameter: its default is left out of the text, `parse` is total and gives null for what it cannot read. */
export type Codec<Value> = {
  /** @param texts what the parameter was given, tidied; once as a rule */
  readonly parse: (texts: readonly string[]) => Read<Value>;
  readonly format: (value: Value) => string;
  /** Whether it is words of the reader's own, which are not tidied. */
  readonly asTyped?: boolean;
};

/** The first that can be read; others that say something else are lost. */
export function firstOf<Value>(
  texts: readonly string[],
  parse: (text: string) => Value | null,
  format: (value: Value) => string,
): Read<Value> {
  const given = texts.filter((text) => text !== "");
  const parsed = given.map(parse);
  const value = parsed.find((one) => one !== null) ?? null;
  const said = value === null ? null : format(value);
  const lost = given.filter((_, at) => {
    const one = parsed[at] ?? null;
    return one === null || format(one) !== said;
  });
  return { value, lost };
}

export const single = <Value>(
  parse: (text: string) => Value | null,
  format: (value: Value) => string,
): Codec<Value> => ({ parse: (texts) => firstOf(texts, parse, format), format });

export const oneOf = <Value extends string>(values: readonly Value[]): Codec<Value> =>
  single(
    (text) => values.find((value) => value === text) ?? null,
    (value) => value,
  );

export const idsCodec: Codec<readonly string[]> = {
  parse: (texts) => {
    const items = texts.flatMap((text) => listed(text)).map((item) => tidied(item).value);
    const ids = items.filter((item) => REF_ID.test(item));
    return {
      value: ids.length === 0 ? null : [...new Set(ids)],
      lost: items.filter((item) => item !== "" && !REF_ID.test(item)),
    };
  },
  format: (ids) => ids.join(","),
};

function asked(text: string): string {
  return text.toLowerCase().slice(0, MAX_QUERY).replace(HALF_CHARACTER, "").trim();
}

/** Words typed to search, as long as a question may be. */
export const queryCodec: Codec<string> = {
  ...single(
    asked,
    // An address bar escapes apostrophes, too.
    (query) => encodeURIComponent(asked(query)).replaceAll("'", "%27"),
  ),
  asTyped: true,
};

export const facetCodec = (facet: Facet): Codec<readonly string[]> => ({
  parse: (texts) => {
    const items = texts.flatMap((text) => listed(text)).map((item) => tidied(item).value);
    const read = items.flatMap((item) => facetValue(facet, item) ?? []);
    const most = facet === "near" ? 1 : read.length;
    const values = [...new Set(read)].slice(0, most).toSorted();
    const isLost = (item: string) => !values.includes(facetValue(facet, item) ?? "");
    return {
      value: values.length === 0 ? null : values,
      lost: items.filter((item) => item !== "" && isLost(item)),
    };
  },
  format: (values) => values.toSorted().join(","),
});

/** A word of a screen's own, which knows what it means there. */
export const arrangeCodec: Codec<string> = single(
  (text) => (/^-?[a-z]+$/.test(text) ? text : null),
  (word) => word,
);

/** Words of a table's own, which knows what they mean there; `none` for no column but that of the names. */
export const columnsCodec: Codec<readonly string[] | null> = {
  parse: (texts) => {
    const items = texts.flatMap((text) => listed(text)).map((item) => tidied(item).value);
    const words = items.filter((item) => /^[a-z]+$/.test(item));
    const value = words.length === 0 ? null : [...new Set(words)].filter((word) => word !== "none");
    return { value, lost: items.filter((item) => item !== "" && !words.includes(item)) };
  },
  format: (columns) => (columns === null ? "" : columns.join(",") || "none"),
};

/** Some of a set, in its order; `none` for none of it. */
export const someOf = <Value extends string>(all: readonly Value[]): Codec<readonly Value[]> => ({
  parse: (texts) => {
    const items = texts.flatMap((text) => listed(text)).map((item) => tidied(item).value);
    const values = all.filter((value) => items.includes(value));
    const lost = items.filter(
      (item) => item !== "" && item !== "none" && !all.some((value) => value === item),
    );
    return { value: values.length > 0 || items.includes("none") ? values : null, lost };
  },
  format: (values) => all.filter((value) => values.includes(value)).join(",") || "none",
});

/** A version of the data: that of the program, and a hash. */
export const versionCodec: Codec<string | null> = single<string | null>(
  (text) => (/^\d[\d.a-z-]*-[0-9a-f]{8}$/.test(text) ? text : null),
  (version) => version ?? "",
);

/** One of a set, or nothing. */
export const oneOrNone = <Value extends string>(values: readonly Value[]): Codec<Value | null> =>
  single<Value | null>(
    (text) => values.find((value) => value === text) ?? null,
    (value) => value ?? "",
  );

/** `site/taizhou/x`, `site: taizhou / x` and `site:taizhou\\x` are `site:taizhou/x`. */
export const selectCodec: Codec<ThingRef | null> = single<ThingRef | null>(
  (text) => {
    const [type = "", ...rest] = text.split(/[:/\\\s]+/).map((part) => tidied(part).value);
    return parseRef(`${type}:${rest.join("/")}`);
  },
  (select) => (select === null ? "" : formatRef(select)),
);

/** `industry/09` and `industry: 09` are `industry:09`. */
export const lightCodec: Codec<Light | null> = single<Light | null>(
  (text) => parseLight(text.split(/[:/\\\s]+/).join(":")),
  (light) => (light === null ? "" : formatLight(light)),
);
