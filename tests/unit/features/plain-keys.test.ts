import { expect, it } from "vitest";
import { plainKeys } from "../../../src/features/things/plain-keys.ts";
import { ELDER } from "../../../src/i18n/elder/catalogue.ts";
import { LANGUAGES } from "../../../src/i18n/language.ts";

it("says the part of a site, whether it stands, how well it is placed, and that its plan is over", () => {
  const site = {
    strategyRole: "core",
    status: "to-be-built",
    place: { precision: "district" },
  } as const;
  const keys = plainKeys(site, "expired");
  expect(keys).toEqual([
    "plain.core",
    "plain.to-be-built",
    "plain.place.district",
    "plain.expired",
  ]);
  for (const language of LANGUAGES) {
    expect(keys.every((key) => ELDER[language][key].length > 5)).toBe(true);
  }
});

it("says nothing that is not so", () => {
  const site = { strategyRole: null, status: "unclear", place: { precision: "none" } } as const;
  expect(plainKeys(site, "in-force")).toEqual(["plain.unclear", "plain.place.none"]);
});
