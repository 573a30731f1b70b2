import { describe, expect, it } from "vitest";
import { didYouMean } from "../../../src/domain/problems/did-you-mean.ts";
import { withoutFollowers } from "../../../src/domain/problems/followers.ts";

const SITES = "data/plans/a-2030/sites.json";
const kept = (
  lost: Parameters<typeof withoutFollowers>[1],
  ...found: [path: string, message: string][]
) =>
  withoutFollowers(
    found.map(([path, message]) => ({ path, message })),
    lost,
  ).map(({ message }) => message);

describe("what follows from a fault", () => {
  it("is not told when an item was lost: who names it, its place, and who seems to be named by nobody", () => {
    const found = kept(
      [{ file: SITES, name: "lab" }],
      ["geo/places/a-2030.geojson#lab", "a place without a site"],
      ["data/plans/a-2030/tasks.json#二", "no such site: lab"],
      ["data/plans/a-2030/tasks.json#二", "task and site lab do not name each other"],
      ["data/enterprises/works.json", "no plan names it"],
      [`${SITES}#lab-two`, "no such site: lab-three"],
      ["data/plans/b-2030/tasks.json#二", "no such site: lab"],
    );
    expect(found).toEqual(["no such site: lab-three", "no such site: lab"]);
  });

  it("takes no section for one that is longer", () => {
    const lost = [{ file: "data/plans/a-2030/clauses.json", name: "一(一)" }];
    const own: [string, string] = [`${SITES}#x`, "no such section: 一(一)1"];
    expect(kept(lost, own, [`${SITES}#y`, "no such section: 一(一)"])).toEqual([own[1]]);
  });

  it("is nothing of a plan that has an unreadable file, and nothing that names the things of a shared one", () => {
    expect(kept([{ file: SITES, name: null }], ["geo/places/a-2030.geojson#lab", "x"])).toEqual([]);
    expect(
      kept(
        [{ file: "geo/sources.json", name: null }],
        ["geo/places/a-2030.geojson#lab", "no such source: gazetteer"],
        ["geo/places/a-2030.geojson#lab", "a position without a radius"],
      ),
    ).toEqual(["a position without a radius"]);
  });

  it("is everything where nothing was lost", () => {
    expect(kept([], [`${SITES}#lab`, "no plan names it"])).toHaveLength(1);
  });
});

describe("what was meant", () => {
  it("is the nearest name, and the one in other brackets", () => {
    expect(didYouMean("hefei-high-tehc", ["hefei", "hefei-high-tech"])).toBe(
      "; did you mean hefei-high-tech?",
    );
    expect(didYouMean("二（一）1", ["二(一)", "二(一)1"])).toBe("; did you mean 二(一)1?");
  });

  it("is not guessed for what is like nothing, or too short to be like something", () => {
    expect(didYouMean("gaode", ["tianditu", "geonames"])).toBe("");
    expect(didYouMean("九", ["一", "二"])).toBe("");
  });
});
