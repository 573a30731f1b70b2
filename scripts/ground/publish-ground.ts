import { bbox } from "@turf/bbox";
import { provinceOf } from "../../src/domain/atlas/province-of.ts";
import type { GroundTopology } from "../../src/domain/places/ground.ts";
import {
  type ChinaPart,
  type GroundIndex,
  type NamedArea,
  type PartFiles,
  type ProvincePart,
} from "../../src/domain/places/ground-parts.ts";
import { stitchGround } from "../../src/domain/places/stitch-ground.ts";
import { adcodeOf, readBoundaries } from "../boundaries.ts";
import { hashedFile } from "../publish/hashed-file.ts";
import { type CutGround, cutGround } from "./cut-ground.ts";
import { type Coast, landAreas } from "./land-areas.ts";
import { namedAreas } from "./named-areas.ts";
import { farOrientation, type Orientation, orientationByProvince } from "./orientation.ts";
import type { AreasInUse } from "./tolerances.ts";

/** What the ground is made from, besides the boundary package. */
export type GroundSource = Orientation & {
  readonly coast: Coast;
  readonly inUse: AreasInUse;
  /** English names that differ from pinyin, by adcode: `geo/area-names-en.json`. */
  readonly exceptions: Readonly<Record<string, string>>;
};

/** The ground as it is published, and whole. */
export type PublishedGround = {
  /** Every part in one topology, as the build needs it. */
  readonly topology: GroundTopology;
  /** Every province, city and county by name. */
  readonly names: readonly NamedArea[];
  readonly index: GroundIndex;
  /** By path below `data/v1/`, the index among them. */
  readonly files: ReadonlyMap<string, string>;
};

/** Cuts the ground and writes its parts, each under a name that holds a hash of what is in it. */
export function publishGround(source: GroundSource): PublishedGround {
  const land = landAreas(source.coast);
  const ground = cutGround(land, source.inUse);
  const names = namedAreas(land, source.exceptions);
  const files = new Map<string, string>();
  const put = (name: string, value: unknown): string => {
    const { path, text } = hashedFile(`ground/${name}`, value);
    files.set(path, text);
    return path;
  };
  const putBoth = (name: string, part: ChinaPart | ProvincePart): PartFiles => ({
    whole: put(name, part),
    places: put(`${name}-places`, withoutPolygons(part)),
  });
  const far: ChinaPart = {
    version: 1,
    kind: "ground-china",
    names: names.filter(({ adcode }) => provinceOf(adcode) === adcode),
    ...farOrientation(source),
    areas: ground.china,
    abroad: ground.abroad,
  };
  const bounds = boundsByProvince();
  const provinces = provinceParts(ground, names, source).map((part) => [
    part.adcode,
    { ...putBoth(part.adcode, part), bounds: bounds.get(part.adcode) ?? NOWHERE },
  ]);
  const index: GroundIndex = {
    version: 1,
    kind: "ground",
    bounds: boundsOfAll(),
    china: putBoth("china", far),
    provinces: Object.fromEntries(provinces) as GroundIndex["provinces"],
  };
  files.set("ground/index.json", JSON.stringify(index));
  return { topology: stitchGround(ground.china, ground.provinces), names, index, files };
}

function provinceParts(
  { provinces }: CutGround,
  names: readonly NamedArea[],
  source: GroundSource,
): readonly ProvincePart[] {
  const oriented = orientationByProvince(source, [...provinces.keys()]);
  return [...provinces].map(([adcode, areas]) => ({
    version: 1,
    kind: "ground-province",
    adcode,
    names: names.filter((area) => provinceOf(area.adcode) === adcode && area.adcode !== adcode),
    water: oriented.get(adcode)?.water ?? [],
    landmarks: oriented.get(adcode)?.landmarks ?? [],
    areas,
  }));
}

function withoutPolygons<Part extends ChinaPart | ProvincePart>(part: Part): Part {
  return { ...part, areas: null, ...("abroad" in part ? { abroad: null } : {}) };
}

type Bounds = GroundIndex["bounds"];

const NOWHERE: Bounds = [0, 0, 0, 0];

function boundsByProvince(): ReadonlyMap<string, Bounds> {
  return new Map(
    readBoundaries(1).features.map((feature) => {
      const [west, south, east, north] = bbox(feature);
      return [adcodeOf(feature.properties), [west, south, east, north] as const] as const;
    }),
  );
}

function boundsOfAll(): Bounds {
  const [west, south, east, north] = bbox(readBoundaries(1));
  return [west, south, east, north];
}
