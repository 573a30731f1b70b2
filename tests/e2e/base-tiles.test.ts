import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { configurePages } from "../../scripts/page-policy.ts";
import { createStaticServer, listen } from "../../scripts/serve/static-server.ts";
import { createTranslate } from "../../src/i18n/translate.ts";
import type { AtlasDriver } from "./atlas-driver.ts";
import { setUpAtlas } from "./set-up-atlas.ts";

const t = createTranslate("zh-Hans");
const PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** How the server of tiles answers. */
type Manner = "picture" | "refusal" | "page" | "silence";
const ANSWERS: Readonly<Record<Exclude<Manner, "silence">, readonly [number, string]>> = {
  picture: [200, "image/png"],
  refusal: [418, "application/json"],
  page: [200, "text/html"],
};

let manner: Manner;
let asked: string[];
let tileServer: Server;
let tiles: string;
const stops: (() => void)[] = [];

beforeAll(async () => {
  tileServer = createServer((request, response) => {
    asked.push(request.url ?? "");
    if (manner === "silence") return;
    const [status, type] = ANSWERS[manner];
    response.writeHead(status, { "content-type": type, "access-control-allow-origin": "*" });
    response.end(PICTURE);
  });
  tiles = await listen(tileServer, 0);
});
beforeEach(() => {
  manner = "picture";
  asked = [];
});
afterAll(() => {
  for (const stop of stops) stop();
  tileServer.closeAllConnections();
  tileServer.close();
});

/** The atlas with the base map in its configuration. @returns where it is served */
async function serveAtlas(own: object, allows: boolean): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "kangtu-tiles-"));
  cpSync(join(process.cwd(), "dist"), folder, { recursive: true });
  const layers = [{ url: `${tiles}{z}/{x}/{y}.png` }, { url: `${tiles}names/{z}/{x}/{y}.png` }];
  const config = {
    ground: "tiles",
    tiles: { layers, attribution: "某地图", approval: "GS(2026)1号", ...own },
  };
  writeFileSync(join(folder, "config.json"), JSON.stringify(config));
  if (allows) configurePages(folder);
  const server = createStaticServer(folder);
  stops.push(() => {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true });
  });
  return listen(server, 0);
}

// The policy is what is tested: a guarded tab would stop the tiles before it.
const openAtlas = setUpAtlas({
  isFault: (fault) => /uncaught|Error:/.test(fault) && !/tile/i.test(fault),
});
const notice = (atlas: AtlasDriver) => atlas.tab.getByText(/已改用内置底图/);

describe("an operator's base map", () => {
  let at: string;
  beforeAll(async () => {
    at = await serveAtlas({}, true);
  });

  test("stands in place of the bundled ground, with its maker and number, and sites upon it", async () => {
    const atlas = await openAtlas("?plan=taizhou-2022", { at, guarded: false });
    await atlas.mapAtRest();
    expect(asked.length).toBeGreaterThan(4);
    expect(asked.some((path) => path.startsWith("/names/"))).toBe(true);
    expect(await atlas.tab.getByText("某地图").isVisible()).toBe(true);
    expect(
      await atlas.tab.getByText(t("map.approval", { number: "GS(2026)1号" })).isVisible(),
    ).toBe(true);
    expect(await notice(atlas).count()).toBe(0);
    expect((await atlas.sitesInView()).size).toBeGreaterThan(10);
  });

  test.each([
    ["refusal", "refused"],
    ["page", "unfit"],
    ["silence", "silent"],
  ] as const)(
    "that answers with %s gives way to the bundled ground, and is asked again",
    async (how, fault) => {
      manner = how;
      const atlas = await openAtlas(
        "?plan=taizhou-2022&select=site:taizhou-2022/china-medical-city",
        { at, guarded: false },
      );
      await atlas.mapAtRest();
      expect(await notice(atlas).innerText()).toBe(t("ground.baseFault", { fault }));
      expect(await atlas.panelHeading()).toBe("中国医药城");
      manner = "picture";
      await atlas.tab
        .getByRole("status")
        .filter({ has: notice(atlas) })
        .getByRole("button")
        .click();
      await expect.poll(() => notice(atlas).count()).toBe(0);
      await atlas.mapAtRest();
      expect(await atlas.tab.getByText("某地图").isVisible()).toBe(true);
    },
  );

  test("that dies later gives way too, and the map stays where it was", async () => {
    const atlas = await openAtlas("?plan=taizhou-2022#map=9/32.4/120", { at, guarded: false });
    await atlas.mapAtRest();
    manner = "refusal";
    for (let times = 0; times < 3; times += 1) await atlas.pressMapButton("map.zoomIn");
    await expect.poll(() => notice(atlas).count(), { timeout: 20_000 }).toBe(1);
    await atlas.mapAtRest();
    expect(atlas.address()).toContain("#map=12/");
  });
});

test("a base map that the page's policy does not allow is not asked, and the page says so", async () => {
  const at = await serveAtlas({}, false);
  const atlas = await openAtlas("?plan=taizhou-2022", { at, guarded: false });
  await atlas.mapAtRest();
  expect(await notice(atlas).innerText()).toBe(t("ground.baseFault", { fault: "blocked" }));
  expect(asked).toEqual([]);
});

test("on a base map in GCJ-02 the address keeps true positions, and the shift is said", async () => {
  const at = await serveAtlas({ datum: "gcj02" }, true);
  const atlas = await openAtlas("?plan=taizhou-2022#map=12/32.45/119.92", { at, guarded: false });
  await atlas.mapAtRest();
  expect(await atlas.tab.getByText(t("map.shifted")).isVisible()).toBe(true);
  await atlas.pressMapButton("map.zoomIn");
  await atlas.mapAtRest();
  expect(atlas.address()).toMatch(/#map=13\/32\.4[45]\d*\/119\.9(19|2)/);
});
