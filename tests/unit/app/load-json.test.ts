import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { loadJson, withinLimit, type JsonFile } from "../../../src/app/load-json.ts";
import { LoadFault } from "../../../src/state/load-fault.ts";

type Thing = { readonly name: string };
const FILE: JsonFile<Thing> = { root: "/atlas/", path: "data/thing.json", shape: { name: "text" } };
const LIMITS = { quiet: 1000, whole: 5000 };

type Answer = (url: string, signal: AbortSignal) => Promise<Response>;
/** Puts a server in the place of the network, whose answers end as a fetch ends when it is cut short. */
function answerWith(answer: Answer): void {
  vi.stubGlobal("fetch", (url: string, { signal }: { readonly signal: AbortSignal }) =>
    answer(url, signal),
  );
}

const aborted = (signal: AbortSignal) =>
  new Promise<never>((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error));
  });

/** A body that sends its pieces, each so many milliseconds after the one before, and then hangs or ends. */
function dripping(pieces: readonly string[], everyMs: number, ends: boolean): ReadableStream {
  const encoder = new TextEncoder();
  let at = 0;
  return new ReadableStream({
    pull: async (controller) => {
      const piece = pieces[at];
      at += 1;
      if (piece === undefined && ends) return controller.close();
      if (piece === undefined) return new Promise(() => undefined);
      await new Promise((resolve) => {
        setTimeout(resolve, everyMs);
      });
      return controller.enqueue(encoder.encode(piece));
    },
  });
}

/** A response whose body ends with an error when the load is cut short, as that of a browser does. */
const streamed = (body: ReadableStream<Uint8Array>, signal: AbortSignal) => {
  const cut = new TransformStream<Uint8Array, Uint8Array>({
    start: (controller) => {
      signal.addEventListener("abort", () => controller.error(signal.reason));
    },
  });
  return Promise.resolve(new Response(body.pipeThrough(cut)));
};

const faultOf = async (loading: Promise<unknown>) => {
  const fault = await loading.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(fault instanceof LoadFault)) throw new Error(`no LoadFault: ${String(fault)}`);
  return [fault.file, fault.reason];
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a file that is loaded", () => {
  it("is given when it is what it should be", async () => {
    const asked: string[] = [];
    answerWith((url) => {
      asked.push(url);
      return Promise.resolve(new Response('\u{FEFF}{"name":"药谷"}'));
    });
    expect(await loadJson(FILE, LIMITS)).toEqual({ name: "药谷" });
    expect(asked).toEqual(["/atlas/data/thing.json"]);
  });

  it.each<[string, Answer, string]>([
    ["404", () => Promise.resolve(new Response("gone", { status: 404 })), "refused"],
    ["500", () => Promise.resolve(new Response("{}", { status: 500 })), "refused"],
    ["a page", () => Promise.resolve(new Response("<!doctype html>")), "damaged"],
    ["half of it", () => Promise.resolve(new Response('{"name":')), "damaged"],
    ["nothing", () => Promise.resolve(new Response("")), "damaged"],
    ["null", () => Promise.resolve(new Response("null")), "unfit"],
    ["{}", () => Promise.resolve(new Response("{}")), "unfit"],
    ["[]", () => Promise.resolve(new Response("[]")), "unfit"],
    ["no network", () => Promise.reject(new TypeError("Failed to fetch")), "unreachable"],
  ])("is a fault with its name when the answer is %s", async (_name, answer, reason) => {
    answerWith(answer);
    expect(await faultOf(loadJson(FILE, LIMITS))).toEqual(["data/thing.json", reason]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("is given up when no answer begins", async () => {
    answerWith((_url, signal) => aborted(signal));
    const fault = faultOf(loadJson(FILE, LIMITS));
    await vi.advanceTimersByTimeAsync(LIMITS.quiet);
    expect(await fault).toEqual(["data/thing.json", "silent"]);
  });

  it("is given up when the answer stops half-way", async () => {
    answerWith((_url, signal) => streamed(dripping(['{"na'], 10, false), signal));
    const fault = faultOf(loadJson(FILE, LIMITS));
    await vi.advanceTimersByTimeAsync(LIMITS.quiet + 10);
    expect(await fault).toEqual(["data/thing.json", "silent"]);
  });

  it("may take longer than the quiet that is borne, while something still comes", async () => {
    const pieces = ['{"na', 'me":', '"x', '"}'];
    answerWith((_url, signal) => streamed(dripping(pieces, 900, true), signal));
    const loading = loadJson(FILE, LIMITS);
    await vi.advanceTimersByTimeAsync(900 * pieces.length);
    expect(await loading).toEqual({ name: "x" });
  });

  it("may not come in drops for ever", async () => {
    const drops = Array.from({ length: 100 }, () => " ");
    answerWith((_url, signal) => streamed(dripping(drops, 900, false), signal));
    const fault = faultOf(loadJson(FILE, LIMITS));
    await vi.advanceTimersByTimeAsync(LIMITS.whole);
    expect(await fault).toEqual(["data/thing.json", "silent"]);
  });
});

describe("a promise within a limit", () => {
  it("passes on what comes in time, and ends its timer", async () => {
    expect(await withinLimit(Promise.resolve(7), "chunk", 1000)).toBe(7);
    await expect(withinLimit(Promise.reject(new Error("no")), "chunk", 1000)).rejects.toThrow("no");
    await vi.advanceTimersByTimeAsync(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("is a fault when nothing comes", async () => {
    const fault = faultOf(withinLimit(new Promise(() => undefined), "chunk", 1000));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await fault).toEqual(["chunk", "silent"]);
  });
});
