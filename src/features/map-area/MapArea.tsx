import { type ReactNode, useDeferredValue, useState } from "react";
import type { Ground } from "../../domain/places/assemble-ground.ts";
import type { LoadArcs } from "../../map/engine/arc-drawing.ts";
import type { SceneContent } from "../../map/scene/scene-types.ts";
import { type Config, DEFAULT_CONFIG } from "../../state/config.ts";
import type { GroundLoads } from "../../state/ground-store.ts";
import { useAtlas, useUi } from "../shared/atlas-context.tsx";
import { PlansStatus } from "../shared/PlansStatus.tsx";
import { usePlansWithSites } from "../shared/use-plans-shown.ts";
import { LitBar } from "./LitBar.tsx";
import styles from "./MapArea.module.css";
import { MapStage } from "./MapStage.tsx";
import { MapRoom } from "./MapRoom.tsx";
import { type BaseInHand, type LoadBase, useBaseTiles } from "./use-base-tiles.ts";
import { useCover } from "./use-cover.ts";
import { useFirstMap } from "./use-first-map.ts";
import { useGround } from "./use-ground.ts";
import { useMapContent } from "./use-map-content.ts";
import { type LoadMap, useMapParts } from "./use-map-parts.ts";
import { type LoadScene, usePlanScenes } from "./use-plan-scenes.ts";
import { useSeen } from "./use-seen.ts";
import { useSketch } from "./use-sketch.ts";

/** What a map shows besides what stands out on it. */
export type MapOnPaper = {
  readonly content: SceneContent;
  readonly ground: Ground;
  readonly approval: Config["mapApproval"];
};

/** Id of the element that the printed map comes into, before all that is printed after it. */
export const MAP_ON_PAPER = "map-on-paper";

type MapAreaProps = {
  /** False while another screen has its place: what has been drawn is kept for the way back. */
  readonly shown: boolean;
  readonly load: LoadMap;
  readonly loadScene: LoadScene;
  readonly loadGround: GroundLoads;
  readonly loadBase: LoadBase;
  readonly loadArcs: LoadArcs;
  readonly config: Pick<Config, "ground" | "tiles" | "mapApproval">;
  /** What explains the map; asked for with what it shows. */
  readonly legend: (content: SceneContent) => ReactNode;
  /** The map for printer and picture. */
  readonly paper: (shown: MapOnPaper) => ReactNode;
  /** What lies under a click. */
  readonly children: ReactNode;
};

/** The map with its legend and notes. Comes after the text, and can stay away. */
export function MapArea(props: MapAreaProps) {
  const { shown, legend, paper, children } = props;
  const { t, initialView } = useAtlas();
  const [box, setBox] = useState<HTMLElement | null>(null);
  const [room, setRoom] = useState<HTMLElement | null>(null);
  const fault = useUi((ui) => ui.mapFault);
  const sheet = useUi((ui) => ui.sheet);
  // What a prerendered page shows knows no configuration.
  const config = initialView === null ? props.config : DEFAULT_CONFIG;
  const page = useFirstMap();
  // No picture shows borders that the operator does not want shown, nor a plan that the map will lack.
  const mayPicture = config.ground === "boundaries" && page !== null;
  const { scenes, litCounts, ...inHand } = useMapInHand({ ...props, config }, box, mayPicture);
  const { ground } = inHand.onGround;
  const picture = mayPicture && scenes.failed.length === 0 ? page : null;
  const covered = useCover(box, room);
  return (
    <section
      ref={setBox}
      id="map"
      className={styles.area}
      aria-label={t("nav.map")}
      hidden={!shown}
      data-sheet={sheet}
      data-plain={fault !== null || undefined}
      data-pictured={picture !== null || undefined}
    >
      <MapRoom ref={setRoom} />
      <MapStage
        {...inHand}
        {...covered}
        picture={picture}
        hasBoundaries={config.ground === "boundaries"}
        approval={config.mapApproval}
        loadArcs={props.loadArcs}
      />
      {scenes.failed.length > 0 && (
        <div className={styles.missing}>
          <PlansStatus loaded={{ ...scenes, loading: [] }} />
        </div>
      )}
      <LitBar
        lighting={inHand.lighting}
        counts={litCounts}
        isDrawn={inHand.content.layers.includes("sites")}
      />
      {children}
      {inHand.parts.status !== "failed" && legend(inHand.content)}
      {ground !== null && paper({ content: inHand.content, ground, approval: config.mapApproval })}
    </section>
  );
}

const NO_LOADS = { load: null, loadScene: null, loadGround: null, loadBase: null };

/** What has come of the map: its programs, the ground and the scenes, none of which is asked for before it is seen. */
function useMapInHand(props: MapAreaProps, box: HTMLElement | null, mayPicture: boolean) {
  const { initialView } = useAtlas();
  const seen = useSeen(box);
  const { load, loadScene, loadGround, loadBase } = initialView === null && seen ? props : NO_LOADS;
  const fault = useUi((ui) => ui.mapFault);
  // The plain map has the bundled ground.
  const onBase = useBaseTiles(fault === null ? props.config.tiles : null, loadBase);
  const drawn = onBase.status === "checking" ? null : load;
  const parts = useMapParts(drawn, fault);
  const onGround = useGround(loadGround);
  const scenes = usePlanScenes(useDeferredValue(usePlansWithSites()), loadScene);
  const shows = useMapContent(scenes, onGround.ground?.topology ?? null);
  const isWhole = onGround.isWhole && scenes.loading.length === 0;
  const sketch = useSketch({
    load: isBundled(onBase) && fault === null ? drawn : null,
    parts,
    isWhole,
    isPictured: mayPicture && scenes.failed.length === 0,
  });
  return { parts, sketch, onGround, onBase, scenes, ...shows, isWhole };
}

/** Whether the map stands on the ground that comes with it, as the plain one always does. */
function isBundled({ base }: BaseInHand): boolean {
  return base === null;
}
