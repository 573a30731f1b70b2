import type { Feature, MultiLineString, MultiPolygon, Position } from "geojson";
import { feature, mesh } from "topojson-client";
import { provinceOf } from "../atlas/province-of.ts";
import { memoByRef } from "../collections/memo-by-ref.ts";
import type { AreaGeometry } from "./ground.ts";
import type { ChinaAreas, ProvinceAreas } from "./ground-parts.ts";
import { joinArcs, type Outline, refineOutlines } from "./stitch-ground.ts";

/** The level that a border divides, the highest one; or the line in the South China Sea, or a shore. */
export type BorderLevel = "province" | "city" | "county" | "sea" | "coast";

export type LandFeature = Feature<MultiPolygon, { readonly id: string }>;
export type BorderFeature = Feature<
  MultiLineString,
  { readonly id: string; readonly level: BorderLevel }
>;

/** Land and borders as they are drawn. What has not changed since an earlier call is the same object as then. */
export type DrawnGround = {
  readonly land: readonly LandFeature[];
  readonly borders: readonly BorderFeature[];
};

/** What is drawn of the country and of the provinces that have loaded. */
export function drawGround(china: ChinaAreas, parts: readonly ProvinceAreas[]): DrawnGround {
  const outlines = refineOutlines(china, parts);
  return {
    land: [
      ...china.objects.provinces.geometries.map((area) => landOf(area, outlines, china)),
      ...parts.flatMap(isletsOf),
    ],
    borders: [
      ...parts.flatMap(isletShores),
      ...parts.flatMap(innerBorders),
      ...provinceBorders(china, outlines),
      ...seaBorders(china),
    ],
  };
}

/** What has been drawn of a country's file, by what it is and how its lines run. */
const DRAWN = new WeakMap<ChinaAreas, Map<string, Feature>>();

function drawnOnce<Drawn extends Feature>(
  china: ChinaAreas,
  key: string,
  draw: () => Drawn,
): Drawn {
  const drawn = DRAWN.get(china) ?? new Map<string, Feature>();
  DRAWN.set(china, drawn);
  const known = drawn.get(key);
  // A key begins with the kind of what it stands for, so that what is found is of the kind asked for.
  if (known) return known as Drawn;
  const made = draw();
  drawn.set(key, made);
  return made;
}

function landOf(
  { arcs, properties: { adcode } }: AreaGeometry,
  outlines: readonly Outline[],
  china: ChinaAreas,
): LandFeature {
  const details = arcs.flat(2).map((arc) => outlines[arc < 0 ? ~arc : arc]?.detail);
  return drawnOnce(china, `land/${adcode}/${details.join("")}`, () => {
    const points = outlines.map((outline) => outline.points);
    return {
      type: "Feature",
      properties: { id: adcode },
      geometry: {
        type: "MultiPolygon",
        coordinates: arcs.map((rings) => rings.map((ring) => [...joinArcs(ring, points)])),
      },
    };
  });
}

/** One feature for each pair of neighbours, one for the shores and one for the outer border of each province. */
function provinceBorders(
  china: ChinaAreas,
  outlines: readonly Outline[],
): readonly BorderFeature[] {
  const coasts = new Set(china.coasts);
  return [...arcsByOwners(china, coasts)].map(([id, arcs]) => {
    const details = arcs.map((arc) => outlines[arc]?.detail).join("");
    return drawnOnce(china, `border/${id}/${details}`, () =>
      borderOf(
        id,
        coasts.has(arcs[0] ?? -1) ? "coast" : "province",
        arcs.map((arc) => [...(outlines[arc]?.points ?? [])]),
      ),
    );
  });
}

/** Arcs of the country's outline by the adcodes of the one or two provinces that they bound. */
function arcsByOwners(
  { objects }: ChinaAreas,
  coasts: ReadonlySet<number>,
): ReadonlyMap<string, readonly number[]> {
  const owners = new Map<number, string[]>();
  for (const { arcs, properties } of objects.provinces.geometries) {
    for (const signed of arcs.flat(2)) {
      const arc = signed < 0 ? ~signed : signed;
      owners.set(arc, [...(owners.get(arc) ?? []), properties.adcode]);
    }
  }
  const byOwners = new Map<string, number[]>();
  for (const [arc, adcodes] of owners) {
    const id = `${coasts.has(arc) ? "coast/" : ""}${adcodes.toSorted().join("+")}`;
    byOwners.set(id, [...(byOwners.get(id) ?? []), arc]);
  }
  return byOwners;
}

/** The South China Sea line, and boundaries across water: those count as a city's. */
function seaBorders(china: ChinaAreas): readonly BorderFeature[] {
  return china.objects.lines.geometries.map((line, index) => {
    const id = `line/${index}`;
    return drawnOnce(china, id, () => {
      const { coordinates } = feature(china, line).geometry;
      return borderOf(id, line.properties.kind === "south-china-sea" ? "sea" : "city", coordinates);
    });
  });
}

/** Islets of a province that the country leaves out, made once for each file. */
const isletsOf = memoByRef((part: ProvinceAreas): readonly LandFeature[] =>
  part.objects.islets.geometries.map((area) => ({
    type: "Feature",
    properties: { id: `islets/${area.properties.adcode}` },
    geometry: feature(part, area).geometry,
  })),
);

const isletShores = memoByRef((part: ProvinceAreas): readonly BorderFeature[] =>
  isletsOf(part).map(({ properties, geometry }) =>
    borderOf(`coast/${properties.id}`, "coast", geometry.coordinates.flat()),
  ),
);

/** Borders within a province, made once for each file. */
const innerBorders = memoByRef((part: ProvinceAreas): readonly BorderFeature[] => {
  const geometries = leavesOf(part);
  const between = (level: "city" | "county"): BorderFeature => {
    const { coordinates } = mesh(
      part,
      { type: "GeometryCollection", geometries },
      (a, b) => a !== b && isCityBorder(a, b) === (level === "city"),
    );
    const province = provinceOf(geometries[0]?.properties.adcode ?? "");
    return borderOf(`${level}/${province}`, level, coordinates);
  };
  return geometries.length === 0 ? [] : [between("county"), between("city")];
});

/** Areas of a province that the ground does not divide further: its counties, and cities that have none. */
function leavesOf({ objects: { cities, counties } }: ProvinceAreas): AreaGeometry[] {
  const divided = new Set(counties.geometries.map(({ properties }) => cityOf(properties.adcode)));
  const undivided = cities.geometries.filter(
    ({ properties }) => !divided.has(cityOf(properties.adcode)),
  );
  return [...counties.geometries, ...undivided];
}

function isCityBorder(a: unknown, b: unknown): boolean {
  return (
    cityOf((a as AreaGeometry).properties.adcode) !== cityOf((b as AreaGeometry).properties.adcode)
  );
}

/** Municipalities, and Hong Kong and Macao: their districts lie in no city. */
const MUNICIPALITIES = new Set(["11", "12", "31", "50", "81", "82"]);

/**
 * What tells the city of an area from others: the province in municipalities, the area itself where a province governs
 * it without a city between (`90` in the middle, and in Taiwan's files all).
 */
function cityOf(adcode: string): string {
  const province = adcode.slice(0, 2);
  if (MUNICIPALITIES.has(province)) return province;
  return adcode.slice(2, 4) === "90" || province === "71" ? adcode : adcode.slice(0, 4);
}

function borderOf(id: string, level: BorderLevel, coordinates: Position[][]): BorderFeature {
  return {
    type: "Feature",
    properties: { id, level },
    geometry: { type: "MultiLineString", coordinates },
  };
}
