import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { layerOfAdcode, type AreaLayer } from "../../src/domain/places/ground.ts";

/** Provinces of the plans: all their cities are drawn. */
export const PLAN_PROVINCES = ["34", "35", "32", "44", "33"] as const;

/** Cities and provinces whose counties are drawn, whatever the places say. */
const COUNTIES_OF = ["3401", "3502", "3212", "4401", "33"] as const;

/** Cities that are looked at closely (zoom 9 to 12): their outlines are simplified least. */
export const PLAN_CITIES = ["3401", "3502", "3212", "4401"] as const;

/** Which areas of each layer the ground holds: `holds(layer, adcode)`. */
export function chooseAreas(used: ReadonlySet<string>) {
  return (layer: AreaLayer, adcode: string): boolean => {
    if (layer === "provinces") return true;
    // The source repeats municipalities and special regions at the second level.
    if (layerOfAdcode(adcode) !== layer) return false;
    const within: readonly string[] = layer === "cities" ? PLAN_PROVINCES : COUNTIES_OF;
    return used.has(adcode) || within.some((prefix) => adcode.startsWith(prefix));
  };
}

/** Every adcode that a file of geo/places names, as an area or as the area a point lies in. */
export function usedAdcodes(root: string): ReadonlySet<string> {
  const folder = join(root, "geo/places");
  if (!existsSync(folder)) return new Set();
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith(".geojson"))
    .map((name) => readFileSync(join(folder, name), "utf8"));
  return new Set(texts.flatMap((text) => adcodesIn(JSON.parse(text) as Places)));
}

type Places = {
  readonly features: readonly {
    readonly properties: { readonly adcode: string | null; readonly areaOf: readonly string[] };
  }[];
};

function adcodesIn(places: Places): readonly string[] {
  return places.features.flatMap(({ properties }) =>
    properties.adcode === null ? properties.areaOf : [properties.adcode, ...properties.areaOf],
  );
}
