import { describe, expect, test } from "vitest";
import { formatView, parseView } from "../../../src/state/address.ts";
import { DEFAULT_VIEW } from "../../../src/state/view.ts";

describe("the columns of a table in an address", () => {
  test.each([
    ["?cols=plan,year", ["plan", "year"]],
    ["?cols=none", []],
    ["?cols=", null],
    ["?", null],
  ])("%s asks for %j", (address, columns) => {
    expect(parseView(address).view.columns).toEqual(columns);
  });

  test("are left out where they are those of the beginning", () => {
    expect(formatView(DEFAULT_VIEW)).toBe("?");
    expect(formatView({ ...DEFAULT_VIEW, columns: [] })).toBe("?v=1&cols=none");
  });

  test("what is no word of a column is told", () => {
    expect(parseView("?cols=plan,12").rejected).toEqual([{ key: "cols", value: "12" }]);
  });
});
