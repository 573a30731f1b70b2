import { describe, expect, test } from "vitest";
import type { AtlasDriver } from "./atlas-driver.ts";
import { setUpAtlas } from "./set-up-atlas.ts";

const openAtlas = setUpAtlas();
let atlas: AtlasDriver;

/** Makes a browser of today as old as Chromium 103, as far as its built-ins go. Runs in the page. */
function takeNewBuiltInsAway(): void {
  const iterator = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  const typedArray = Object.getPrototypeOf(Uint8Array);
  const helpers = "drop every filter find flatMap forEach map reduce some take toArray";
  const sets =
    "difference intersection isDisjointFrom isSubsetOf isSupersetOf symmetricDifference union";
  const young: readonly (readonly [object, string])[] = [
    [Array, "fromAsync"],
    [Array.prototype, "toReversed toSorted toSpliced with"],
    [typedArray.prototype, "toReversed toSorted with"],
    [ArrayBuffer.prototype, "resize resizable transfer transferToFixedLength detached"],
    [Uint8Array, "fromBase64 fromHex"],
    [Uint8Array.prototype, "toBase64 toHex setFromBase64 setFromHex"],
    [Object, "groupBy"],
    [Map, "groupBy"],
    [Map.prototype, "getOrInsert getOrInsertComputed"],
    [WeakMap.prototype, "getOrInsert getOrInsertComputed"],
    [Set.prototype, sets],
    [iterator, helpers],
    [Promise, "try withResolvers"],
    [String.prototype, "isWellFormed toWellFormed"],
    [RegExp, "escape"],
    [Error, "isError"],
    [Math, "f16round sumPrecise"],
    [Intl, "DurationFormat"],
    [AbortSignal, "any"],
    [Response, "json"],
    [URL, "canParse parse"],
    [URLSearchParams.prototype, "size"],
    [ReadableStream, "from"],
    [ReadableStream.prototype, "values"],
    [Element.prototype, "checkVisibility getHTML moveBefore setHTML setHTMLUnsafe"],
    [HTMLElement.prototype, "hidePopover popover showPopover togglePopover"],
    [Document.prototype, "caretPositionFromPoint startViewTransition"],
    [globalThis, "Float16Array Iterator ViewTransition CloseWatcher URLPattern"],
  ];
  for (const [holder, names] of young) {
    for (const name of names.split(" ")) Reflect.deleteProperty(holder, name);
  }
  const scheduler: unknown = Reflect.get(globalThis, "scheduler");
  if (typeof scheduler === "object" && scheduler !== null) {
    Reflect.deleteProperty(Object.getPrototypeOf(scheduler), "yield");
  }
}

const asksFor = (driver: AtlasDriver, file: RegExp) =>
  driver.tab
    .evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name))
    .then((names) => names.filter((name) => file.test(name)).length);

describe("a browser of the oldest kind that the README names", () => {
  test("goes from the start page to a plan, a site and the tasks, with the map drawn", async () => {
    atlas = await openAtlas("", { before: takeNewBuiltInsAway });
    expect(await atlas.tab.evaluate(() => ["fromAsync" in Array, "any" in AbortSignal])).toEqual([
      false,
      false,
    ]);
    await atlas.mapAtRest();
    await atlas.choosePlan("泰州");
    await expect.poll(() => atlas.panelHeading()).toContain("泰州");
    await atlas.closePanel();
    await atlas.openSiteFromList("中国医药城");
    await expect.poll(() => atlas.panelHeading()).toBe("中国医药城");
    await atlas.mapAtRest();
    await atlas.chooseScreen("tasks");
    await expect.poll(() => atlas.tab.locator("#content tbody tr").count()).toBeGreaterThan(0);
    expect(await asksFor(atlas, /built-ins/)).toBe(1);
  }, 120_000);

  test("alone asks for what it lacks", async () => {
    atlas = await openAtlas("?view=list");
    expect(await asksFor(atlas, /assets\/index/)).toBeGreaterThan(0);
    expect(await asksFor(atlas, /built-ins/)).toBe(0);
  });
});
