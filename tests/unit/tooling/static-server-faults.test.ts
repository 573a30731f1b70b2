import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createStaticServer, listen, type Send } from "../../../scripts/serve/static-server.ts";
import { ask, sendBytes } from "../../fixtures/raw-request.ts";

const LARGE = 4_000_000;

let folder: string;
let server: Server;
let address: string;
const lines: string[] = [];
const log = (line: string) => lines.push(line);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kangtu-faults-"));
  writeFileSync(join(folder, "index.html"), "<p>start</p>");
  writeFileSync(join(folder, "config.json"), "{}");
  writeFileSync(join(folder, "large.csv"), "0".repeat(LARGE));
  mkdirSync(join(folder, "plans/index.html"), { recursive: true });
  symlinkSync("loop", join(folder, "loop"));
  symlinkSync("there", join(folder, "here"));
  symlinkSync("here", join(folder, "there"));
  symlinkSync("gone.txt", join(folder, "dangling.txt"));
  server = createStaticServer(folder, undefined, log);
  address = await listen(server, 0);
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
});

const statusOf = (answered: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answered)?.[1]);
const get = (target: string) =>
  sendBytes(address, `GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);

/** A server that had ended would answer nothing. */
async function expectAlive(): Promise<void> {
  expect(statusOf(await get("/"))).toBe(200);
}

/** What is asked for, and the status that tells so. */
const NOTHING = (
  [
    ["//", 308],
    ["///", 308],
    ["//?x", 308],
    ["//a:99999/", 404],
    ["//[/", 404],
    ["/\\\\a", 404],
    ["/config.json/", 404],
    ["/config.json/x", 404],
    ["/config.json/index.html", 404],
    ["/config.json//", 404],
    ["/loop", 404],
    ["/loop/x", 404],
    ["/here", 404],
    ["/dangling.txt", 404],
    ["/plans", 404],
    ["/plans/", 404],
    ["/plans/index.html", 404],
    [`/${"a".repeat(5000)}`, 404],
    [`/${"a/".repeat(3000)}`, 404],
    [`/${"%E5%BA%B7".repeat(100)}`, 404],
    ["/%00", 404],
    ["/%", 404],
    ["/%E0%A4%A", 404],
    ["/\u00ff\u0080", 400],
    ["/con", 404],
    ["http://[", 400],
    ["http://", 400],
    ["http://a:99999/", 400],
    ["http://localhost/", 200],
    ["*", 400],
    ["x", 400],
    [`/${"a".repeat(100_000)}`, 431],
  ] as const
).map(([target, status]) => ({ name: target.slice(0, 40), target, status }));

describe("a request that names nothing", () => {
  test.each(NOTHING)("is told so and ends nothing: $name", async ({ target, status }) => {
    expect(statusOf(await get(target))).toBe(status);
    await expectAlive();
  });

  test("is told so whatever its characters are", async () => {
    const targets = fc.array(
      fc.constantFrom(
        "/",
        "//",
        ".",
        "..",
        "%",
        "%2e",
        "%2f",
        "%5c",
        "%00",
        ":",
        "@",
        "[",
        "?",
        "#",
        "a",
        "\u00e5",
        "config.json",
      ),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(targets, async (parts) => {
        const status = statusOf(await get(`/${parts.join("")}`));
        expect([200, 304, 308, 400, 404]).toContain(status);
      }),
      { numRuns: 200 },
    );
    expect(lines).toEqual([]);
  });
});

describe("bytes that are no request", () => {
  test.each([
    ["nonsense\r\n\r\n", 400],
    ["GET / HTTP/9.9\r\n\r\n", 400],
    ["GET / HTTP/1.1\r\nHost: x\r\nbad header\r\n\r\n", 400],
    ["GET / HTTP/1.1\r\n\r\n", 400],
    ["\u0016\u0003\u0001\u0002", 400],
    ["CONNECT example.org:443 HTTP/1.1\r\nHost: x\r\n\r\n", Number.NaN],
    ["GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: upgrade\r\n\r\n", 200],
    ["GET / HTTP/1.1\r\nHost: x\r\nExpect: nothing\r\nConnection: close\r\n\r\n", 417],
    ["POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\nConnection: close\r\n\r\nabc", 405],
    ["OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", 200],
  ])("end nothing: %j", async (bytes, status) => {
    expect(statusOf(await sendBytes(address, bytes))).toBe(status);
    await expectAlive();
  });
});

describe("a fault while it is answered", () => {
  test("by a reader who goes away in the middle ends nothing", async () => {
    for (let time = 0; time < 20; time += 1) {
      await new Promise<void>((resolve) => {
        const { port } = new URL(address);
        const socket = connect(Number(port), "127.0.0.1", () => {
          socket.write("GET /large.csv HTTP/1.1\r\nHost: x\r\n\r\nGET / HTTP/1.1\r\n");
          socket.resetAndDestroy();
          resolve();
        });
      });
    }
    await expectAlive();
  });

  test("by a file that comes and goes is an answer with it or without", async () => {
    const path = join(folder, "restless.json");
    const over = new AbortController();
    const toggling = (async () => {
      for (let time = 0; !over.signal.aborted; time += 1) {
        rmSync(path, { recursive: true, force: true });
        if (time % 3 === 0) mkdirSync(path);
        else if (time % 3 === 1) writeFileSync(path, "{}");
        await setImmediate();
      }
    })();
    const answers = await Promise.all(
      Array.from({ length: 200 }, () => ask(address, "/restless.json")),
    );
    over.abort();
    await toggling;
    expect(answers.filter(({ status }) => status !== 200 && status !== 404)).toEqual([]);
    expect(lines).toEqual([]);
  });

  test("of the server's own is 500 and one line of the log", async () => {
    const own: string[] = [];
    const failing = createStaticServer("\0", undefined, (line) => own.push(line));
    const failingAddress = await listen(failing, 0);
    expect((await ask(failingAddress, '/a?"b"')).status).toBe(500);
    expect((await ask(failingAddress, "/a")).status).toBe(500);
    failing.close();
    expect(own).toHaveLength(2);
    expect(own[0]).toMatch(/^GET "\/a\?\\"b\\"": TypeError.*$/);
  });

  test("in sending ends only its own connection", async () => {
    const own: string[] = [];
    const send: Send = () => {
      throw new Error("no way to send");
    };
    const failing = createStaticServer(folder, send, (line) => own.push(line));
    const failingAddress = await listen(failing, 0);
    await expect(ask(failingAddress, "/")).rejects.toThrow("socket hang up");
    await expect(ask(failingAddress, "/")).rejects.toThrow("socket hang up");
    failing.close();
    expect(own).toEqual(Array.from({ length: 2 }, () => 'GET "/": Error: no way to send'));
  });

  test("in none of many at once", async () => {
    const answers = await Promise.all(
      Array.from({ length: 25 }, () =>
        ask(address, "/large.csv", { headers: { "accept-encoding": "gzip" } }),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  });
});
