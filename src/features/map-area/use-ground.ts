import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import { provinceOf } from "../../domain/atlas/province-of.ts";
import { assembleGround, type Ground } from "../../domain/places/assemble-ground.ts";
import { provincesInView } from "../../domain/places/provinces-in-view.ts";
import {
  type GroundLoads,
  type GroundState,
  groundStore,
  isThere,
  requestChina,
  requestProvinces,
  retryGround,
} from "../../state/ground-store.ts";
import { useAtlas, useUi, useViewPart } from "../shared/atlas-context.tsx";

/** Zoom from which provinces are drawn from their own files; farther away the country's outline is fine enough. */
const PROVINCE_ZOOM = 6;

export type GroundInHand = {
  /** Null while not even the country's outline has come or failed. */
  readonly ground: Ground | null;
  /** What has failed: adcodes of provinces, or the whole country. */
  readonly missing: readonly string[] | "country";
  /** Whether nothing that is wanted is still on its way. */
  readonly isWhole: boolean;
  readonly retry: () => void;
};

/** The ground for what is in view, as it arrives. @param loads null while the map is not wanted yet */
export function useGround(loads: GroundLoads | null): GroundInHand {
  const { index, china, provinces } = useStore(groundStore);
  useEffect(() => {
    if (loads !== null) void requestChina(loads);
  }, [loads]);
  const wanted = useWantedProvinces(index, china);
  useEffect(() => {
    if (loads !== null) requestProvinces(wanted, loads);
  }, [loads, wanted]);
  const ground = useMemo(() => {
    if (!isThere(china) && china !== "failed") return null;
    return assembleGround({
      index: isThere(index) ? index : null,
      china: isThere(china) ? china : null,
      provinces: Object.values(provinces).filter(isThere),
    });
  }, [index, china, provinces]);
  const missing = useMemo(
    () =>
      china === "failed"
        ? ("country" as const)
        : Object.keys(provinces).filter((adcode) => provinces[adcode] === "failed"),
    [china, provinces],
  );
  const isWhole = ground !== null && wanted.every((adcode) => isSettled(provinces[adcode]));
  return { ground, missing, isWhole, retry: () => loads && retryGround(loads) };
}

function isSettled(province: GroundState["provinces"][string] | undefined): boolean {
  return province === "failed" || isThere(province);
}

const NONE: readonly string[] = [];

/** Provinces near enough to be looked at, and those of the plans that were chosen, at any distance. */
function useWantedProvinces(
  index: GroundState["index"],
  china: GroundState["china"],
): readonly string[] {
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
