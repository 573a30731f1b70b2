import { useMemo } from "react";
import type { LonLat } from "../../model/types.ts";
import type { DeskItem } from "../core/items.ts";
import { listIn, textIn, valueAt } from "../core/values.ts";
import { useItems } from "./desk-context.tsx";

/** A site where it stands now. */
export type MapMark = {
  readonly id: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly position: LonLat;
  readonly radiusM: number;
  readonly role: "chosen" | "parent" | "other";
};

/** The sites that have a position, what is open last so that it lies on top. */
export function useMapMarks(chosen: DeskItem | null): readonly MapMark[] {
  const items = useItems();
  return useMemo(() => {
    const parent = textIn(chosen?.value["parent"]);
    const sites = new Map(
      items.filter(({ kind }) => kind === "sites").map((site) => [site.name, site]),
    );
    const marks = items
      .filter(({ kind }) => kind === "places")
      .flatMap((place) => {
        const position = positionOf(place);
        const site = sites.get(place.name);
        if (!position || !site) return [];
        const { name: id, titleZh, titleEn } = site;
        const role = id === chosen?.name ? "chosen" : id === parent ? "parent" : "other";
        const radiusM = Number(valueAt(place.value, ["properties", "radiusM"]) ?? 0);
        return [{ id, titleZh, titleEn, position, radiusM, role } as const];
      });
    return marks.toSorted((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
  }, [items, chosen]);
}

const ORDER: readonly MapMark["role"][] = ["other", "parent", "chosen"];

function positionOf({ value }: DeskItem): LonLat | null {
  const [lon, lat] = listIn(valueAt(value, ["geometry", "coordinates"]));
  return typeof lon === "number" && typeof lat === "number" ? [lon, lat] : null;
}
