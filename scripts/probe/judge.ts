import { parsePolicy } from "./parse-policy.ts";
import { PATIENCE_MS, type Answer } from "./ask.ts";
import { fault, good, type Finding } from "./finding.ts";
import { judgeConfig } from "./judge-config.ts";
import { judgeFiles } from "./judge-files.ts";
import { textOf, type Observation } from "./observe.ts";

/** Share of probes that may be slow or without an answer before a site fails its inspection. */
const MOST_SLOW = 0.05;
/** What may go over the line before the text of a page stands: tests/e2e/first-bytes.test.ts. */
const MOST_BYTES = 60_000;
/** A poor line: 1 Mbit/s with 100 ms to the server and back. */
const LINE = { bytesPerMs: 125, roundMs: 100 } as const;

/** Header → the least that it must say, and what for. */
const HEADERS = {
  "x-content-type-options": [/^nosniff$/i, "nosniff"],
  "referrer-policy": [
    /^(?:strict-origin|no-referrer|same-origin)/i,
    "strict-origin-when-cross-origin",
  ],
  "access-control-allow-origin": [/^\*$/, "*, for sandboxed frames and for data/"],
  "cross-origin-resource-policy": [/^cross-origin$/i, "cross-origin, for pages that are isolated"],
  "cross-origin-embedder-policy": [/^require-corp$/i, "require-corp, for pages that are isolated"],
} as const satisfies Readonly<Record<string, readonly [RegExp, string]>>;

/** All that an observation tells, in the order of docs/operating.md. */
export function judge(seen: Observation): readonly Finding[] {
  const [start] = seen.starts;
  if (!start || start.status !== 200 || !textOf(start).includes('id="root"')) {
    const came = start?.fault ?? `status ${start?.status ?? 0}`;
    const where = start?.headers.location ? `, leads to ${start.headers.location}` : "";
    return [fault("start page", `no atlas at ${seen.address}: ${came}${where}`)];
  }
  return [
    ...judgeAnswers(seen),
    judgeText(seen, start),
    ...judgeHeaders(start),
    ...judgePolicy(start),
    ...judgeFiles(seen),
    ...judgeConfig(seen.config),
  ];
}

/** The inspection of government pages: a site fails where 5 % of the probes of a week take 15 seconds or fail. */
function judgeAnswers({ starts, files }: Observation): readonly Finding[] {
  const all = [...starts, ...files];
  const slow = all.filter(({ fault: none, took }) => none !== null || took >= PATIENCE_MS);
  const slowest = Math.max(...all.map(({ took }) => took));
  const found = `${slow.length} of ${all.length} answers failed or took 15 s; the slowest took ${seconds(slowest)}`;
  const isFailing = slow.length / all.length >= MOST_SLOW;
  return [isFailing ? fault("15-second rule", found) : good("15-second rule", found)];
}

/** What goes over the line before the text stands, and how long that takes on a poor one. */
function judgeText({ before, files }: Observation, start: Answer): Finding {
  const sent = [start, ...files.filter(({ address }) => before.includes(address))];
  const bytes = sent.reduce((sum, { body }) => sum + body.length, 0);
  // The page, then its styles: each a way to the server and back, besides that of the connection.
  const poor = (1 + sent.length) * LINE.roundMs + bytes / LINE.bytesPerMs;
  const found = `${(bytes / 1000).toFixed(1)} kB before the text, here in ${seconds(start.took)}, at 1 Mbit/s in about ${seconds(poor)}`;
  return bytes > MOST_BYTES ? fault("time to text", found) : good("time to text", found);
}

function judgeHeaders({ headers }: Answer): readonly Finding[] {
  return Object.entries(HEADERS).map(([name, [wanted, words]]) => {
    const value = headers[name];
    if (value === undefined) return fault(name, `missing; wanted: ${words}`);
    const text = String(value);
    return wanted.test(text) ? good(name, text) : fault(name, `${text}; wanted: ${words}`);
  });
}

/** The policy in the page's head, what a header adds to it, and who may have the page in a frame. */
function judgePolicy(start: Answer): readonly Finding[] {
  const name = "Content-Security-Policy";
  const [, own] =
    /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(textOf(start)) ?? [];
  const header = String(start.headers["content-security-policy"] ?? "");
  const page = own
    ? good(`${name} of the page`, `${parsePolicy(own).size} directives`)
    : fault(`${name} of the page`, "none in its head: the page is not as it was built");
  const sent = parsePolicy(header);
  const lacking = [...parsePolicy(own ?? "")].filter(
    ([directive, value]) => sent.size > 0 && sent.has(directive) && sent.get(directive) !== value,
  );
  const served =
    lacking.length > 0
      ? [
          fault(
            `${name} of the server`,
            `says another ${lacking.map(([one]) => one).join(", ")} than the page: run npm run configure`,
          ),
        ]
      : [];
  return [page, ...served, judgeFrames(start, sent)];
}

function judgeFrames({ headers }: Answer, sent: ReadonlyMap<string, string>): Finding {
  const what = "who may frame it";
  const old = headers["x-frame-options"];
  if (old !== undefined) return fault(what, `X-Frame-Options: ${String(old)} shuts portals out`);
  const ancestors = sent.get("frame-ancestors");
  return ancestors === undefined
    ? good(what, "anyone")
    : good(what, `frame-ancestors ${ancestors}`);
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
