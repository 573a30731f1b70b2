import { describe, expect, it } from "vitest";
import { SITE_KINDS } from "../../../../src/model/vocabulary.ts";
import {
  countImage,
  iconOf,
  markImage,
  parseImageId,
} from "../../../../src/map/style/images/image-id.ts";
import { CONTRAST } from "../../../../src/map/style/contrast-palette.ts";
import { COLOUR_NAMES, DARK } from "../../../../src/map/style/palette.ts";

describe("image ids", () => {
  it("say what to draw", () => {
    for (const kind of SITE_KINDS) {
      for (const colour of COLOUR_NAMES) {
        const [, prefix, , suffix] = markImage(["get", "icon"], { palette: DARK, language: "en" });
        const id = `${String(prefix)}${iconOf(kind, colour, "hatched")}${String(suffix)}`;
        const expected = { type: "mark", kind, colour, open: true, letters: null, palette: "dark" };
        expect(parseImageId(id)).toEqual(expected);
      }
    }
  });

  it("say in whose letters a mark names its group", () => {
    const [, prefix, , suffix] = markImage(["get", "icon"], { palette: CONTRAST, language: "en" });
    const id = `${String(prefix)}park/care/solid${String(suffix)}`;
    expect(parseImageId(id)).toMatchObject({ colour: "care", letters: "en", palette: "contrast" });
  });

  it.each([
    ["within", true],
    ["crowd", false],
  ])("of a number in the circle of %s", (type, broken) => {
    const [, prefix, , suffix] = countImage(["get", "type"], "light");
    const id = `${String(prefix)}${type}${String(suffix)}`;
    expect(parseImageId(id)).toEqual({ type: "count", broken, palette: "light" });
  });

  it.each([
    "",
    "mark/park",
    "count/else/light",
    "mark/park/medicine/solid/blue",
    "else/park/medicine/solid/light",
  ])("leaves %j to others", (id) => {
    expect(parseImageId(id)).toBeNull();
  });
});
