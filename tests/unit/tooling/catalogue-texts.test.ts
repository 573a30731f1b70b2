import { expect, it } from "vitest";
import { catalogueTexts } from "../../../scripts/catalogue-texts.ts";
import { OWN_DATA_ZH_HANS } from "../../../src/i18n/own-data/zh-hans.ts";
import { SHARE_ZH_HANS } from "../../../src/i18n/share/zh-hans.ts";
import { ZH_HANS } from "../../../src/i18n/zh-hans.ts";

it("has every character of the application's own words, those that come late too", () => {
  const written = new Set(catalogueTexts().join(""));
  const words = [ZH_HANS, SHARE_ZH_HANS, OWN_DATA_ZH_HANS].flatMap((all) => Object.values(all));
  expect([...words.join("")].filter((character) => !written.has(character))).toEqual([]);
});
