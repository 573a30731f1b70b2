import gcoord from "gcoord";
import type { LonLat } from "../../model/types.ts";

/** Datums in which positions in China come: of satellites and surveys, of AMap and Tencent, of Baidu. */
export const DATUMS = ["wgs84", "gcj02", "bd09"] as const;
export type Datum = (typeof DATUMS)[number];

/** How a datum is written. */
export const DATUM_NAMES: Readonly<Record<Datum, string>> = {
  wgs84: "WGS-84",
  gcj02: "GCJ-02",
  bd09: "BD-09",
};

const SYSTEMS = { wgs84: gcoord.WGS84, gcj02: gcoord.GCJ02, bd09: gcoord.BD09 } as const;

/** A position read in a datum, in WGS-84 with six decimals, a tenth of a metre. */
export function toWgs84([lon, lat]: LonLat, datum: Datum): LonLat {
  const [x, y] = gcoord.transform([lon, lat], SYSTEMS[datum], gcoord.WGS84) as [number, number];
  return [Number(x.toFixed(6)), Number(y.toFixed(6))];
}
