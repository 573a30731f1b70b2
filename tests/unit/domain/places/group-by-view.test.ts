import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupByView } from "../../../../src/domain/places/group-by-view.ts";
import { tinyJoined } from "../../../fixtures/tiny-joined.ts";

const { sites } = tinyJoined().plan;
const ids = (listed: readonly { readonly id: string }[]) => listed.map((site) => site.id);

describe("the sites by what the map shows of them", () => {
  it("counts every placed site as inside while there is no map", () => {
    const groups = groupByView(sites, null);
    expect(ids(groups.inside)).toEqual(["city", "park", "lab"]);
    expect(ids(groups.outside)).toEqual([]);
    expect(ids(groups.unplaced)).toEqual(["portal"]);
  });

  it("parts inside from outside by the bounds", () => {
    const groups = groupByView(sites, [100, 30, 100.505, 31]);
    expect(ids(groups.inside)).toEqual(["park"]);
    expect(ids(groups.outside)).toEqual(["city", "lab"]);
  });

  it("loses no site and lists none twice, whatever the bounds", () => {
    const degrees = fc.double({ min: 99, max: 103, noNaN: true });
    fc.assert(
      fc.property(degrees, degrees, degrees, degrees, (west, south, east, north) => {
        const groups = groupByView(sites, [west, south, east, north]);
        const all = [...groups.inside, ...groups.outside, ...groups.unplaced];
        expect(ids(all).toSorted()).toEqual(["city", "lab", "park", "portal"]);
      }),
    );
  });
});
