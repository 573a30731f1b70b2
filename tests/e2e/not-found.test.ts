import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { createStaticServer, listen } from "../../scripts/serve/static-server.ts";
import { axeViolations } from "./axe.ts";
import { startBrowser, type OpenTab, type TabOptions, type TestBrowser } from "./browser.ts";
import { baseUrl, foundBrowser } from "./provided.ts";

/** The folder of a host that has the atlas somewhere below, and its page for what is not there as that of the host. */
const folder = mkdtempSync(join(tmpdir(), "kangtu-not-found-"));
const BELOW = "portal/kangtu/";
let browser: TestBrowser;
let server: Server;
let host: string;
let open: OpenTab;

beforeAll(async () => {
  const dist = join(process.cwd(), "dist");
  mkdirSync(join(folder, "portal"));
  cpSync(dist, join(folder, BELOW), { recursive: true });
  cpSync(join(dist, "404.html"), join(folder, "404.html"));
  server = createStaticServer(folder);
  host = await listen(server, 0);
  browser = await startBrowser(foundBrowser());
});

afterAll(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

afterEach(() => open.close());

async function visit(address: string, options: Partial<TabOptions> = {}): Promise<OpenTab["tab"]> {
  open = await browser.open({ baseUrl: new URL(address).origin, ...options });
  expect((await open.tab.goto(address, { waitUntil: "networkidle" }))?.status()).toBe(404);
  return open.tab;
}

const linkTo = (tab: OpenTab["tab"], name: string | RegExp) => tab.getByRole("link", { name });

describe("an address that is not there", () => {
  test.each([
    "nothing",
    "plans/nothing/",
    "plans/hefei-2020/nothing",
    "data/v1/atlas/nothing.json",
  ])("leads home and to the plans: %s", async (path) => {
    const tab = await visit(`${baseUrl()}${path}`);
    expect(await linkTo(tab, "回到首页").evaluate((link: HTMLAnchorElement) => link.href)).toBe(
      baseUrl(),
    );
    await linkTo(tab, /^泰州市/).click();
    expect(tab.url()).toBe(`${baseUrl()}plans/taizhou-2022/`);
  });

  test.each(["nothing", "nothing/", "plans/nothing/", "plans/nothing/nothing/nothing"])(
    "leads home also in a folder of a host that does not know where: %s",
    async (path) => {
      const tab = await visit(`${host}${BELOW}${path}`);
      await expect
        .poll(() => tab.evaluate(() => getComputedStyle(document.documentElement).backgroundColor))
        .toBe("rgb(250, 247, 241)");
      expect(await linkTo(tab, /^泰州市/).evaluate((link: HTMLAnchorElement) => link.href)).toBe(
        `${host}${BELOW}plans/taizhou-2022/`,
      );
      await linkTo(tab, "回到首页").click();
      expect(tab.url()).toBe(`${host}${BELOW}`);
      expect(open.faults().filter((fault) => /policy|uncaught|origin/.test(fault))).toEqual([]);
    },
  );

  test("leads home without any script", async () => {
    const tab = await visit(`${baseUrl()}plans/nothing/`, { scripts: false });
    await linkTo(tab, "回到首页").click();
    expect(tab.url()).toBe(baseUrl());
  });

  test("can be read by all, by day and by night, on a phone too", async () => {
    for (const colourScheme of ["light", "dark"] as const) {
      const tab = await visit(`${baseUrl()}plans/nothing/`, { phone: true, colourScheme });
      expect(await axeViolations(tab)).toEqual([]);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
        true,
      );
      await open.close();
    }
  });
});
