import { createServer, type Server } from "node:http";
import { afterAll, afterEach, beforeAll } from "vitest";
import { listen } from "../../scripts/serve/static-server.ts";
import { startBrowser, type OpenTab, type TabOptions, type TestBrowser } from "./browser.ts";
import { foundBrowser } from "./provided.ts";

type HostPage = {
  /** What stands in its body. */
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Opens a page that stands on another origin than the atlas. */
export type OpenHost = (page: HostPage, options?: Omit<TabOptions, "baseUrl">) => Promise<OpenTab>;

/** The set-up of a test of frames: a server of host pages, and a browser for all tests of the file. */
export function setUpHost(): { readonly open: OpenHost; readonly origin: () => string } {
  let browser: TestBrowser;
  let server: Server;
  let host = "";
  let page: HostPage = { body: "" };
  let opened: OpenTab[] = [];
  beforeAll(async () => {
    server = createServer((_, response) => {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...page.headers });
      response.end(
        `<!doctype html><html lang="zh"><title>host</title><link rel="icon" href="data:,">${page.body}`,
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
  afterEach(async () => {
    await Promise.all(opened.map((tab) => tab.close()));
    opened = [];
  });
  return {
    open: async (wanted, options = {}) => {
      page = wanted;
      const tab = await browser.open({ guarded: false, ...options, baseUrl: host });
      opened.push(tab);
      await tab.tab.goto(host, { waitUntil: "load" });
      return tab;
    },
    origin: () => new URL(host).origin,
  };
}
