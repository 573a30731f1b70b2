import { describe, expect, it } from "vitest";
import { countLit, focusOf, type Lighting, partedByLight } from "../../../../src/map/scene/lit.ts";
import { buildContent } from "../../../../src/map/scene/scene.ts";
import { siteKey } from "../../../../src/model/site-key.ts";
import { contentInput, mapAtlas, mapSite, VIEW } from "../map-fixtures.ts";

const atlas = mapAtlas([mapSite("a"), mapSite("b"), mapSite("c", { position: null })]);
const contentWith = (lit: readonly string[] | null, layers = VIEW.layers) =>
  buildContent({ ...contentInput(atlas, { ...VIEW, layers }, null), lit: lit && new Set(lit) });
const { marks } = contentWith(null);
const made = (id: string) => siteKey("made-2030", id);

describe("countLit", () => {
  const drawn = new Set(["made-2030"]);

  it("tells sites on the map from those without a position and those of plans not shown", () => {
    const keys = [made("a"), made("c"), siteKey("other-2030", "a"), siteKey("other-2030", "b")];
    expect(countLit(keys, marks, { drawn, loading: new Set() })).toEqual({
      onMap: 1,
      unplaced: 1,
      elsewhere: 2,
    });
  });

  it("says nothing while a plan with such a site is on its way, and does not wait for others", () => {
    const loading = new Set(["other-2030"]);
    expect(countLit([made("a"), siteKey("other-2030", "a")], marks, { drawn, loading })).toBeNull();
    expect(countLit([made("a")], marks, { drawn, loading })?.onMap).toBe(1);
  });
});

describe("marks parted by light", () => {
  const { drawn } = contentWith(null);
  const keysOf = (lit: readonly string[]) =>
    partedByLight({ drawn, lit: new Set(lit) }).map((mark) => mark.marks.map(({ key }) => key));

  it("hold every site that they held before, lit and others apart", () => {
    const before = drawn.flatMap((mark) => mark.marks.map(({ key }) => key));
    for (const lit of [[], [made("a")], [made("a"), made("b")]]) {
      const parted = keysOf(lit);
      expect(parted.flat().toSorted()).toEqual(before.toSorted());
      for (const keys of parted) {
        const inLight = keys.filter((key) => lit.some((own) => own === key));
        expect([0, keys.length]).toContain(inLight.length);
      }
    }
  });

  it("are as they were while all are lit, each with a key of its own", () => {
    expect(partedByLight({ drawn, lit: null })).toBe(drawn);
    const keys = partedByLight({ drawn, lit: new Set([made("a")]) }).map(
      ({ key, from }) => `${key} ${from}`,
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("show one lit site out of a crowd as itself", () => {
    expect(drawn.some(({ type }) => type === "crowd")).toBe(true);
    const parted = partedByLight({ drawn, lit: new Set([made("a")]) });
    expect(parted.filter(({ marks: [first] }) => first?.key === made("a"))).toSatisfy(
      (own: typeof parted) => own.every(({ type }) => type === "site"),
    );
  });
});

describe("what is lit", () => {
  it("dims nothing where no lit site has a mark, or sites are not drawn", () => {
    expect(contentWith(["made-2030/c"]).lit).toBeNull();
    expect(contentWith(["made-2030/a"], ["areas"]).lit).toBeNull();
    expect(contentWith(["made-2030/a", "made-2030/c"]).lit?.has("made-2030/a")).toBe(true);
  });

  it("is what the camera follows, by where the marks are drawn", () => {
    const lighting: Lighting = {
      of: "task:made-2030/1",
      keys: new Set([made("a"), made("c")]),
      follow: true,
    };
    const content = contentWith([...lighting.keys]);
    const [position] = marks
      .filter(({ key }) => key === "made-2030/a")
      .map((mark) => mark.position);
    expect(focusOf(content, lighting, 2)).toEqual({
      of: "task:made-2030/1",
      follow: true,
      asked: 2,
      positions: [position],
    });
    expect(focusOf(contentWith(null), null, 2)).toBeNull();
  });
});
