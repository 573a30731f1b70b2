import { type ReactNode, useDeferredValue, useMemo, useState } from "react";
import { joinScenes } from "../../map/scene/join-scenes.ts";
import { chooseContent } from "../../map/scene/scene.ts";
import { useAtlas, useUi, useViewPart } from "../shared/atlas-context.tsx";
import { PlansStatus } from "../shared/PlansStatus.tsx";
import { usePlansShown, usePlansWithSites } from "../shared/use-plans-shown.ts";
import type { SceneContent } from "../../map/scene/scene-types.ts";
import type { Config } from "../../state/config.ts";
import type { GroundLoads } from "../../state/ground-store.ts";
import { reloadPage } from "../../state/address-bar.ts";
import styles from "./MapArea.module.css";
import { MapMessage } from "./MapMessage.tsx";
import { MapOnGround } from "./MapOnGround.tsx";
import { useGround } from "./use-ground.ts";
import { useSitesBeingRead } from "./use-sites-being-read.ts";
import { type LoadMap, type MapPartsState, useMapParts } from "./use-map-parts.ts";
import { type LoadScene, usePlanScenes } from "./use-plan-scenes.ts";
import { useSeen } from "./use-seen.ts";
import { useSheetPadding } from "./use-sheet-padding.ts";

type MapAreaProps = {
  /** False while another screen has its place: what has been drawn is kept for the way back. */
  readonly shown: boolean;
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
  const { shown, load, loadScene, loadGround, approval, legend, children } = props;
  const { t, initialView } = useAtlas();
  const layers = useDeferredValue(useViewPart((view) => view.layers));
  const plans = useDeferredValue(usePlansShown());
  const [box, setBox] = useState<HTMLElement | null>(null);
  const seen = useSeen(box);
  const fault = useUi((ui) => ui.mapFault);
  const mayLoad = initialView === null && seen;
  const parts = useMapParts(mayLoad ? load : null, fault);
  const onGround = useGround(mayLoad ? loadGround : null);
  const ground = onGround.ground?.topology ?? null;
  const lit = useSitesBeingRead();
  const scenes = usePlanScenes(useDeferredValue(usePlansWithSites()), mayLoad ? loadScene : null);
  const whole = useMemo(
    () => joinScenes({ plans, scenes: scenes.values, ground }),
    [plans, scenes.values, ground],
  );
  const content = useMemo(() => chooseContent(whole, layers, lit), [whole, layers, lit]);
  const padding = useSheetPadding(box);
  return (
    <section
      ref={setBox}
      className={styles.area}
      aria-label={t("nav.map")}
      hidden={!shown}
      data-plain={fault !== null || undefined}
    >
      {parts.status !== "ready" && <MapAwaited parts={parts} />}
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

/** The map's program is on its way, or did not come; where asking again was in vain, only a new page can help. */
function MapAwaited({ parts }: { readonly parts: Exclude<MapPartsState, { status: "ready" }> }) {
  if (parts.status === "loading") return <MapMessage retry={null} />;
  return <MapMessage retry={parts.stuck ? reloadPage : parts.retry} reloads={parts.stuck} />;
}
