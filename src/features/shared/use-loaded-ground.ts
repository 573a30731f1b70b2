import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import { memoByRef } from "../../domain/collections/memo-by-ref.ts";
import { assembleGround, type Ground } from "../../domain/places/assemble-ground.ts";
import {
  type GroundLoads,
  type GroundState,
  groundStore,
  isThere,
  requestChina,
  requestProvinces,
  retryGround,
} from "../../state/ground-store.ts";

export type GroundInHand = {
  /** Null while not even the country's outline has come or failed. */
  readonly ground: Ground | null;
  /** What has failed: adcodes of provinces, or the whole country. */
  readonly missing: readonly string[] | "country";
  /** Whether nothing that is wanted is still on its way. */
  readonly isWhole: boolean;
  readonly retry: () => void;
};

/**
 * The ground as it arrives, the same for all maps of the page.
 * @param loads null while no map is wanted yet
 * @param wanted adcodes of the provinces that are to be drawn from their own files
 */
export function useLoadedGround(
  loads: GroundLoads | null,
  wanted: readonly string[],
): GroundInHand {
  const state = useStore(groundStore);
  const { index, china, provinces } = state;
  useEffect(() => {
    if (loads !== null) void requestChina(loads);
  }, [loads]);
  useEffect(() => {
    // The index says which file a province has.
    if (loads !== null && isThere(index)) requestProvinces(wanted, loads);
  }, [loads, wanted, index]);
  const ground = groundOf(state);
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

const groundOf = memoByRef(({ index, china, provinces }: GroundState): Ground | null => {
  if (!isThere(china) && china !== "failed") return null;
  return assembleGround({
    index: isThere(index) ? index : null,
    china: isThere(china) ? china : null,
    provinces: Object.values(provinces).filter(isThere),
  });
});

function isSettled(province: GroundState["provinces"][string] | undefined): boolean {
  return province === "failed" || isThere(province);
}
