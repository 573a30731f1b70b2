import papa from "papaparse";
import { limitThings } from "./limit-things.ts";
import { type OwnFault, type OwnRead, type FoundThing, ownFault, unread } from "./own-data.ts";
import { positionFault } from "./own-position.ts";

/** Headings of the columns, without case, spaces and what stands in brackets; the first that is there counts. */
const LONGITUDES = ["经度", "lon", "lng", "long", "longitude", "x"];
const LATITUDES = ["纬度", "lat", "latitude", "y"];
const NAMES = ["名称", "名字", "地点", "namezh", "name", "title", "标题", "nameen", "id"];

/** Reads a table with a heading and columns for longitude and latitude in degrees; lines are counted as editors do. */
export function readCsv(text: string): OwnRead {
  const { data: rows } = papa.parse<string[]>(text.replace(/^\uFEFF/u, ""), {
    skipEmptyLines: "greedy",
  });
  const [heading = [], ...lines] = rows;
  const columns = heading.map(plainHeading);
  const column = (names: readonly string[]) =>
    names.map((name) => columns.indexOf(name)).find((index) => index !== -1) ?? -1;
  const [lon, lat, name] = [column(LONGITUDES), column(LATITUDES), column(NAMES)];
  if (lon === -1 || lat === -1) return unread("no-columns", "", heading.join(", "));
  const read = lines.map((line, index) =>
    readLine({ lon: line[lon], lat: line[lat], name: line[name] }, String(index + 2)),
  );
  return limitThings({
    things: read.flatMap((each) => ("kind" in each ? [] : [each])),
    faults: read.flatMap((each) => ("kind" in each ? [each] : [])),
  });
}

type Line = Readonly<Record<"lon" | "lat" | "name", string | undefined>>;

function readLine(line: Line, where: string): FoundThing | OwnFault {
  const [lon, lat] = [line.lon?.trim() ?? "", line.lat?.trim() ?? ""];
  if (lon === "" || lat === "") return ownFault("no-position", where, line.name);
  const position = [Number(lon), Number(lat)] as const;
  const kind = positionFault(...position);
  if (kind) return ownFault(kind, where, `${lon}, ${lat}`);
  return {
    name: line.name?.trim() || null,
    geometry: { type: "Point", coordinates: [...position] },
  };
}

/** `经度(WGS84)` → 经度, `Longitude ` → longitude. */
function plainHeading(text: string): string {
  return text
    .replaceAll(/[（(].*$/gu, "")
    .trim()
    .toLowerCase();
}
