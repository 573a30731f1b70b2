import { createServer, type Server } from "node:http";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { listen } from "../../scripts/serve/static-server.ts";
import { startBrowser, type OpenTab, type TestBrowser } from "./browser.ts";
import { baseUrl, foundBrowser } from "./provided.ts";

/** For what comes after the atlas has started in its frame. */
const SLOW = { timeout: 40_000 };

let browser: TestBrowser;
let server: Server;
let host: string;
let open: OpenTab;

/** A page of another origin that has the atlas in a frame; the query says how. */
beforeAll(async () => {
  server = createServer((request, response) => {
    const query = new URLSearchParams(request.url?.split("?")[1] ?? "");
    const sandbox = query.get("sandbox");
    const isolation = query.get("isolation");
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      ...(isolation === null ? {} : { "cross-origin-embedder-policy": isolation }),
    });
    const attributes = sandbox === null ? "" : `sandbox="${sandbox}"`;
    response.end(
      `<!doctype html><title>host</title><link rel="icon" href="data:,">
      <iframe title="atlas" width="900" height="600" ${attributes}
        src="${baseUrl()}?v=1&amp;plan=taizhou-2022"></iframe>`,
    );
  });
  host = await listen(server, 0);
  browser = await startBrowser(foundBrowser());
});

afterAll(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
});

afterEach(() => open.close());

async function openFrame(query: string) {
  open = await browser.open({ baseUrl: host, guarded: false });
  await open.tab.goto(`${host}?${query}`, { waitUntil: "load" });
  return open.tab.frameLocator("iframe");
}

describe("a page of another origin", () => {
  test.each([
    "",
    "sandbox=allow-scripts+allow-same-origin",
    "sandbox=allow-scripts",
    "isolation=require-corp",
    "isolation=require-corp&sandbox=allow-scripts",
  ])("has the atlas in a frame, styled and alive: %s", async (query) => {
    const frame = await openFrame(query);
    const list = frame.getByRole("button", { name: /./ }).first();
    await expect.poll(() => list.count(), SLOW).toBe(1);
    await expect.poll(() => frame.locator("html").getAttribute("data-theme"), SLOW).not.toBeNull();
    const font = await frame.locator("body").evaluate((body) => getComputedStyle(body).fontFamily);
    expect(font).toContain("PingFang SC");
    await frame
      .getByRole("link", { name: /中国医药城/ })
      .first()
      .click();
    await expect
      .poll(() => frame.getByRole("heading", { level: 2, name: "中国医药城" }).count(), SLOW)
      .toBe(1);
  });

  test("reads the published data", async () => {
    await openFrame("");
    const read = await open.tab.evaluate(async (base) => {
      const response = await fetch(`${base}data/v1/index.json`);
      return (await response.json()) as { readonly name: string };
    }, baseUrl());
    expect(read.name).toContain("康图");
  });
});
