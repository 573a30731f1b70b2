import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";
import { APPLICATION_ROOT } from "./roots.ts";

/** Names in font stacks, after the fonts of the system: they are then fetched only where none of those is installed. */
export const FALLBACK_FAMILY = "Kangtu Fallback";
/** What only names on the map need, of thousands of counties: asked for where the first has no such character. */
export const PLACES_FAMILY = "Kangtu Places";

const require = createRequire(import.meta.url);
const FONT =
  require.resolve("@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf");
/** Part of the cache key: raise it when the options below change. */
const RECIPE = 2;
/**
 * Chinese characters and the punctuation that goes with them. The page asks the font for nothing else: a rare symbol
 * that the system's fonts lack would otherwise fetch it on every machine.
 */
const CHINESE = "U+2014, U+2018-201D, U+2026, U+3000-303F, U+3400-9FFF, U+F900-FAFF, U+FF00-FFEF";
const IS_CHINESE =
  /[\u2014\u2018-\u201d\u2026\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;
/** All of them are single units of a text. */
const UNITS = 0x10000;

type FontOptions = {
  /** Characters of these texts another font has already. */
  readonly besides?: Iterable<string>;
  readonly cacheFolder?: string;
};

/**
 * Noto Sans SC Regular (OFL-1.1) cut down to the Chinese characters that occur in `texts`, as woff2. The result is the
 * same for the same characters; it is kept in `cacheFolder`, since the cut takes some seconds.
 */
export async function fallbackFont(
  texts: Iterable<string>,
  { besides = [], cacheFolder = join(APPLICATION_ROOT, ".cache") }: FontOptions = {},
): Promise<Buffer> {
  const known = new Set(charactersOf(besides));
  const characters = [...charactersOf(texts)].filter((one) => !known.has(one)).join("");
  const font = readFileSync(FONT);
  const key = createHash("sha256")
    .update(`${RECIPE} ${font.length} ${characters}`)
    .digest("hex")
    .slice(0, 16);
  const cached = join(cacheFolder, `fallback-font-${key}.woff2`);
  if (existsSync(cached)) return readFileSync(cached);
  const subset = await subsetFont(font, characters, {
    targetFormat: "woff2",
    keepFeatures: ["kern", "locl"],
    noLayoutClosure: true,
    noHinting: true,
  });
  mkdirSync(cacheFolder, { recursive: true });
  const partial = `${cached}.${process.pid}`;
  writeFileSync(partial, subset);
  renameSync(partial, cached);
  return subset;
}

/** Every Chinese character of the texts once, in code-point order. */
function charactersOf(texts: Iterable<string>): string {
  // Of hundreds of plans there are hundreds of megabytes: nothing is made of a character but a mark.
  const seen = new Uint8Array(UNITS);
  for (const text of texts) {
    for (let at = 0; at < text.length; at += 1) seen[text.charCodeAt(at)] = 1;
  }
  const all = Array.from(seen, (is, unit) => (is === 1 ? String.fromCharCode(unit) : ""));
  return all.filter((character) => IS_CHINESE.test(character)).join("");
}

/** The rule that names a font; `url` is relative to the stylesheet that holds it. */
export function fallbackFontFace(family: string, url: string): string {
  return [
    `@font-face{font-family:"${family}"`,
    `src:url("${url}") format("woff2")`,
    `unicode-range:${CHINESE}`,
    "font-display:swap}",
  ].join(";");
}
