import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createStaticServer, listen } from "../../../scripts/serve/static-server.ts";
import * as raw from "../../fixtures/raw-request.ts";

const SCRIPT = "export {};".repeat(200);
const SCRIPT_PATH = "/assets/index-12345678.js";

let folder: string;
let server: Server;
let address: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kangtu-serve-"));
  const root = join(folder, "dist");
  mkdirSync(join(root, "plans/one-2020"), { recursive: true });
  mkdirSync(join(root, "assets"));
  mkdirSync(join(root, "data/tiles.0a1b2c3d/1/2"), { recursive: true });
  mkdirSync(join(folder, "dist-other"));
  writeFileSync(join(root, "index.html"), "<p>start</p>");
  writeFileSync(join(root, "plans/one-2020/index.html"), "<p>one</p>");
  writeFileSync(join(root, SCRIPT_PATH), SCRIPT);
  writeFileSync(join(root, "sites.geojson"), "{}");
  writeFileSync(join(root, "favicon.png"), "png");
  writeFileSync(join(root, "data/one.0a1b2c3d.json"), "{}");
  writeFileSync(join(root, "data/tiles.0a1b2c3d/1/2/3.pbf"), "tile");
  writeFileSync(join(root, "LICENSE"), "licence");
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(folder, "dist-other/secret.txt"), "secret");
  symlinkSync(join(folder, "secret.txt"), join(root, "link.txt"));
  symlinkSync(join(folder, "dist-other"), join(root, "other"));
  symlinkSync(join(root, "plans"), join(root, "programmes"));
  server = createStaticServer(root);
  address = await listen(server, 0);
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function ask(path: string, headers: Readonly<Record<string, string>> = {}, method = "GET") {
  const { status, headers: received, body } = await raw.ask(address, path, { headers, method });
  return { status, headers: received, bytes: body, body: body.toString("utf8") };
}

