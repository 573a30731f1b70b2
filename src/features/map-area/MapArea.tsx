import { type ReactNode, useMemo, useRef } from "react";
import { joinScenes } from "../../map/scene/join-scenes.ts";
import { chooseContent } from "../../map/scene/scene.ts";
import { useAtlas, useUi, useViewPart } from "../shared/atlas-context.tsx";
import { PlansStatus } from "../shared/PlansStatus.tsx";
import { usePlansShown, usePlansWithSites } from "../shared/use-plans-shown.ts";
import type { SceneContent } from "../../map/scene/scene-types.ts";
import type { Config } from "../../state/config.ts";
import type { GroundLoads } from "../../state/ground-store.ts";
import styles from "./MapArea.module.css";
import { MapMessage } from "./MapMessage.tsx";
import { MapOnGround } from "./MapOnGround.tsx";
import { useGround } from "./use-ground.ts";
import { useSitesBeingRead } from "./use-sites-being-read.ts";
import { type LoadMap, useMapParts } from "./use-map-parts.ts";
import { type LoadScene, usePlanScenes } from "./use-plan-scenes.ts";
import { useSheetPadding } from "./use-sheet-padding.ts";

type MapAreaProps = {
  readonly load: LoadMap;
  readonly loadScene: LoadScene;
  readonly loadGround: GroundLoads;
  readonly approval: Config["mapApproval"];
  /** What explains the map; asked for with what it shows. */
  readonly legend: (content: SceneContent) => ReactNode;
  /** What lies under a click. */
  readonly children: ReactNode;
};

/** The map with its legend and notes. Comes after the text, and can stay away. */
export function MapArea(props: MapAreaProps) {
  const { load, loadScene, loadGround, approval, legend, children } = props;
  const { t, initialView } = useAtlas();
  const layers = useViewPart((view) => view.layers);
  const plans = usePlansShown();
  const box = useRef<HTMLElement>(null);
  const fault = useUi((ui) => ui.mapFault);
  const isWanted = initialView === null;
  const parts = useMapParts(isWanted ? load : null, fault);
  const onGround = useGround(isWanted ? loadGround : null);
  const ground = onGround.ground?.topology ?? null;
  const lit = useSitesBeingRead();
  const scenes = usePlanScenes(usePlansWithSites(), isWanted ? loadScene : null);
  const whole = useMemo(
    () => joinScenes({ plans, scenes: scenes.values, ground }),
    [plans, scenes.values, ground],
  );
  const content = useMemo(() => chooseContent(whole, layers, lit), [whole, layers, lit]);
  const padding = useSheetPadding(box);
  return (
    <section ref={box} className={styles.area} aria-label={t("nav.map")}>
      {parts.status === "failed" && <MapMessage retry={parts.retry} />}
      {parts.status === "loading" && <MapMessage retry={null} />}
      {parts.status === "ready" && (
        <MapOnGround
          Component={parts.Component}
          {...onGround}
          content={content}
          padding={padding}
          approval={approval}
        />
      )}
      {scenes.failed.length > 0 && (
        <div className={styles.missing}>
          <PlansStatus loaded={{ ...scenes, loading: [] }} />
        </div>
      )}
      {children}
      {parts.status !== "failed" && legend(content)}
    </section>
  );
}
