import { type ReactNode, useMemo, useRef } from "react";
import { joinScenes } from "../../map/scene/join-scenes.ts";
import { chooseContent } from "../../map/scene/scene.ts";
import { useAtlas, useUi, useViewPart } from "../shared/atlas-context.tsx";
import { PlansStatus } from "../shared/PlansStatus.tsx";
import { usePlansShown, usePlansWithSites } from "../shared/use-plans-shown.ts";
import type { SceneContent } from "../../map/scene/scene-types.ts";
import type { Config } from "../../state/config.ts";
import { DrawnMap } from "./DrawnMap.tsx";
import styles from "./MapArea.module.css";
import { useSitesBeingRead } from "./use-sites-being-read.ts";
import { type LoadMap, useMapParts } from "./use-map-parts.ts";
import { type LoadScene, usePlanScenes } from "./use-plan-scenes.ts";
import { useSheetPadding } from "./use-sheet-padding.ts";

type MapAreaProps = {
  readonly load: LoadMap;
  readonly loadScene: LoadScene;
  readonly approval: Config["mapApproval"];
  /** What explains the map; asked for with what it shows. */
  readonly legend: (content: SceneContent) => ReactNode;
  /** What lies under a click. */
  readonly children: ReactNode;
};

/** The map with its legend and notes. Comes after the text, and can stay away. */
export function MapArea({ load, loadScene, approval, legend, children }: MapAreaProps) {
  const { t, initialView } = useAtlas();
  const layers = useViewPart((view) => view.layers);
  const plans = usePlansShown();
  const box = useRef<HTMLElement>(null);
  const fault = useUi((ui) => ui.mapFault);
  const parts = useMapParts(initialView === null ? load : null, fault);
  const ground = parts.status === "ready" ? parts.ground.topology : null;
  const lit = useSitesBeingRead();
  const scenes = usePlanScenes(usePlansWithSites(), initialView === null ? loadScene : null);
  const whole = useMemo(
    () => joinScenes({ plans, scenes: scenes.values, ground }),
    [plans, scenes.values, ground],
  );
  const content = useMemo(() => chooseContent(whole, layers, lit), [whole, layers, lit]);
  const padding = useSheetPadding(box);
  return (
    <section ref={box} className={styles.area} aria-label={t("nav.map")}>
      {parts.status === "loading" && <p className={styles.message}>{t("notice.mapLoading")}</p>}
      {parts.status === "failed" && (
        <div className={styles.message} role="alert">
          <p>{t("notice.mapFailed")}</p>
          <button type="button" onClick={parts.retry}>
            {t("app.retry")}
          </button>
        </div>
      )}
      {parts.status === "ready" && (
        <DrawnMap parts={parts} content={content} padding={padding} approval={approval} />
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
