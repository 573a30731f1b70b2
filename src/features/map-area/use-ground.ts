import { useMemo } from "react";
import { useStore } from "zustand";
import { provinceOf } from "../../domain/atlas/province-of.ts";
import { provincesInView } from "../../domain/places/provinces-in-view.ts";
import {
  type GroundLoads,
  type GroundState,
  groundStore,
  isThere,
} from "../../state/ground-store.ts";
import { useAtlas, useUi, useViewPart } from "../shared/atlas-context.tsx";
import { type GroundInHand, useLoadedGround } from "../shared/use-loaded-ground.ts";

/** Zoom from which provinces are drawn from their own files; farther away the country's outline is fine enough. */
const PROVINCE_ZOOM = 6;

/** The ground for what is in view, as it arrives. @param loads null while the map is not wanted yet */
export function useGround(loads: GroundLoads | null): GroundInHand {
  return useLoadedGround(loads, useWantedProvinces());
}

const NONE: readonly string[] = [];

/** Provinces near enough to be looked at, and those of the plans that were chosen, at any distance. */
function useWantedProvinces(): readonly string[] {
  const index = useStore(groundStore, indexOf);
  const china = useStore(groundStore, chinaOf);
  const { atlas } = useAtlas();
  const chosen = useViewPart((view) => view.plans);
  const bounds = useUi((ui) => ui.bounds);
  const zoom = useUi((ui) => ui.zoom);
  return useMemo(() => {
    if (!isThere(index)) return NONE;
    const areas = isThere(china) ? china.areas : null;
    const isNear = bounds !== null && zoom !== null && zoom >= PROVINCE_ZOOM;
    const regions = chosen.flatMap((id) => atlas.planById.get(id)?.region.adcode ?? []);
    const near = isNear ? provincesInView(index, areas, bounds) : NONE;
    const known = [...regions.map(provinceOf), ...near].filter((adcode) => index.provinces[adcode]);
    return [...new Set(known)];
  }, [index, china, atlas, chosen, bounds, zoom]);
}

const indexOf = ({ index }: GroundState) => index;
const chinaOf = ({ china }: GroundState) => china;
