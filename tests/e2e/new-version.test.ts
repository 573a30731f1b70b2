import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createStaticServer, listen } from "../../scripts/serve/static-server.ts";
import { createTranslate } from "../../src/i18n/translate.ts";
import { AtlasDriver } from "./atlas-driver.ts";
import { startBrowser, type TestBrowser } from "./browser.ts";
import { foundBrowser } from "./provided.ts";

const t = createTranslate("zh-Hans");

let browser: TestBrowser;
let atlas: AtlasDriver;
let folder: string;
let server: Server;
let at: string;

beforeAll(async () => {
  browser = await startBrowser(foundBrowser());
});
afterAll(() => browser.close());

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "kangtu-version-"));
  cpSync(join(process.cwd(), "dist"), folder, { recursive: true });
  server = createStaticServer(folder);
  at = await listen(server, 0);
});
afterEach(async () => {
  await atlas.close();
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

/** Files whose names say what is in them: those of the program, and those of the data. */
const HASHED = {
  program: /^assets\/.*-([\w-]{8})\.\w+$/,
  data: /^data\/v1\/.*\.([0-9a-f]{8})\.json$/,
} as const;

/** Publishes another version in the place of the one that is served: new names, the old ones gone. */
function publish(changed: keyof typeof HASHED): void {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const names = new Map<string, string>();
  for (const file of files) {
    const hash = HASHED[changed].exec(file)?.[1];
    if (hash === undefined) continue;
    const renamed = file.replace(hash, [...hash].toReversed().join(""));
    renameSync(join(folder, file), join(folder, renamed));
    names.set(file.replace(/.*\//, ""), renamed.replace(/.*\//, ""));
  }
  const old = new RegExp([...names.keys()].join("|").replaceAll(".", "\\."), "g");
  const texts = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(html|js|css)$|index\.json$/.test(file),
  );
  for (const file of texts) {
    const path = join(folder, file);
    const text = readFileSync(path, "utf8").replaceAll(old, (name) => names.get(name) ?? name);
    const version = /("dataVersion":\s*"[^"]*)"/;
    writeFileSync(path, changed === "data" ? text.replace(version, '$1-next"') : text);
  }
}

const open = async (address: string) => {
  atlas = await AtlasDriver.open(browser, address, { at, missing: /./, block: /Failed to fetch/ });
};

describe("a page left open while a new version is published", () => {
  test.each(["program", "data"] as const)(
    "says so when what it needs is gone, and loads anew at the same address: %s",
    async (changed) => {
      await open("?view=list&plan=taizhou-2022");
      publish(changed);
      await atlas.chooseScreen(changed === "program" ? "map" : "tasks");
      await expect.poll(() => atlas.notices()).toContain(t("notice.newVersion"));
      const before = atlas.address();
      await atlas.tab
        .getByRole("status")
        .filter({ hasText: t("notice.newVersion") })
        .getByRole("button", { name: t("app.reload") })
        .click();
      await expect.poll(() => atlas.notices()).not.toContain(t("notice.newVersion"));
      expect(atlas.address()).toBe(before);
      if (changed === "program") await atlas.mapAtRest();
      else
        await expect.poll(() => atlas.tab.locator("#content tbody tr").count()).toBeGreaterThan(0);
    },
  );

  test("says nothing of a new version where a file is missing and there is none", async () => {
    await open("?view=list&plan=taizhou-2022");
    const details = /data\/v1\/atlas\/taizhou-2022-details.*/;
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    for (const file of files.filter((name) => details.test(name))) rmSync(join(folder, file));
    const looked = atlas.tab.waitForResponse((response) => response.url() === at);
    await atlas.chooseScreen("tasks");
    await looked;
    await expect.poll(() => atlas.tab.getByRole("alert").allInnerTexts()).not.toEqual([]);
    await atlas.tab.waitForTimeout(500);
    expect(await atlas.notices()).not.toContain(t("notice.newVersion"));
  });
});
