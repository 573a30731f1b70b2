import { readdirSync, readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate/browser";
import { expect, test } from "vitest";
import { setUpAtlas } from "./set-up-atlas.ts";

const openAtlas = setUpAtlas({ webgl: false });

/** Drops a file on the map, as from a folder of the reader's. */
function dropFile([name, text]: readonly [string, string]): void {
  const files = new DataTransfer();
  files.items.add(new File([text], name));
  const event = { bubbles: true, cancelable: true, dataTransfer: files };
  document.querySelector("#map")?.dispatchEvent(new DragEvent("drop", event));
}

/** The folder of a plan as a reader has it who entered one, with one slip in it. */
function planArchive(id: string): Buffer {
  const folder = `data/plans/${id}`;
  const paths = readdirSync(folder).map((name) => `${folder}/${name}`);
  const files = [...paths, `geo/places/${id}.geojson`, `geo/extents/${id}.geojson`].map(
    (path) =>
      [
        path,
        strToU8(readFileSync(path, "utf8").replace('"kind": "zone"', '"kind": "zoen"')),
      ] as const,
  );
  return Buffer.from(zipSync(Object.fromEntries(files)));
}

test("a reader's own file is laid over the map of this tab, its faults are told, and it is forgotten", async () => {
  const atlas = await openAtlas("?plan=taizhou-2022");
  const { tab } = atlas;
  await atlas.plainMapDrawn();
  await tab.getByRole("button", { name: "图例与图层" }).click();
  await expect.poll(() => tab.getByRole("button", { name: /^叠加自己的数据/ }).count()).toBe(1);
  await tab.evaluate(dropFile, [
    "a.csv",
    "名称,经度,纬度\n<b>甲园</b>,119.9,32.4\n乙园,32,120\n",
  ] as const);
  const dialog = tab.getByRole("dialog", { name: "叠加自己的数据" });
  await expect.poll(() => dialog.getByText("a.csv：1 项已在图上。").count()).toBe(1);
  expect(await dialog.getByText("第 3 行：经度和纬度像是写反了（32, 120）").count()).toBe(1);

  const polygon =
    '{"type":"Polygon","coordinates":[[[119.9,32.3],[120,32.3],[120,32.4],[119.9,32.3]]]}';
  await dialog
    .getByLabel(/选择文件/)
    .setInputFiles({ name: "b.geojson", mimeType: "", buffer: Buffer.from(polygon) });
  await expect.poll(() => dialog.getByText("b.geojson：1 项已在图上。").count()).toBe(1);
  await dialog.getByLabel(/选择文件/).setInputFiles({
    name: "plan.zip",
    mimeType: "application/zip",
    buffer: planArchive("hefei-2020"),
  });
  await expect
    .poll(() => dialog.getByText(/^plan.zip：规划《合肥》，\d+ 项已在图上。/).count())
    .toBe(1);
  expect(await dialog.getByText(/sites\.json#.*did you mean zone/).count()).toBe(1);

  await dialog.getByRole("button", { name: "在图上看" }).click();
  await expect.poll(() => dialog.count()).toBe(0);
  expect(await tab.locator("[data-own-data]").count()).toBe(1);

  await tab.getByRole("button", { name: /^叠加自己的数据/ }).click();
  await dialog.getByRole("button", { name: "忘掉" }).click();
  await expect.poll(() => tab.locator("[data-own-data]").count()).toBe(0);
});
