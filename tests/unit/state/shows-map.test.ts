import { expect, it } from "vitest";
import { SCREENS, showsMap } from "../../../src/state/view.ts";

it("a map stands beside the list of the map and beside the text that is read, on no other screen", () => {
  expect(SCREENS.filter(showsMap)).toEqual(["map", "read"]);
});
