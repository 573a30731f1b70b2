import type { Feature, FeatureCollection, MultiLineString, Position } from "geojson";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, sphericalTriangleArea } from "topojson-simplify";
import type { Objects, Topology } from "topojson-specification";
import type {
  AreaGeometry,
  Collection,
  LineGeometry,
  LineProperties,
} from "../../src/domain/places/ground.ts";
import { type Boundary, readBoundaries } from "../boundaries.ts";
import { unsigned } from "./arcs.ts";
import type { LandAreas } from "./land-areas.ts";
import { riverMouths } from "./national-border.ts";

/** Arcs of [lon, lat, weight]: the weight is the area in km² of the triangle that a point makes with its neighbours. */
export type WeightedTopology<Named extends Objects> = Topology<Named>;

/** The provinces and cities of the boundary package, of full detail: the country as it is seen from afar. */
export type WideTopology = WeightedTopology<{
  provinces: Collection<AreaGeometry>;
  cities: Collection<AreaGeometry>;
}>;

/** The same areas with the counties, so that arcs end wherever a county does. */
export type FineTopology = WeightedTopology<{
  provinces: Collection<AreaGeometry>;
  cities: Collection<AreaGeometry>;
  counties: Collection<AreaGeometry>;
  islets: Collection<AreaGeometry>;
}>;

const EARTH_RADIUS_KM = 6371.0088;

/** The lines that bound no polygon. */
export type LineTopology = WeightedTopology<{ lines: Collection<LineGeometry> }>;

export type BoundaryArcs = {
  readonly wide: WideTopology;
  readonly fine: FineTopology;
  readonly lines: LineTopology;
};

/** The areas as one topology of two and one of three levels, and the lines of the boundary package. */
export function boundaryArcs({
  provinces,
  cities,
  nearCities,
  counties,
  islets,
}: LandAreas): BoundaryArcs {
  // An arc ends where a line does.
  const mouths = riverMouths(provinces);
  return {
    wide: weigh({ provinces, cities, mouths }),
    fine: weigh({ provinces, cities: nearCities, counties, islets, mouths }),
    lines: weigh({ lines: linesBeside() }),
  };
}

/**
 * One topology of layers, each point of an arc with its weight: the triangle that it makes with its neighbours, measured
 * on the sphere (Visvalingam and Whyatt 1993, as `topojson-simplify` does it).
 */
export function weigh<Named extends Objects>(
  collections: Readonly<Record<string, FeatureCollection>>,
): WeightedTopology<Named> {
  // The library's types forget the objects and their properties, which it keeps.
  const exact = topology(collections) as unknown as Topology<Named>;
  return presimplify(
    exact,
    (triangle) => sphericalTriangleArea(triangle) * EARTH_RADIUS_KM ** 2,
  ) as WeightedTopology<Named>;
}

/**
 * The stretches of those lines that bound no province: the source has some of them along the outlines too, where they
 * would be drawn twice.
 */
function linesBeside(): FeatureCollection<MultiLineString, LineProperties> {
  const provinces = readBoundaries(1).features.filter(({ properties }) => properties.gb !== "");
  const shared = topology({
    provinces: { type: "FeatureCollection", features: provinces } as FeatureCollection,
    lines: boundaryLines(),
  }) as unknown as Topology<{
    provinces: Collection<AreaGeometry>;
    lines: Collection<LineGeometry>;
  }>;
  const { objects } = shared;
  const bounding = new Set(
    objects.provinces.geometries.flatMap((area) => area.arcs.flat(2)).map(unsigned),
  );
  const features = objects.lines.geometries.map(
    ({ properties, arcs: strokes }): Feature<MultiLineString, LineProperties> => ({
      type: "Feature",
      properties,
      geometry: {
        type: "MultiLineString",
        coordinates: strokes
          .flatMap((stroke) => stretches(stroke, bounding))
          .map(
            (stretch) =>
              feature(shared, { type: "LineString", arcs: stretch }).geometry.coordinates,
          ),
      },
    }),
  );
  return {
    type: "FeatureCollection",
    features: features.filter(({ geometry }) => geometry.coordinates.length > 0),
  };
}

/** A stroke in pieces, less the arcs that bound a province. */
function stretches(stroke: readonly number[], bounding: ReadonlySet<number>): number[][] {
  const pieces: number[][] = [[]];
  for (const arc of stroke) {
    if (bounding.has(unsigned(arc))) pieces.push([]);
    else pieces.at(-1)?.push(arc);
  }
  return pieces.filter((piece) => piece.length > 0);
}

/** Lines of the first level that carry no code: the South China Sea line, and boundaries across water. */
function boundaryLines(): FeatureCollection<MultiLineString, LineProperties> {
  const source = readBoundaries(1).features as unknown as Feature<MultiLineString, Boundary>[];
  const features = source
    .filter(({ properties }) => properties.gb === "")
    .map(({ geometry }): Feature<MultiLineString, LineProperties> => {
      const kind = isSouthChinaSea(geometry) ? "south-china-sea" : "across-water";
      return { type: "Feature", properties: { kind }, geometry };
    });
  return { type: "FeatureCollection", features };
}

/** The strokes of the South China Sea line. */
export function southChinaSeaLine(): readonly Position[][] {
  return boundaryLines()
    .features.filter(({ properties }) => properties.kind === "south-china-sea")
    .flatMap(({ geometry }) => geometry.coordinates);
}

/** Only that line has strokes south of Hainan. */
function isSouthChinaSea({ coordinates }: MultiLineString): boolean {
  return coordinates.flat().some(([, lat = 90]) => lat < 15);
}
