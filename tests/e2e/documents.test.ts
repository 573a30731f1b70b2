import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publish } from "../../scripts/publish.ts";
import { readAuthored } from "../../scripts/read-authored.ts";
import { createStaticServer, listen } from "../../scripts/serve/static-server.ts";
import type { AtlasIndex } from "../../src/domain/atlas/atlas.ts";
import { madeUpDocument } from "../fixtures/made-up-documents.ts";
import { startBrowser, type OpenTab, type TestBrowser } from "./browser.ts";
import { foundBrowser } from "./provided.ts";

/** For what comes after the texts have loaded. */
const SLOW = { timeout: 20_000 };

const folder = mkdtempSync(join(tmpdir(), "kangtu-documents-"));
const root = process.cwd();
let browser: TestBrowser;
let server: Server;
let open: OpenTab;
let base: string;

/** The built application with the data that a build with ATLAS_DOCUMENTS publishes, from made-up texts. */
beforeAll(async () => {
  const { authored } = readAuthored(root);
  const texts = join(folder, "texts");
  mkdirSync(texts);
  for (const entry of authored.plans) {
    writeFileSync(join(texts, `${entry.plan.id}.txt`), madeUpDocument(entry, authored));
  }
  const site = join(folder, "dist");
  cpSync(join(root, "dist"), site, { recursive: true });
  mkdirSync(join(site, "data/v1/documents"));
  const { files } = publish(root, { today: "2026-11-21", documents: texts });
  for (const [path, content] of files) writeFileSync(join(site, "data/v1", path), content);
  server = createStaticServer(site);
  base = await listen(server, 0);
  browser = await startBrowser(foundBrowser());
});

afterAll(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

describe("a build that has the plans' texts", () => {
  test("shows a clause's own text, its phrases marked and leading to what they prove", async () => {
    open = await browser.open({ baseUrl: base });
    const { tab } = open;
    await tab.goto(`${base}?view=read&plan=taizhou-2022&select=clause:taizhou-2022/2-1-1`);
    const column = tab.getByRole("complementary", { name: "读规划", exact: true });
    await expect.poll(() => column.locator("mark").count(), SLOW).toBeGreaterThan(100);
    expect(await column.innerText()).not.toContain("不是规划原文");
    await column.locator("mark").filter({ hasText: "泰兴市" }).first().getByRole("link").click();
    const panel = tab.getByRole("complementary", { name: "详情" });
    await expect
      .poll(() => panel.getByRole("heading", { level: 2 }).innerText(), SLOW)
      .toContain("泰兴市");
    expect(open.faults()).toEqual([]);
    await open.close();
  });

  test("publishes a text for each plan, and its index says so", async () => {
    const index = (await (await fetch(`${base}data/v1/atlas/index.json`)).json()) as AtlasIndex;
    expect(index.hasDocuments).toBe(true);
    expect(index.plans.length).toBeGreaterThan(4);
    for (const { files } of index.plans) {
      expect((await fetch(`${base}data/v1/${files.document}`)).status).toBe(200);
    }
  });
});
