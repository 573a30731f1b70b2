import { readFile } from "node:fs/promises";
import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { createTranslate } from "../../src/i18n/translate.ts";
import type { AtlasDriver } from "./atlas-driver.ts";
import { setUpAtlas } from "./set-up-atlas.ts";

const t = createTranslate("zh-Hans");
const openAtlas = setUpAtlas();
const openPlain = setUpAtlas({ webgl: false });

const box = ({ tab }: AtlasDriver) => tab.getByRole("dialog", { name: t("map.picture") });

async function openBox(atlas: AtlasDriver): Promise<void> {
  await atlas.tab.getByRole("button", { name: t("map.picture") }).click();
  await box(atlas).waitFor();
}

/** What the browser is given to save when a button is pressed, with the name that it is given. */
async function saved(atlas: AtlasDriver, button: string) {
  const [download] = await Promise.all([
    atlas.tab.waitForEvent("download"),
    box(atlas).getByRole("button", { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), file: await readFile(await download.path()) };
}

/** Without what no two servers have alike. */
const withoutAddress = (svg: string): string => svg.replaceAll(/http[^<]*/g, "");

describe("the map as a picture", () => {
  test("has title, legend, scale, north, approval number and version, in any window and without WebGL", async () => {
    const atlas = await openAtlas("?plan=taizhou-2022");
    await atlas.mapAtRest();
    await openBox(atlas);
    const { name, file } = await saved(atlas, t("picture.svg"));
    expect(name).toBe("kangtu-taizhou-2022-across.svg");
    const svg = file.toString();
    for (const words of ["泰州市大健康产业", t("sheet.north"), t("map.approvalPending")]) {
      expect(svg).toContain(words);
    }
    expect(svg).toMatch(/\d+ 公里/);
    expect(svg).toMatch(/数据版本 \d/);
    expect(svg).toContain("靖江");
    const plain = await openPlain("?plan=taizhou-2022", { viewport: { width: 700, height: 500 } });
    await plain.plainMapDrawn();
    await openBox(plain);
    const other = await saved(plain, t("picture.svg"));
    expect(withoutAddress(other.file.toString())).toBe(withoutAddress(svg));
  });

  test("is saved upright as PNG in the size of its paper, and the box closes by Escape alone", async () => {
    const atlas = await openAtlas("?plan=yuexiu-2021&select=plan:yuexiu-2021");
    await atlas.mapAtRest();
    await openBox(atlas);
    await box(atlas)
      .getByRole("button", { name: t("picture.upright"), exact: true })
      .click();
    const { name, file } = await saved(atlas, t("picture.png", { dpi: 150 }));
    expect(name).toBe("kangtu-yuexiu-2021-upright-150.png");
    const { width, height, data } = PNG.sync.read(file);
    expect([width, height]).toEqual([1240, 1754]);
    expect(file.indexOf("pHYs")).toBeGreaterThan(0);
    const colours = new Set(new Uint32Array(data.buffer, data.byteOffset, data.length / 4));
    expect(colours.size).toBeGreaterThan(50);
    await atlas.press("Escape");
    await expect.poll(() => box(atlas).count()).toBe(0);
    await expect.poll(() => atlas.panelHeading()).toContain("越秀");
    expect(await atlas.focused()).toBe(t("map.picture"));
  });

  test("says so when the browser cannot draw it", async () => {
    const atlas = await openAtlas("?plan=yuexiu-2021", {
      before: () => {
        HTMLCanvasElement.prototype.toBlob = (give) => give(null);
      },
    });
    await atlas.mapAtRest();
    await openBox(atlas);
    await box(atlas)
      .getByRole("button", { name: t("picture.png", { dpi: 300 }), exact: true })
      .click();
    await expect.poll(() => box(atlas).getByRole("status").textContent()).toBe(t("picture.failed"));
  });
});
