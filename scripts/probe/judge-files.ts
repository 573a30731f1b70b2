import { extname } from "node:path";
import { contentType, isCompressible } from "../serve/content-type.ts";
import { isHashed } from "../serve/hashed-name.ts";
import type { Answer } from "./ask.ts";
import { fault, good, warning, type Finding } from "./finding.ts";
import { textOf, type Observation } from "./observe.ts";

/** Compressing less than this gains nothing. */
const WORTH_BYTES = 1_400;
/** Told by name; the others are counted. */
const TOLD = 3;

/** What is said of single files, with those that it is not true of. */
export function judgeFiles(seen: Observation): readonly Finding[] {
  const { files, starts, missing, folder, again } = seen;
  const there = files.filter(({ status }) => status === 200);
  const [start] = starts;
  const all = start ? [start, ...there] : there;
  const name = ({ address }: Answer) => address.slice(seen.address.length) || "the start page";
  const tell = (what: string, wrong: readonly string[], right: string) =>
    wrong.length === 0 ? good(what, right) : fault(what, listed(wrong));
  const dead = files.filter(({ status }) => status !== 200);
  return [
    tell(
      "dead links",
      dead.map((answer) => `${name(answer)} (${answer.fault ?? answer.status})`),
      `none of ${files.length} addresses`,
    ),
    tell(
      "Content-Type",
      all.flatMap((answer) => wrongType(answer, name(answer))),
      `right for ${all.length} files`,
    ),
    tell(
      "compression",
      all.flatMap((answer) => wrongCoding(answer, name(answer))),
      `${kilobytes(all)} kB came for ${(wholeBytes(all) / 1000).toFixed(0)}`,
    ),
    tell(
      "Cache-Control",
      all.flatMap((answer) => wrongCache(answer, name(answer))),
      "names with a hash are kept, all others asked for anew",
    ),
    again.status === 304
      ? good("asking anew", "304: one short answer")
      : warning("asking anew", `${again.status} with the whole page: no ETag or Last-Modified`),
    judgeMissing(missing),
    ...judgeFolder(folder),
  ];
}

function wrongType({ address, headers }: Answer, name: string): readonly string[] {
  const wanted = contentType(
    extname(new URL(address).pathname) || (address.endsWith("/") ? ".html" : ""),
  );
  const given = String(headers["content-type"] ?? "none").toLowerCase();
  const isSame = mediaType(given) === mediaType(wanted) || isScript(given, wanted);
  const isUtf8 = !wanted.startsWith("text/") || /charset="?utf-8/.test(given);
  return isSame && isUtf8 ? [] : [`${name}: ${given}, not ${wanted}`];
}

const mediaType = (type: string) => type.replace(/\s*;.*/, "").trim();
/** The older name of the same. */
const isScript = (given: string, wanted: string) =>
  wanted.startsWith("text/javascript") && mediaType(given) === "application/javascript";

function wrongCoding({ address, headers, body }: Answer, name: string): readonly string[] {
  const coding = headers["content-encoding"];
  const ending = extname(new URL(address).pathname) || (address.endsWith("/") ? ".html" : "");
  if (!isCompressible(ending) || body.length < WORTH_BYTES) return [];
  if (coding !== "gzip" && coding !== "br" && coding !== "zstd")
    return [`${name} is sent as it is`];
  const varies = String(headers.vary ?? "").toLowerCase();
  return varies.includes("accept-encoding") || varies === "*" ? [] : [`${name} lacks Vary`];
}

function wrongCache({ address, headers }: Answer, name: string): readonly string[] {
  const control = String(headers["cache-control"] ?? "");
  const [, age = "0"] = /max-age=(\d+)/.exec(control) ?? [];
  if (isHashed(new URL(address).pathname)) {
    return Number(age) >= 2_592_000 ? [] : [`${name} is not kept: ${control || "nothing said"}`];
  }
  const isFresh = /no-cache|no-store|max-age=0/.test(control);
  return isFresh ? [] : [`${name} may be shown old: ${control || "nothing said"}`];
}

function judgeMissing({ status, headers, body }: Answer): Finding {
  const what = "what is not there";
  if (status !== 404) return fault(what, `${status} instead of 404`);
  return textOf({ headers, body }).includes('http-equiv="Content-Security-Policy"')
    ? good(what, "404 with the atlas's page")
    : warning(what, "404 with another page than 404.html");
}

function judgeFolder(folder: Answer | null): readonly Finding[] {
  if (folder === null) return [];
  const what = "folder without its slash";
  const { location = "" } = folder.headers;
  if (folder.status < 300 || folder.status > 308)
    return [fault(what, `${folder.status}, no redirect`)];
  const leads = new URL(location, folder.address).href === `${folder.address}/`;
  return [leads ? good(what, "leads to it") : fault(what, `leads to ${location}`)];
}

function wholeBytes(answers: readonly Answer[]): number {
  return answers.reduce((sum, answer) => {
    const isText = isCompressible(extname(new URL(answer.address).pathname));
    return sum + (isText ? Buffer.byteLength(textOf(answer)) : answer.body.length);
  }, 0);
}

const kilobytes = (answers: readonly Answer[]) =>
  (answers.reduce((sum, { body }) => sum + body.length, 0) / 1000).toFixed(0);

function listed(wrong: readonly string[]): string {
  const more = wrong.length - TOLD;
  return wrong.slice(0, TOLD).join("; ") + (more > 0 ? `; and ${more} more` : "");
}
