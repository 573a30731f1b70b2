import { useCallback, useEffect, useState } from "react";
import type { StandingBase } from "../../map/base/standing-base.ts";
import type { TileFault } from "../../map/base/tile-fault.ts";

/** Asks a base map whether it answers; throws where it does not. */
export type LoadBase = (tiles: unknown) => Promise<StandingBase>;

type BaseState =
  | { readonly status: "none" | "checking"; readonly fault: null; readonly base: null }
  | { readonly status: "stands"; readonly fault: null; readonly base: StandingBase }
  | { readonly status: "failed"; readonly fault: TileFault; readonly base: null };

export type BaseInHand = BaseState & {
  /** Asks the base map again. */
  readonly retry: () => void;
  /** It has died: the bundled ground takes its place. */
  readonly fail: (fault: TileFault) => void;
};

const NONE: BaseState = { status: "none", fault: null, base: null };
const CHECKING: BaseState = { status: "checking", fault: null, base: null };

/**
 * The operator's base map, once it has answered. Until then no map is drawn; where it does not answer, or dies, the
 * bundled ground stands in its place until the reader asks for it again.
 * @param tiles as config.json has them; null where there are none
 * @param load null while the map is not wanted yet
 */
export function useBaseTiles(tiles: unknown, load: LoadBase | null): BaseInHand {
  const [state, setState] = useState<BaseState>(CHECKING);
  const isAsked = state.status === "checking";
  useEffect(() => {
    if ((tiles ?? null) === null || load === null || !isAsked) return undefined;
    let current = true;
    const tell = (next: BaseState) => current && setState(next);
    load(tiles).then(
      (base) => tell({ status: "stands", fault: null, base }),
      (error: unknown) => tell({ status: "failed", fault: faultOf(error), base: null }),
    );
    return () => {
      current = false;
    };
  }, [tiles, load, isAsked]);
  const retry = useCallback(() => setState(CHECKING), []);
  const fail = useCallback(
    (fault: TileFault) => setState({ status: "failed", fault, base: null }),
    [],
  );
  return { ...((tiles ?? null) === null ? NONE : state), retry, fail };
}

function faultOf(error: unknown): TileFault {
  const isTile = error instanceof Error && "fault" in error;
  return isTile ? (error.fault as TileFault) : "unreachable";
}
