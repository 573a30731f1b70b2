import { describe, expect, test } from "vitest";
import type { AtlasDriver, AtlasOptions } from "./atlas-driver.ts";
import { setUpAtlas } from "./set-up-atlas.ts";

const openAtlas = setUpAtlas();
let atlas: AtlasDriver;

const open = async (address = "", options: AtlasOptions = {}) => {
  atlas = await openAtlas(address, options);
};

/** What the plan of Taizhou says of 中国医药城 must be in the panel, and that it names no firm for it. */
async function expectMedicineCity(): Promise<void> {
  await expect.poll(() => atlas.panelHeading()).toBe("中国医药城");
  expect(atlas.address()).toContain("select=site:taizhou-2022/");
  expect((await atlas.panelEntries("site.industries")).length).toBeGreaterThan(0);
  expect(await atlas.isUnwritten("site.enterprises")).toBe(true);
  expect((await atlas.panelEntries("site.tasks")).length).toBeGreaterThan(0);
  expect((await atlas.panelEntries("site.cites")).join(" ")).toContain("中国医药城");
}

describe("a reader", () => {
  test("sees five plans, chooses 泰州 and reads what it says of 中国医药城", async () => {
    await open();
    await atlas.choosePlan("泰州");
    await expect.poll(() => atlas.panelHeading()).toContain("泰州");
    await atlas.openSiteFromList("中国医药城");
    await expectMedicineCity();
    await atlas.openSiteFromList("医药高新区");
    await expect.poll(() => atlas.panelHeading()).toContain("医药高新区");
    expect((await atlas.panelEntries("site.enterprises")).join(" ")).toContain("扬子江药业");
    await atlas.mapAtRest();
  });

  test("does the same with the keyboard alone", async () => {
    await open();
    await atlas.tabTo("泰州");
    await atlas.press("Enter");
    await expect.poll(() => atlas.focused()).toContain("泰州");
    await atlas.press("Escape");
    await atlas.tabTo("中国医药城");
    await atlas.press("Enter");
    await expectMedicineCity();
    await atlas.press("Escape");
    await expect.poll(() => atlas.focused()).toContain("中国医药城");
  });

  test("does the same on a phone", async () => {
    await open("", { phone: true });
    await atlas.choosePlan("泰州");
    await atlas.closePanel();
    await atlas.openSiteFromList("中国医药城");
    await expectMedicineCity();
    expect(await atlas.overflowsSideways()).toBe(false);
  });

  test("opens a site by pressing its mark on the map", async () => {
    await open("?plan=zhejiang-2020#map=13/30.30489/120.07731");
    await atlas.mapAtRest();
    await atlas.pressMapCentre();
    await expect.poll(() => atlas.address()).toContain("select=site:zhejiang-2020/zju");
    expect(await atlas.panelHeading()).toBe("浙江大学");
  });

  test("goes back, forward and reloads", async () => {
    await open();
    await atlas.mapAtRest();
    await atlas.choosePlan("泰州");
    await expect.poll(() => atlas.panelHeading()).toContain("泰州");
    await atlas.mapAtRest();
    await atlas.openSiteFromList("中国医药城");
    await expectMedicineCity();
    await atlas.mapAtRest();
    // What is in sight is chosen where it stands: the address holds no camera.
    const address = atlas.address();
    expect(address).not.toContain("#map=");
    await atlas.tab.goBack();
    await expect.poll(() => atlas.panelHeading()).toContain("泰州");
    await atlas.tab.goForward();
    await expectMedicineCity();
    await atlas.tab.reload();
    await expectMedicineCity();
    expect(atlas.address()).toBe(address);
  });

  test("who chooses a site from afar is taken to it, and the address holds where", async () => {
    await open();
    await atlas.mapAtRest();
    await atlas.openSiteFromList("中国医药城");
    await expectMedicineCity();
    await expect.poll(() => atlas.address()).toContain("#map=");
    const address = atlas.address();
    await atlas.tab.reload();
    await expectMedicineCity();
    expect(atlas.address()).toBe(address);
  });

  test("is told of an address that makes no sense, on a page that works", async () => {
    await open(
      "?plan=atlantis,taizhou-2022&select=site:nowhere/none&view=&lang=klingon#map=999/x/y",
    );
    await expect.poll(() => atlas.notices()).toContain("atlantis");
    await atlas.openSiteFromList("中国医药城");
    await expectMedicineCity();
  });

  test("reads it in English", async () => {
    await open("?lang=en&plan=taizhou-2022", { language: "en" });
    await atlas.openSiteFromList("China Medical City");
    await expect.poll(() => atlas.panelHeading()).toContain("China Medical City");
    expect((await atlas.panelEntries("site.tasks")).length).toBeGreaterThan(0);
  });
});