describe("the server", () => {
  test("serves files and the index of folders with their types", async () => {
    expect((await ask("/")).body).toBe("<p>start</p>");
    expect((await ask("/plans/one-2020/?lang=en")).body).toBe("<p>one</p>");
    expect((await ask("/")).headers["content-type"]).toBe("text/html; charset=utf-8");
    expect((await ask("/sites.geojson")).headers["content-type"]).toContain("application/geo+json");
    expect((await ask("/LICENSE")).headers["content-type"]).toContain("text/plain");
  });

  test("sends the policy and the other headers with every answer", async () => {
    for (const path of ["/", "/nothing", "/plans/one-2020", "/sites.geojson", "*"]) {
      const { headers } = await ask(path);
      expect(headers["content-security-policy"]).toContain("default-src 'none'; script-src 'self'");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["referrer-policy"]).toBe("strict-origin-when-cross-origin");
    }
  });

  test("lets pages of others read and frame what it serves, also those that ask for isolation", async () => {
    for (const path of ["/", "/nothing", SCRIPT_PATH, "/sites.geojson"]) {
      expect((await ask(path)).headers).toMatchObject({
        "access-control-allow-origin": "*",
        "cross-origin-resource-policy": "cross-origin",
        "cross-origin-embedder-policy": "require-corp",
      });
    }
  });

  test("adds the slash that relative addresses need, on its own host only", async () => {
    expect(await ask("/plans/one-2020?a=1")).toMatchObject({
      status: 308,
      headers: { location: "/plans/one-2020/?a=1" },
    });
    expect(await ask("//plans/one-2020?a=1")).toMatchObject({
      status: 308,
      headers: { location: "/plans/one-2020/?a=1" },
    });
    expect(await ask("//")).toMatchObject({ status: 308, headers: { location: "/" } });
  });

  test.each([
    "/plans/One-2020/",
    "/Plans/one-2020",
    "/plans/one-2020%E3%80%82",
    "/plans/ONE-2020/",
  ])("leads a slip in the address of a plan to its page: %s", async (path) => {
    expect(await ask(`${path}?a=1`)).toMatchObject({
      status: 308,
      headers: { location: "/plans/one-2020/?a=1" },
    });
  });

  test.each([
    "/nothing",
    "/sites.geojson/",
    "/index.html/",
    "/plans/",
    "/plans/two/",
    "/SITES.geojson",
  ])("says 404 for %s, without falling back to the start page", async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain("start");
  });

  test.each([
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/../dist-other/secret.txt",
    "/plans/../../secret.txt",
    "/..%5csecret.txt",
    "/link.txt",
    "/other/secret.txt",
    "/%00",
    "/%",
  ])("never leaves its folder: %s", async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain("secret");
  });

  test("follows a link that stays in its folder", async () => {
    expect((await ask("/programmes/one-2020/")).body).toBe("<p>one</p>");
  });

  test("compresses what gains by it, as the browser asks", async () => {
    for (const [encoding, decode] of [
      ["br", brotliDecompressSync],
      ["gzip", gunzipSync],
    ] as const) {
      const answer = await ask(SCRIPT_PATH, { "accept-encoding": encoding });
      expect(answer.headers["content-encoding"]).toBe(encoding);
      expect(answer.bytes.length).toBeLessThan(SCRIPT.length / 10);
      expect(decode(answer.bytes).toString()).toBe(SCRIPT);
    }
    const refused = await ask(SCRIPT_PATH, { "accept-encoding": "br;q=0, gzip;q=0" });
    expect(refused.headers["content-encoding"]).toBeUndefined();
    expect(refused.body).toBe(SCRIPT);
    expect((await ask("/favicon.png", { "accept-encoding": "br" })).body).toBe("png");
    expect((await ask(SCRIPT_PATH, { "accept-encoding": "*;q=0" })).status).toBe(406);
  });

  test("gives every coding a tag of its own and knows each again, weakened or in a list", async () => {
    const tags = await Promise.all(
      ["br", "gzip", "identity"].map(async (encoding) => {
        const accepted = { "accept-encoding": encoding };
        const etag = String((await ask(SCRIPT_PATH, accepted)).headers.etag);
        for (const known of [etag, `W/${etag}`, `"other", W/${etag}`, "*"]) {
          const again = await ask(SCRIPT_PATH, { ...accepted, "if-none-match": known });
          expect(again, known).toMatchObject({ status: 304, body: "", headers: { etag } });
        }
        return etag;
      }),
    );
    expect(new Set(tags).size).toBe(3);
    const other = { "accept-encoding": "gzip", "if-none-match": String(tags[0]) };
    expect((await ask(SCRIPT_PATH, other)).status).toBe(200);
  });

  test.each([SCRIPT_PATH, "/data/one.0a1b2c3d.json", "/data/tiles.0a1b2c3d/1/2/3.pbf"])(
    "lets %s be kept for ever, its name changes with it",
    async (path) => {
      expect((await ask(path)).headers["cache-control"]).toContain("immutable");
    },
  );

  test.each(["/", "/sites.geojson", "/plans/one-2020/", "/nothing-12345678.js"])(
    "has %s asked for again",
    async (path) => {
      expect((await ask(path)).headers["cache-control"] ?? "no-cache").toBe("no-cache");
    },
  );

  test("sends a part of a file to whoever asks for one of this very version", async () => {
    const range = (value: string, more = {}) => ask(SCRIPT_PATH, { range: value, ...more });
    expect(await range("bytes=0-5")).toMatchObject({
      status: 206,
      body: "export",
      headers: { "content-range": "bytes 0-5/2000", "content-length": "6" },
    });
    expect((await range("bytes=-3")).body).toBe("{};");
    const { etag } = (await range("bytes=0-5")).headers;
    expect((await range("bytes=0-5", { "if-range": etag })).status).toBe(206);
    expect((await range("bytes=0-5", { "if-range": '"other"' })).status).toBe(200);
    expect(await range("bytes=2000-")).toMatchObject({
      status: 416,
      headers: { "content-range": "bytes */2000" },
    });
  });

  test("answers only GET and HEAD, and says so", async () => {
    expect(await ask("/", {}, "POST")).toMatchObject({
      status: 405,
      headers: { allow: "GET, HEAD, OPTIONS" },
    });
    expect(await ask("/", {}, "HEAD")).toMatchObject({
      status: 200,
      body: "",
      headers: { "content-length": "12" },
    });
    expect((await ask("/nothing", {}, "HEAD")).status).toBe(404);
    expect((await ask("/sites.geojson", {}, "OPTIONS")).headers).toMatchObject({
      "access-control-allow-methods": "GET, HEAD, OPTIONS",
    });
  });

  test("answers 404 with the page for it where there is one", async () => {
    const root = join(folder, "dist");
    writeFileSync(join(root, "404.html"), "<p>no such page</p>");
    const answer = await ask("/plans/two/", { "if-none-match": "*" });
    rmSync(join(root, "404.html"));
    expect(answer).toMatchObject({ status: 404, body: "<p>no such page</p>" });
    expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
  });

  test("takes another port when the one asked for is taken", async () => {
    const second = createStaticServer(folder);
    const other = await listen(second, Number(new URL(address).port));
    expect(other).not.toBe(address);
    second.close();
  });
});
