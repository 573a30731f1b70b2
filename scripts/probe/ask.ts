import { request as requestHttp, type IncomingHttpHeaders } from "node:http";
import { request as requestHttps } from "node:https";

/** One answer as it came over the line. */
export type Answer = {
  readonly address: string;
  /** 0 where nothing came: `fault` says why. */
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** As it was sent, compressed or not. */
  readonly body: Buffer;
  /** From the question to the last byte, in milliseconds. */
  readonly took: number;
  readonly fault: string | null;
};

/** After which a probe of government pages counts an answer as none: see judge.ts. */
export const PATIENCE_MS = 15_000;

/** What browsers send. */
const USUAL = { "accept-encoding": "gzip, br", "user-agent": "kangtu-probe" };

/** Asks for one address and follows nothing. Never rejects. */
export function ask(
  address: string,
  headers: Readonly<Record<string, string>> = {},
  patience = PATIENCE_MS,
): Promise<Answer> {
  const began = performance.now();
  const request = address.startsWith("https:") ? requestHttps : requestHttp;
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let status = 0;
    let received: IncomingHttpHeaders = {};
    const end = (fault: string | null) =>
      resolve({
        address,
        status: fault === null ? status : 0,
        headers: received,
        body: Buffer.concat(parts),
        took: performance.now() - began,
        fault,
      });
    const signal = AbortSignal.timeout(patience);
    const asking = request(address, { headers: { ...USUAL, ...headers }, signal }, (answer) => {
      status = answer.statusCode ?? 0;
      received = answer.headers;
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => end(null));
      answer.on("error", (error) => end(signal.aborted ? tooLong(patience) : String(error)));
    });
    asking.on("error", (error) => end(signal.aborted ? tooLong(patience) : String(error)));
    asking.end();
  });
}

const tooLong = (patience: number) => `nothing whole within ${patience / 1000} s`;

/** Asks for several, a few at a time, as a browser does. */
export async function askAll(addresses: readonly string[]): Promise<readonly Answer[]> {
  const open = [...addresses];
  const answers: Answer[] = [];
  const work = async () => {
    for (let next = open.shift(); next !== undefined; next = open.shift()) {
      answers.push(await ask(next));
    }
  };
  await Promise.all(Array.from({ length: 6 }, work));
  return answers.toSorted((a, b) => (a.address < b.address ? -1 : 1));
}
