import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { ask, askAll, type Answer } from "./ask.ts";

/** Probes of one page, by which the share of slow answers is told. */
const TIMES = 5;
const NO_SUCH_PAGE = "no-such-page-0f2c.html";

/** What was asked of an atlas, and what came. */
export type Observation = {
  /** Of the folder, with its closing slash. */
  readonly address: string;
  /** The start page, several times. */
  readonly starts: readonly Answer[];
  /** The same without a coding, and again by what it said of itself. */
  readonly plain: Answer;
  readonly again: Answer;
  /** Each once: what stands in the page, and one file of each kind. */
  readonly files: readonly Answer[];
  /** Addresses that the start page's styles and scripts have, which its text waits for. */
  readonly before: readonly string[];
  readonly config: Answer;
  readonly missing: Answer;
  /** A folder without its slash. */
  readonly folder: Answer | null;
};

/** Asks an atlas at an address for all that a browser would, and for what it must not have. */
export async function observe(address: string): Promise<Observation> {
  const root = new URL(address.replace(/(?:index\.html|\/?)$/, "/")).href;
  const at = (path: string) => new URL(path, root).href;
  const starts: Answer[] = [];
  for (let time = 0; time < TIMES; time += 1) starts.push(await ask(root));
  const start = starts[0] ?? (await ask(root));
  const html = textOf(start);
  const { linked, before } = addressesIn(html, root);
  const index = await ask(at("data/v1/atlas/index.json"));
  const files = await askAll([
    ...new Set([
      ...linked.filter((one) => one.startsWith(root)),
      index.address,
      ...SAMPLES.map(at),
      ...samplesOf(textOf(index)).map((path) => at(`data/v1/${path}`)),
    ]),
  ]);
  const plan = linked.find((one) => /\/plans\/[^/]+\/$/.test(one));
  return {
    address: root,
    starts,
    plain: await ask(root, { "accept-encoding": "identity" }),
    again: await ask(root, conditions(start)),
    files,
    before,
    config: await ask(at("config.json")),
    missing: await ask(at(NO_SUCH_PAGE)),
    folder: plan === undefined ? null : await ask(plan.slice(0, -1)),
  };
}

/** One of each kind that the pages do not name. */
const SAMPLES = [
  "embed.html",
  "404.html",
  "health-atlas.js",
  "health-atlas.mjs",
  "health-atlas.d.mts",
  "licences/packages.md",
  "data/v1/LICENSE",
  "data/v1/LICENSE-DATA.md",
  "data/v1/index.json",
  "data/v1/sites.csv",
  "data/v1/sites.geojson",
  "data/v1/sites.parquet",
] as const;

/** Files that the index of the plans names by their hash. */
function samplesOf(index: string): readonly string[] {
  try {
    const { plans, siteTiles } = JSON.parse(index) as {
      readonly plans: readonly { readonly files: Readonly<Record<string, string | null>> }[];
      readonly siteTiles?: { readonly folder: string };
    };
    const named = Object.values(plans[0]?.files ?? {}).filter((path) => path !== null);
    // The one tile of the whole world.
    return siteTiles ? [...named, `${siteTiles.folder}0/0/0.pbf`] : named;
  } catch {
    return [];
  }
}

/** Whether a page that has come before is still the one. */
function conditions({ headers }: Answer): Readonly<Record<string, string>> {
  const { etag, "last-modified": modified } = headers;
  return {
    ...(etag === undefined ? {} : { "if-none-match": etag }),
    ...(modified === undefined ? {} : { "if-modified-since": modified }),
  };
}

/** What an answer says, its coding undone; nothing where it cannot be. */
export function textOf({ headers, body }: Pick<Answer, "headers" | "body">): string {
  const coding = headers["content-encoding"];
  try {
    if (coding === "gzip") return gunzipSync(body).toString();
    if (coding === "br") return brotliDecompressSync(body).toString();
    return body.toString();
  } catch {
    return "";
  }
}

/**
 * Addresses that a page has, each once and without what follows a `?` or a `#`.
 * @returns also those that its text waits for: style sheets, and scripts outside of templates
 */
export function addressesIn(
  html: string,
  base: string,
): { readonly linked: readonly string[]; readonly before: readonly string[] } {
  const resolve = (text: string, pattern: RegExp) =>
    [...text.matchAll(pattern)].flatMap(([, name = ""]) => {
      const given = name.replaceAll("&amp;", "&");
      if (!URL.canParse(given, base) || /^(?:data|mailto|javascript|tel):/.test(given)) return [];
      const { origin, pathname } = new URL(given, base);
      return [`${origin}${pathname}`];
    });
  const seen = html.replaceAll(/<template[^>]*>.*?<\/template>/gs, "");
  const before = resolve(seen, /<link\b[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g);
  const linked = resolve(html, /<[a-z][^>]*?\s(?:href|src|srcset)="([^"\s,]+)/gi);
  return { linked: [...new Set(linked)], before: [...new Set(before)] };
}
