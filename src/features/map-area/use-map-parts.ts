import { useEffect, useState } from "react";
import type { FeatureCollection } from "geojson";
import type { GroundTopology } from "../../domain/places/ground.ts";
import type { MapView } from "../../map/view/MapView.tsx";
import type { Ground } from "../../map/engine/sources.ts";
import type { MapFault } from "../../state/store.ts";
import type { Config } from "../../app/config.ts";
import { loadGround } from "../../app/load-atlas.ts";

type MapComponent = typeof MapView;

/** The drawn map or the plain one, with the ground under it. */
export type MapParts = { readonly Component: MapComponent; readonly ground: Ground };

/** The parts of the map as they arrive; `failed` when they do not, and the page goes on without a map. */
export type MapPartsState =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly retry: () => void }
  | ({ readonly status: "ready" } & MapParts);

/**
 * @param root path of the folder of index.html; null while a prerendered page is being taken over
 *
 * Loads the map's chunk and the ground side by side, after the page can be read. A fault of the drawn map asks for
 * the plain one.
 */
export function useMapParts(
  root: string | null,
  config: Config,
  fault: MapFault | null,
): MapPartsState {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<MapPartsState>({ status: "loading" });
  const plain = fault !== null;
  useEffect(() => {
    if (root === null) return undefined;
    let current = true;
    const load = async () => {
      try {
        const [Component, ground] = await Promise.all([
          loadComponent(plain),
          loadWholeGround(root, config),
        ]);
        if (current) setState({ status: "ready", Component, ground });
      } catch {
        const retry = () => {
          setState({ status: "loading" });
          setAttempt(attempt + 1);
        };
        if (current) setState({ status: "failed", retry });
      }
    };
    void load();
    return () => {
      current = false;
    };
  }, [root, config, plain, attempt]);
  return state;
}

async function loadComponent(plain: boolean): Promise<MapComponent> {
  if (plain) return (await import("../../map/view/SvgMap.tsx")).SvgMap;
  return (await import("../../map/view/MapView.tsx")).MapView;
}

async function loadWholeGround(root: string, config: Config): Promise<Ground> {
  const [topology, water, landmarks] = await Promise.all([
    config.ground === "points" ? null : loadGround<GroundTopology>(root, "areas"),
    loadGround<FeatureCollection>(root, "water"),
    loadGround<FeatureCollection>(root, "landmarks"),
  ]);
  return { topology, water, landmarks };
}
