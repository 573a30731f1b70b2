import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request, type IncomingHttpHeaders, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createStaticServer, listen } from "../../../scripts/serve/static-server.ts";

type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

let folder: string;
let server: Server;
let address: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kangtu-serve-"));
  const root = join(folder, "dist");
  mkdirSync(join(root, "plans/one"), { recursive: true });
  mkdirSync(join(root, "assets"));
  mkdirSync(join(folder, "dist-other"));
  writeFileSync(join(root, "index.html"), "<p>start</p>");
  writeFileSync(join(root, "plans/one/index.html"), "<p>one</p>");
  writeFileSync(join(root, "assets/index-12345678.js"), "export {};".repeat(200));
  writeFileSync(join(root, "sites.geojson"), "{}");
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(folder, "dist-other/secret.txt"), "secret");
  server = createStaticServer(root);
  address = await listen(server, 0);
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks for a path exactly as it is written: `fetch` would take the dots out. */
function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  const { port } = new URL(address);
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path, headers, method }, (response) => {
      let body = "";
      response.on("data", (piece: Buffer) => (body += piece.toString("latin1")));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    })
      .on("error", reject)
      .end();
  });
}

describe("the server", () => {
  test("serves files and the index of folders with their types", async () => {
    expect((await ask("/")).body).toBe("<p>start</p>");
    expect((await ask("/plans/one/?lang=en")).body).toBe("<p>one</p>");
    expect((await ask("/")).headers["content-type"]).toBe("text/html; charset=utf-8");
    expect((await ask("/sites.geojson")).headers["content-type"]).toContain("application/geo+json");
  });

  test("sends the policy and the other headers with every answer", async () => {
    for (const path of ["/", "/nothing", "/plans/one"]) {
      const { headers } = await ask(path);
      expect(headers["content-security-policy"]).toContain("default-src 'none'; script-src 'self'");
      expect(headers["content-security-policy"]).not.toContain("unsafe");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["referrer-policy"]).toBeDefined();
    }
  });

  test("adds the slash that relative addresses need, on its own host only", async () => {
    expect(await ask("/plans/one?a=1")).toMatchObject({
      status: 308,
      headers: { location: "/plans/one/?a=1" },
    });
    expect((await ask("//plans/one")).headers.location ?? "/").toMatch(/^\/(?!\/)/);
  });

  test("says 404 for what is not there, without falling back to the start page", async () => {
    const answer = await ask("/nothing");
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain("start");
  });

  test.each([
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/../dist-other/secret.txt",
    "/plans/../../secret.txt",
    "/%00",
    "/%",
  ])("never leaves its folder: %s", async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain("secret");
  });

  test("compresses what gains by it, as the browser asks", async () => {
    const path = "/assets/index-12345678.js";
    const whole = await ask(path);
    for (const encoding of ["br", "gzip"]) {
      const answer = await ask(path, { "accept-encoding": encoding });
      expect(answer.headers["content-encoding"]).toBe(encoding);
      expect(answer.body.length).toBeLessThan(whole.body.length / 10);
    }
  });

  test("lets hashed files be kept for ever and asks again for all others", async () => {
    expect((await ask("/assets/index-12345678.js")).headers["cache-control"]).toContain(
      "immutable",
    );
    const { headers } = await ask("/");
    expect(headers["cache-control"]).toBe("no-cache");
    expect((await ask("/", { "if-none-match": String(headers.etag) })).status).toBe(304);
  });

  test("answers only GET and HEAD", async () => {
    expect((await ask("/", {}, "POST")).status).toBe(405);
    expect(await ask("/", {}, "HEAD")).toMatchObject({ status: 200, body: "" });
  });

  test("takes another port when the one asked for is taken", async () => {
    const second = createStaticServer(folder);
    const other = await listen(second, Number(new URL(address).port));
    expect(other).not.toBe(address);
    second.close();
  });
});
