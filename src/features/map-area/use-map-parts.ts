import { useEffect, useState } from "react";
import type { MapView } from "../../map/view/MapView.tsx";
import { type MapFault, uiStore } from "../../state/store.ts";

/** The drawn map or the plain one. */
export type MapComponent = typeof MapView;

/** Loads the drawn map, or the plain one. */
export type LoadMap = (plain: boolean) => Promise<MapComponent>;

/** The map's program as it arrives; `failed` when it does not, and the page goes on without a map. */
export type MapPartsState =
  | { readonly status: "loading" }
  /** `stuck`: it has been tried again in vain. A browser keeps a script that came damaged for as long as the page stands. */
  | { readonly status: "failed"; readonly retry: () => void; readonly stuck: boolean }
  | { readonly status: "ready"; readonly Component: MapComponent };

/**
 * Loads the map after the page can be read. A fault of the drawn map asks for the plain one.
 * @param load null while nothing may be loaded: a prerendered page is being taken over, or nobody sees the map
 */
export function useMapParts(load: LoadMap | null, fault: MapFault | null): MapPartsState {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<MapPartsState>({ status: "loading" });
  const plain = fault !== null;
  useEffect(() => {
    if (load === null) return undefined;
    let current = true;
    const retry = () => {
      setState({ status: "loading" });
      setAttempt(attempt + 1);
    };
    load(plain).then(
      (Component) => current && setState({ status: "ready", Component }),
      () => {
        if (!current) return;
        // A notice that speaks of a plain map would be wrong now: there is none.
        if (plain) uiStore.setState({ mapFaultSeen: true });
        setState({ status: "failed", retry, stuck: attempt > 0 });
      },
    );
    return () => {
      current = false;
    };
  }, [load, plain, attempt]);
  return state;
}
