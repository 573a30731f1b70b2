import { distance } from "@turf/distance";
import { pinyin } from "pinyin-pro";
import type { DraftArea, DraftInput } from "../../src/domain/drafting/draft-input.ts";
import { labelPoint } from "../../src/map/scene/label-point.ts";
import type { OutsidePlace } from "../../src/model/types.ts";
import { readAuthored } from "../read-authored.ts";
import { areaNames, type NamedBoundary } from "./area-names.ts";

type Wanted = { readonly plan: string; readonly text: string; readonly adcode: string };

/**
 * What the atlas below `root` knows for a draft: areas, units, firms, words, names.
 * @throws when no area has the adcode
 */
export function draftInput(root: string, { plan, text, adcode }: Wanted): DraftInput {
  const { authored, glossary } = readAuthored(root);
  const areas = areaNames(root);
  const region = areas.get(adcode);
  if (!region) throw new Error(`no administrative area has the adcode ${adcode}`);
  const prefix = adcode.replace(/(?:00)+$/u, "");
  const inside = [...areas.values()].filter(
    (area) => area.adcode !== adcode && area.adcode.startsWith(prefix) && prefix.length < 6,
  );
  return {
    plan,
    text,
    region: draftArea(region),
    inside: inside.map(draftArea),
    areaNames: areas,
    agencies: authored.agencies,
    enterprises: authored.enterprises,
    outside: outsidePlaces(authored),
    wordings: authored.industries.wordings,
    glossary,
    siteNames: new Map(
      authored.plans
        .filter((entry) => entry.plan.region.adcode.startsWith(adcode.slice(0, 2)))
        .flatMap(({ sites }) => sites.map(({ nameZh, nameEn }) => [nameZh, nameEn] as const)),
    ),
    roman,
  };
}

/** An area with a point well inside it and the distance to its farthest edge, rounded up to a kilometre. */
function draftArea({ adcode, nameZh, nameEn, geometry }: NamedBoundary): DraftArea {
  const position = labelPoint(geometry);
  const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const farthest = Math.max(
    ...parts.flatMap((rings) =>
      (rings[0] ?? []).map((point) => distance(position, point, { units: "kilometers" })),
    ),
  );
  return { adcode, nameZh, nameEn, position, radiusM: Math.ceil(farthest) * 1000 };
}

function outsidePlaces(
  authored: ReturnType<typeof readAuthored>["authored"],
): readonly OutsidePlace[] {
  const places = authored.plans.flatMap(({ links }) =>
    links.flatMap(({ place, position, precision, radiusM, toZh, toEn }) =>
      place === null || position === null || precision === "none" || radiusM === null
        ? []
        : [{ id: place, nameZh: toZh, nameEn: toEn, position, precision, radiusM }],
    ),
  );
  return [...new Map(places.map((place) => [place.id, place])).values()];
}

/** A run of characters as one word in Latin letters. */
function roman(chinese: string): string {
  const word = pinyin(chinese, { toneType: "none", type: "array", nonZh: "consecutive" }).join("");
  return word.charAt(0).toUpperCase() + word.slice(1);
}
