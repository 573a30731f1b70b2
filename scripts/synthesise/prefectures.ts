import { bbox } from "@turf/bbox";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import polylabel from "polylabel";
import { groupBy } from "../../src/domain/collections/group-by.ts";
import type { LonLat } from "../../src/model/types.ts";
import { adcodeOf, readBoundaries, type Boundary } from "../boundaries.ts";

type Area = Feature<Polygon | MultiPolygon, Boundary>;

/** A city or the like that a synthetic plan is made for. */
export type Prefecture = {
  readonly adcode: string;
  readonly nameZh: string;
  /** A point well inside its largest part. */
  readonly middle: LonLat;
  /** Distance in degrees from the middle to the nearest point of the outline. */
  readonly reach: number;
};

/** Finds the county, or else the prefecture, that a position lies in; null outside all of them. */
export type AdcodeAt = (position: LonLat) => string | null;

/** Taiwan, Hong Kong and Macao have no local plans of this kind. */
const WITHOUT_PLANS = /^(71|81|82)/;

/** Prefectures of the country, the provinces taking turns: the first thirty-one lie in as many provinces. */
export function prefecturesByTurn(): readonly Prefecture[] {
  const areas = codedAreas(2)
    .filter(({ properties }) => !WITHOUT_PLANS.test(adcodeOf(properties)))
    .toSorted((a, b) => Number(a.properties.gb) - Number(b.properties.gb));
  const rows = [...groupBy(areas, ({ properties }) => adcodeOf(properties).slice(0, 2)).values()];
  const turns = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: turns }, (_, turn) => rows.flatMap((row) => row[turn] ?? []))
    .flat()
    .map(prefectureOf);
}

function prefectureOf({ properties, geometry }: Area): Prefecture {
  const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const [largest = []] = parts.toSorted((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0));
  const middle = polylabel(largest as [number, number][][], 0.01);
  return {
    adcode: adcodeOf(properties),
    nameZh: properties.full_name ?? "",
    middle: [middle[0] ?? 0, middle[1] ?? 0],
    reach: middle.distance,
  };
}

/** Looks a position up in the counties first, then in the prefectures. */
export function adcodeLookup(): AdcodeAt {
  const areas = [...codedAreas(3), ...codedAreas(2)].map((area) => ({ area, box: bbox(area) }));
  return ([lon, lat]) => {
    const found = areas.find(
      ({ area, box: [west, south, east, north] }) =>
        lon >= west &&
        lon <= east &&
        lat >= south &&
        lat <= north &&
        booleanPointInPolygon([lon, lat], area),
    );
    return found ? adcodeOf(found.area.properties) : null;
  };
}

function codedAreas(level: 2 | 3): readonly Area[] {
  return readBoundaries(level).features.filter(({ properties }) => properties.gb !== "");
}
