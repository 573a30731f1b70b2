import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fallbackFont, fallbackFontFace } from "../../../scripts/fallback-font.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kangtu-font-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("the fallback font", () => {
  test("is a woff2 of the Chinese characters of the texts, made once for the same characters", async () => {
    const one = await fallbackFont(["康图 Kangtu", "健康"], { cacheFolder: folder });
    const other = await fallbackFont(["健图康,"], { cacheFolder: folder });
    const larger = await fallbackFont(["康图健康产业规划地图集"], { cacheFolder: folder });
    expect(one.subarray(0, 4).toString("latin1")).toBe("wOF2");
    expect(one.length).toBeGreaterThan(500);
    expect(larger.length).toBeGreaterThan(one.length);
    // A comma of ASCII and Latin letters are none of its business.
    expect(other.equals(one)).toBe(true);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  test("leaves to another what that has", async () => {
    const options = { cacheFolder: folder };
    const rest = await fallbackFont(["康图健康"], { ...options, besides: ["健康产业"] });
    expect(rest.equals(await fallbackFont(["图"], options))).toBe(true);
  });

  test("is asked for Chinese only, so that no rare symbol fetches it", () => {
    const rule = fallbackFontFace("Made Up", "./font.woff2");
    expect(rule).toContain('src:url("./font.woff2") format("woff2")');
    expect(rule).toMatch(/unicode-range:(?!.*U\+00)/);
  });
});
