import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";

/** Name in font stacks, after the fonts of the system: it is then fetched only where none of those is installed. */
const FALLBACK_FAMILY = "Kangtu Fallback";

const require = createRequire(import.meta.url);
const FONT =
  require.resolve("@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf");
/** Part of the cache key: raise it when the options below change. */
const RECIPE = 1;
/** A reader may type anything that a keyboard has. */
const ALWAYS = String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => 32 + index));

/**
 * Noto Sans SC Regular (OFL-1.1) cut down to the characters that occur in `texts`, as woff2. The result is the
 * same for the same characters; it is kept in `cacheFolder`, since the cut takes some seconds.
 */
export async function fallbackFont(
  texts: Iterable<string>,
  cacheFolder = join(process.cwd(), ".cache"),
): Promise<Buffer> {
  const characters = charactersOf(texts);
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

/** Every character of the texts once, in code-point order. */
function charactersOf(texts: Iterable<string>): string {
  const all = new Set(ALWAYS);
  for (const text of texts) for (const character of text) if (character >= " ") all.add(character);
  return [...all].toSorted((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join("");
}

/** The rule that names the font; `url` is relative to the stylesheet that holds it. */
export function fallbackFontFace(url: string): string {
  return `@font-face{font-family:"${FALLBACK_FAMILY}";src:url("${url}") format("woff2");font-display:swap}`;
}
