import { memo, type ReactNode, useCallback, useMemo } from "react";
import { MapArea, type MapOnPaper } from "../features/map-area/MapArea.tsx";
import { useAtlas } from "../features/shared/atlas-context.tsx";
import { Later } from "../features/shared/Later.tsx";
import type { SceneContent } from "../map/scene/scene-types.ts";
import type { Config } from "../state/config.ts";
import { GuardOnMap } from "./GuardOnMap.tsx";
import { loadScene } from "./load-atlas.ts";
import { loadArcs } from "./load-arcs.ts";
import { loadBase } from "./load-base.ts";
import { groundLoads } from "./load-ground.ts";
import { loadMap } from "./load-map.ts";
import { StackLater } from "./StackLater.tsx";

type LiveMapProps = {
  readonly config: Config;
  readonly shown: boolean;
  readonly legend: (content: SceneContent) => ReactNode;
  readonly paper: (shown: MapOnPaper) => ReactNode;
};

/** The map with all that it loads. */
export const LiveMap = memo(function LiveMap({ config, shown, legend, paper }: LiveMapProps) {
  const { atlas, root } = useAtlas();
  const ground = useMemo(() => groundLoads(root, config), [root, config]);
  const drawPlan = useCallback((plan: string) => loadScene(root, atlas, plan), [root, atlas]);
  return (
    <Later>
      <MapArea
        shown={shown}
        load={loadMap}
        loadScene={drawPlan}
        loadGround={ground}
        loadBase={loadBase}
        loadArcs={loadArcs}
        config={config}
        legend={legend}
        paper={paper}
      >
        <GuardOnMap part="stack">
          <StackLater />
        </GuardOnMap>
      </MapArea>
    </Later>
  );
});
