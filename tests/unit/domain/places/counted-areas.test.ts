import { describe, expect, it } from "vitest";
import { countedAreas, standingPlaces } from "../../../../src/domain/places/counted-areas.ts";
import type { LonLat } from "../../../../src/model/types.ts";
import { mapSite } from "../../map/map-fixtures.ts";

const district = { precision: "district", radiusM: 9000, method: "named-area" } as const;
const admin = { adminZh: "甲省乙市丙区", adminEn: "Bing District, Yi, Jia" };
const inDistrict = (id: string, position: LonLat, place = {}) =>
  mapSite(id, { position, place: { ...district, ...admin, ...place } });

describe("areas in which sites lie somewhere", () => {
  it("are counted once each, at the place that most of their sites give", () => {
    const areas = countedAreas([
      inDistrict("a", [119.1, 31.1]),
      inDistrict("b", [119.2, 31.2]),
      inDistrict("c", [119.2, 31.2]),
    ]);
    expect(areas).toMatchObject([
      { id: "990101", nameZh: "丙区", nameEn: "Bing District", position: [119.2, 31.2] },
    ]);
    expect(areas[0]?.sites.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  it.each([
    ["江苏省泰州市医药高新区(高港区)", "医药高新区(高港区)"],
    ["江苏省泰州市泰兴市", "泰兴市"],
    ["浙江省温州市", "温州市"],
    ["江苏省泰州市高港区口岸街道一带", "口岸街道一带"],
  ])("of %s go by %s", (adminZh, nameZh) => {
    expect(countedAreas([inDistrict("a", [119, 31], { adminZh })])[0]?.nameZh).toBe(nameZh);
  });

  it("that no adcode tells apart go by their seats", () => {
    const zone = { adcode: "990100" };
    const sites = [inDistrict("a", [119.1, 31.1], zone), inDistrict("b", [119.2, 31.2], zone)];
    expect(countedAreas(sites).map(({ id }) => id)).toEqual([
      "990100,119.1,31.1",
      "990100,119.2,31.2",
    ]);
  });

  it("hold no area, no known place and nothing that is not placed", () => {
    const sites = [
      inDistrict("itself", [119.1, 31.1], { areaOf: ["990101"] }),
      mapSite("known"),
      mapSite("nowhere", { position: null, place: district }),
    ];
    expect(countedAreas(sites)).toEqual([]);
  });
});

it("a list has sites where the map has them: those of an area together", () => {
  const sites = [
    inDistrict("a", [119.1, 31.1]),
    inDistrict("b", [119.2, 31.2]),
    inDistrict("c", [119.2, 31.2]),
    mapSite("known"),
  ];
  expect([...standingPlaces(sites).values()]).toEqual([
    [119.2, 31.2],
    [119.2, 31.2],
    [119.2, 31.2],
    [119.25, 31.25],
  ]);
});
