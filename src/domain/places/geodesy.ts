import type { LonLat } from "../../model/types.ts";

/** Metres in a degree of latitude on a sphere of the mean radius of the Earth, 6 371 008.8 m (IUGG), as turf takes it. */
const METRES_PER_DEGREE = 111_195;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Distance of two near positions, equirectangular approximation: degrees of longitude shrink with the cosine of the middle
 * latitude. Good to a metre or so over a city.
 */
export function nearDistanceM(a: LonLat, b: LonLat): number {
  const middle = radians((a[1] + b[1]) / 2);
  const east = (b[0] - a[0]) * Math.cos(middle);
  const north = b[1] - a[1];
  return Math.hypot(east, north) * METRES_PER_DEGREE;
}

/** The position that lies so many metres east and north of another. */
export function offsetBy(from: LonLat, eastM: number, northM: number): LonLat {
  const lat = from[1] + northM / METRES_PER_DEGREE;
  return [from[0] + eastM / (METRES_PER_DEGREE * Math.cos(radians(from[1]))), lat];
}
