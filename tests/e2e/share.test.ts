import { expect, test } from "vitest";
import { setUpAtlas } from "./set-up-atlas.ts";
import { setUpHost } from "./host-page.ts";

const openAtlas = setUpAtlas();
const { open } = setUpHost();

test("what is shown is shared: a preview, a line that works in another page, a link and its code", async () => {
  const atlas = await openAtlas("?plan=hefei-2020&view=list");
  const { tab } = atlas;
  await tab.getByRole("button", { name: "分享与嵌入" }).click();
  const dialog = tab.getByRole("dialog", { name: "分享与嵌入" });
  await expect.poll(() => dialog.count()).toBe(1);
  await dialog.getByLabel("尺寸").selectOption("600x450");
  await dialog.getByLabel("语言").selectOption("en");
  await dialog.getByRole("checkbox", { name: "图例" }).uncheck();
  const line = await dialog.getByLabel(/嵌入代码/).inputValue();
  expect(line).toContain("plans/hefei-2020/embed.html");
  expect(line).toContain("ui=-legend");
  expect(line).toContain("width:600px;height:450px");
  expect(await dialog.getByLabel("链接", { exact: true }).inputValue()).toContain(
    "plan=hefei-2020",
  );
  expect(await dialog.getByRole("img", { name: "链接的二维码" }).count()).toBe(1);
  const preview = dialog.frameLocator("iframe");
  await expect
    .poll(() => preview.getByRole("link", { name: "Open in a new window" }).count())
    .toBe(1);
  await tab.keyboard.press("Escape");
  await expect.poll(() => dialog.count()).toBe(0);

  const host = await open({ body: line });
  const inside = host.tab.frameLocator("iframe");
  await expect
    .poll(() => inside.getByRole("heading", { level: 1 }).textContent())
    .toContain("Hefei");
  expect(host.faults()).toEqual([]);
});
