import gcoord from "gcoord";
import type { LonLat } from "../../model/types.ts";
import { type DatumShift, datumShift } from "./datum-shift.ts";

const { WGS84, GCJ02 } = gcoord;
type Datum = typeof WGS84 | typeof GCJ02;

/** The datum of Chinese web maps, up to 700 m off; outside of China it is no other. */
export function gcj02Shift(): DatumShift {
  return datumShift(
    (position) => transformed(position, WGS84, GCJ02),
    (position) => transformed(position, GCJ02, WGS84),
  );
}

function transformed([lon, lat]: LonLat, from: Datum, to: Datum): LonLat {
  const [shownLon, shownLat] = gcoord.transform([lon, lat], from, to);
  return [shownLon, shownLat];
}
