import { VectorTile } from "@mapbox/vector-tile";
import fc from "fast-check";
import { PbfReader } from "pbf";
import { describe, expect, test } from "vitest";
import { publishSiteTiles, siteTiles, type TileSite } from "../../../scripts/publish/site-tiles.ts";

const place = fc.record({
  lon: fc.double({ min: 74, max: 134, noNaN: true }),
  lat: fc.double({ min: 18.5, max: 53, noNaN: true }),
});

const siteAt = (lon: number, lat: number, index: number): TileSite => ({
  key: `plan/site-${index}`,
  position: [lon, lat],
  icon: "park/medicine/solid",
  rank: index,
  nameZh: "园",
  nameEn: "Park",
});

/** Every site in the tiles of a zoom, by key, or the number of sites that a joined mark stands for. */
function read(tiles: ReadonlyMap<string, Uint8Array>, zoom: number) {
  return [...tiles]
    .filter(([path]) => path.startsWith(`${zoom}/`))
    .flatMap(([path, body]) => {
      const [z = 0, x = 0, y = 0] = path.replace(".pbf", "").split("/").map(Number);
      const layer = new VectorTile(new PbfReader(body)).layers["sites"];
      return Array.from({ length: layer?.length ?? 0 }, (_, index) => {
        const feature = layer?.feature(index).toGeoJSON(x, y, z);
        if (feature?.geometry.type !== "Point") throw new Error("a site that is no point");
        const [lon = 0, lat = 0] = feature.geometry.coordinates;
        return { properties: feature.properties ?? {}, lon, lat };
      });
    });
}

describe("the tiles of all sites", () => {
  test("hold every site at the last zoom, where it is", () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 40 }), (places) => {
        const sites = places.map(({ lon, lat }, index) => siteAt(lon, lat, index));
        const found = read(siteTiles(sites), 6);
        for (const { key, position } of sites) {
          const near = found.filter(({ properties }) => properties["key"] === key);
          expect(near.length).toBeGreaterThan(0);
          for (const { lon, lat } of near) {
            expect(Math.hypot(lon - position[0], lat - position[1])).toBeLessThan(0.002);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test("join marks that would lie on each other from afar, and count them", () => {
    const sites = Array.from({ length: 200 }, (_, index) => siteAt(118 + index * 1e-4, 32, index));
    const far = read(siteTiles(sites), 2);
    expect(far.map(({ properties }) => properties["point_count"])).toEqual([200]);
    expect(read(siteTiles(sites), 6)).toHaveLength(200);
  });

  test("leave no hole: each tile over the bounds is there, with nothing in it where there is nothing", () => {
    const tiles = siteTiles([siteAt(75, 53, 0), siteAt(134, 18.5, 1)]);
    const paths = [...tiles.keys()].filter((path) => path.startsWith("6/"));
    expect(paths).toHaveLength(11 * 9);
    expect(tiles.has("6/50/25.pbf")).toBe(true);
  });

  test("are none without sites", () => {
    expect(siteTiles([]).size).toBe(0);
    expect(publishSiteTiles([])).toEqual({ siteTiles: null, files: new Map() });
  });

  test("lie in a folder named by what is in them, and say where there are any", () => {
    const [one, other] = [siteAt(118, 32, 0), siteAt(110, 40, 1)];
    const { siteTiles: where, files } = publishSiteTiles([one, other]);
    expect(where?.bounds).toEqual([110, 32, 118, 40]);
    expect(where?.folder).toMatch(/^tiles\/sites\.[0-9a-f]{8}\/$/);
    expect([...files.keys()].every((path) => path.startsWith(where?.folder ?? "-"))).toBe(true);
    expect(publishSiteTiles([one, other]).siteTiles).toEqual(where);
    const renamed = publishSiteTiles([one, { ...other, nameZh: "另" }]).siteTiles;
    expect(renamed?.folder).not.toBe(where?.folder);
  });
});
