import { type ReactNode, useMemo, useRef, useState } from "react";
import type { AtlasPlan } from "../../domain/atlas/atlas.ts";
import { provinceOf } from "../../domain/atlas/province-of.ts";
import type { Ground } from "../../domain/places/assemble-ground.ts";
import {
  clampFrame,
  fitFrame,
  frameOfCamera,
  middleOf,
  sideCamera,
  type SideFrame,
  sideLimits,
} from "../../map/camera/side-frame.ts";
import type { PlanScene } from "../../map/scene/plan-scene.ts";
import { sceneStore } from "../../map/scene/scene-store.ts";
import { MapNotes } from "../../map/view/MapNotes.tsx";
import { useSize } from "../../map/view/use-size.ts";
import type { Config } from "../../state/config.ts";
import type { GroundLoads } from "../../state/ground-store.ts";
import { changeView } from "../../state/store.ts";
import { BREAKPOINTS } from "../../ui/breakpoints.ts";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { useMedia } from "../../ui/use-media.ts";
import { useAtlas, useViewPart } from "../shared/atlas-context.tsx";
import { PlansStatus } from "../shared/PlansStatus.tsx";
import { useLoadedGround } from "../shared/use-loaded-ground.ts";
import { useParts } from "../shared/use-parts.ts";
import { LinkedPlanes } from "./linked-planes.ts";
import { LitLine } from "./LitLine.tsx";
import { MapsInTabs } from "./MapsInTabs.tsx";
import { isOverlaid, ModeSwitch } from "./ModeSwitch.tsx";
import { PrintedMaps } from "./PrintedMaps.tsx";
import { SideControls } from "./SideControls.tsx";
import { SideFigure } from "./SideFigure.tsx";
import { type SideLayout, sideLayout } from "./side-layout.ts";
import { SideOverlay } from "./SideOverlay.tsx";
import { SideLegend } from "./SideLegend.tsx";
import type { Linked } from "./linked.ts";
import styles from "./SideMaps.module.css";
import { type Lit, useLit } from "./use-lit.ts";
import { type SidePlan, useSidePlans } from "./use-side-plans.ts";
import { useSideText } from "./use-side-text.ts";

export type SideMapsProps = {
  /** In the order in which they are compared. */
  readonly plans: readonly AtlasPlan[];
  readonly loadScene: (plan: string) => Promise<PlanScene>;
  readonly loadGround: GroundLoads;
  readonly approval: Config["mapApproval"];
  /** What lies under a click that could not choose. */
  readonly stack: ReactNode;
};

/** The maps of several plans at one scale, which move together and have one legend. No engine draws them: they are SVG. */
export function SideMaps({ plans, loadScene, loadGround, approval, stack }: SideMapsProps) {
  const { t } = useAtlas();
  const text = useSideText();
  const ids = useMemo(() => plans.map(({ id }) => id), [plans]);
  const scenes = useParts(sceneStore, ids, loadScene);
  const provinces = useMemo(
    () => [...new Set(plans.map(({ region }) => provinceOf(region.adcode)))],
    [plans],
  );
  const { ground, missing, retry } = useLoadedGround(loadGround, provinces);
  const lit = useLit(plans);
  const drawn = { scenes: scenes.values, ground: ground?.topology ?? null, lit: lit.keys };
  const sides = useSidePlans(plans, drawn);
  const isPhone = useMedia(BREAKPOINTS.phone);
  const overlaid = useViewPart(isOverlaid);
  const legend = <SideLegend sides={sides} lit={lit} />;
  return (
    <div className={styles.maps}>
      {!overlaid && <Note>{text("note")}</Note>}
      <PlansStatus loaded={{ ...scenes, loading: [] }} />
      {missing === "country" && (
        <Note tone="warning">
          {t("ground.countryMissing")} <Button onClick={retry}>{t("app.retry")}</Button>
        </Note>
      )}
      {ground === null ? (
        <p className={styles.loading} role="status" data-map="busy">
          {text("loading")}
        </p>
      ) : (
        <>
          <ModeSwitch />
          {!overlaid && !isPhone && legend}
          <Stage {...{ sides, ground, lit, isPhone, overlaid }} />
          {!overlaid && isPhone && legend}
          <MapNotes
            camera={null}
            approval={approval}
            hasBoundaries={ground.topology !== null}
            t={t}
          />
          {stack}
        </>
      )}
    </div>
  );
}

