import { bbox } from "@turf/bbox";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { circle } from "@turf/circle";
import type { AtlasSite } from "../atlas/atlas.ts";
import { type AreaFeature, areaFeatures, type GroundTopology } from "./ground.ts";
import { isArea } from "./counted-areas.ts";
import { nearDistanceM } from "./geodesy.ts";

type Reaching = Pick<AtlasSite, "place" | "position" | "extent">;

/** Points on the edge of a circle that are looked up. */
const STEPS = 48;

/**
 * The districts in which a site may lie, and may not: those that its radius reaches where no more than its city is said.
 * None where its district is said, where it is an area itself, and where it is not placed.
 * @returns adcodes in their order, from a ground that holds the districts
 */
export function reachedAreas(ground: GroundTopology): (site: Reaching) => readonly string[] {
  const districts = areaFeatures(ground, "counties").map((area) => ({ area, box: bbox(area) }));
  return (site) => {
    const { position, place } = site;
    const { adcode, radiusM } = place;
    if (!position || radiusM === null || adcode === null || isArea(site)) return [];
    if (!adcode.endsWith("00")) return [];
    const edge = circle([...position], radiusM, { units: "meters", steps: STEPS }).geometry;
    const [west, south, east, north] = bbox(edge);
    const points = [[...position], ...(edge.coordinates[0] ?? [])];
    const isReached = (area: AreaFeature) =>
      points.some((point) => booleanPointInPolygon(point, area)) ||
      area.geometry.coordinates.some((rings) =>
        rings.some((ring) =>
          ring.some(([lon = 0, lat = 0]) => nearDistanceM([lon, lat], position) <= radiusM),
        ),
      );
    const within = adcode.endsWith("0000") ? adcode.slice(0, 2) : adcode.slice(0, 4);
    return districts
      .filter(({ area, box: [w = 0, s = 0, e = 0, n = 0] }) => {
        const isNear = w <= east && e >= west && s <= north && n >= south;
        return area.properties.adcode.startsWith(within) && isNear && isReached(area);
      })
      .map(({ area }) => area.properties.adcode)
      .toSorted();
  };
}
