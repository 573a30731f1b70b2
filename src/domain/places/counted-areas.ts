import type { LonLat } from "../../model/types.ts";
import type { AtlasSite } from "../atlas/atlas.ts";
import { groupBy } from "../collections/group-by.ts";

/** What decides how a site stands on a map. */
type Placed = Pick<AtlasSite, "key" | "plan" | "place" | "position" | "extent">;

/** Sites of one plan of which no more is known than that they lie in one district or city. */
export type CountedArea<Site extends Placed = AtlasSite> = {
  /** Unique in its plan: the adcode, with the seat where the adcode says less than the area's name. */
  readonly id: string;
  readonly plan: string;
  readonly precision: "district" | "city";
  /** The area as a reader calls it: `泰兴市`. */
  readonly nameZh: string;
  readonly nameEn: string;
  /** Where most of them are said to lie: the seat of the area. Longitude, latitude, WGS-84. */
  readonly position: LonLat;
  /** In the order of the plan. */
  readonly sites: readonly Site[];
};

/** Whether a site has an outline of its own: whole administrative areas, or one drawn by hand. */
export function isArea({ extent, place }: Pick<Placed, "extent" | "place">): boolean {
  return extent !== null || place.areaOf.length > 0;
}

/**
 * Whether no more is known of where a site lies than its district or city, so that it has no place of its own on a map.
 * What is an area itself is known: it is its outline.
 */
export function isSomewhereIn(site: Placed): boolean {
  const { precision } = site.place;
  const isVague = precision === "district" || precision === "city";
  return site.position !== null && isVague && !isArea(site);
}

/** The areas in which sites lie somewhere, each once for each plan, in the order in which sites first name them. */
export function countedAreas<Site extends Placed>(
  sites: readonly Site[],
): readonly CountedArea<Site>[] {
  const byArea = groupBy(sites.filter(isSomewhereIn), (site) => `${site.plan}/${areaId(site)}`);
  return [...byArea.values()].flatMap((members): readonly CountedArea<Site>[] => {
    const [first] = members;
    if (!first) return [];
    const { nameZh, nameEn } = areaNameOf(first.place);
    const precision = first.place.precision === "city" ? "city" : "district";
    const position = mostOften(members.map((site) => site.position).filter((at) => at !== null));
    if (!position) return [];
    return [
      { id: areaId(first), plan: first.plan, precision, nameZh, nameEn, position, sites: members },
    ];
  });
}

/** Where each site stands on a map, by key: in its own place, or with all others that lie somewhere in its area. */
export function standingPlaces(sites: readonly Placed[]): ReadonlyMap<string, LonLat> {
  const own = sites.flatMap(({ key, position }) => (position ? [[key, position] as const] : []));
  const shared = countedAreas(sites).flatMap((area) =>
    area.sites.map(({ key }) => [key, area.position] as const),
  );
  return new Map([...own, ...shared]);
}

/** A district that has no adcode of its own, as a development zone, goes by its seat. */
function areaId({ place, position }: Placed): string {
  const { adcode, precision } = place;
  const isCity = adcode !== null && adcode.endsWith("00");
  const says = adcode !== null && (precision === "city") === isCity;
  return says ? adcode : [adcode ?? "area", ...(position ?? [])].join(",");
}

/** The last part of where a site lies: `泰兴市` of `江苏省泰州市泰兴市`. */
function areaNameOf({ adminZh, adminEn }: Pick<AtlasSite["place"], "adminZh" | "adminEn">) {
  const zh = adminZh ?? "";
  const parts = zh.match(/[^省市区县旗(（]+[省市区县旗](?:[(（][^)）]*[)）])?|[^省市区县旗]+$/g);
  const nameZh = parts?.at(-1) ?? zh;
  return { nameZh, nameEn: adminEn?.split(",")[0] ?? nameZh };
}

/** The position that most share; of equals the first. */
function mostOften(positions: readonly LonLat[]): LonLat | undefined {
  const groups = [...groupBy(positions, (position) => position.join()).values()];
  return groups.toSorted((a, b) => b.length - a.length)[0]?.[0];
}