type StageProps = {
  readonly sides: readonly SidePlan[];
  readonly ground: Ground;
  readonly lit: Lit;
  /** One at a time: there is no room for two. */
  readonly isPhone: boolean;
  /** The structures over each other in place of the maps. */
  readonly overlaid: boolean;
};

/** The maps beside each other or, on a phone, one at a time with the legend below it. */
function Stage({ overlaid, ...maps }: StageProps) {
  const { sides, isPhone } = maps;
  const box = useRef<HTMLDivElement>(null);
  const width = useSize(box)?.width ?? null;
  const count = isPhone ? 1 : sides.length;
  const layout = useMemo(() => (width === null ? null : sideLayout(count, width)), [count, width]);
  return (
    <div ref={box} className={styles.stage}>
      {width !== null && overlaid && <SideOverlay sides={sides} width={width} />}
      {layout && !overlaid && <LinkedMaps key={String(isPhone)} {...maps} layout={layout} />}
    </div>
  );
}

type LinkedMapsProps = Omit<StageProps, "overlaid"> & { readonly layout: SideLayout };

function LinkedMaps({ sides, ground, lit, layout, isPhone }: LinkedMapsProps) {
  const { size, columns } = layout;
  const [linked, reset] = useLinked(sides, size);
  const figure = (side: SidePlan) => <SideFigure {...{ side, ground, lit, linked }} />;
  const bar = (
    <div className={styles.bar}>
      <SideControls linked={linked} onReset={reset} />
      <LitLine sides={sides} lit={lit} />
    </div>
  );
  return (
    <>
      {!isPhone && bar}
      <div className={styles.live}>
        {isPhone ? (
          <MapsInTabs sides={sides} figure={figure} />
        ) : (
          <div className={styles.grid} data-columns={columns}>
            {sides.map((side) => (
              <div key={side.plan.id}>{figure(side)}</div>
            ))}
          </div>
        )}
      </div>
      {isPhone && bar}
      <PrintedMaps sides={sides} ground={ground} linked={linked} />
    </>
  );
}

/**
 * What the maps have in common: until a hand has moved one, the finest scale at which each plan fits. Where they have been
 * moved to is the camera of the first of them, as the address has it.
 */
function useLinked(
  sides: readonly SidePlan[],
  size: Linked["size"],
): readonly [Linked, () => void] {
  const camera = useViewPart((view) => view.camera);
  const [planes] = useState(() => new LinkedPlanes());
  const extents = sides.map(({ plan }) => plan.bounds);
  const key = extents.join();
  const { fit, limits } = useMemo(() => {
    const found = fitFrame(extents, size);
    return { fit: found, limits: sideLimits(found, size, extents.map(middleOf)) };
    // oxlint-disable-next-line react/exhaustive-deps -- the extents are what their text says
  }, [key, size]);
  const first = sides[0]?.plan.bounds;
  const linked = useMemo(() => {
    const middle = first ? middleOf(first) : null;
    const chosen = camera && middle && frameOfCamera(middle, camera);
    return {
      frame: clampFrame(chosen ?? fit, limits),
      limits,
      size,
      planes,
      move: (next: SideFrame) => {
        if (middle) changeView({ camera: sideCamera(middle, clampFrame(next, limits)) });
      },
    };
  }, [camera, first, fit, limits, size, planes]);
  return [linked, () => changeView({ camera: null })];
}
