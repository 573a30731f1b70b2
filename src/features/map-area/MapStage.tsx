import { type ComponentProps, type RefObject, useLayoutEffect, useRef } from "react";
import { reloadPage } from "../../state/address-bar.ts";
import { DrawnMap } from "./DrawnMap.tsx";
import { FirstMap } from "./FirstMap.tsx";
import { FirstPicture } from "./FirstPicture.tsx";
import { useMapOutline } from "./use-first-map.ts";
import { GroundNotice } from "./GroundNotice.tsx";
import { MapMessage } from "./MapMessage.tsx";
import styles from "./MapStage.module.css";
import type { BaseInHand } from "./use-base-tiles.ts";
import type { GroundInHand } from "../shared/use-loaded-ground.ts";
import type { MapPartsState } from "./use-map-parts.ts";
import type { Sketch } from "./use-sketch.ts";
import { useTakeOver } from "./use-take-over.ts";

type MapStageProps = Pick<
  ComponentProps<typeof DrawnMap>,
  "content" | "lighting" | "padding" | "cover" | "approval" | "loadArcs"
> & {
  readonly parts: MapPartsState;
  /** The plain map, while the drawn one is on its way. */
  readonly sketch: Sketch;
  /** The page whose picture stands until a map does; null where there is none. */
  readonly picture: string | null;
  /** Whether the operator wants borders shown. */
  readonly hasBoundaries: boolean;
  readonly onGround: GroundInHand;
  readonly onBase: BaseInHand;
  /** Whether all has come that the map shows at first: before, no map of it counts as drawn. */
  readonly isWhole: boolean;
};

/**
 * The map with what stands in for it until it has drawn all: a picture that comes with the text, and the plain map as
 * soon as a hand or the focus comes to the picture. All of them show the same from the same camera, so that each takes over from the other in place.
 */
export function MapStage(props: MapStageProps) {
  const { parts, sketch, picture, hasBoundaries, onGround, onBase, isWhole, ...shows } = props;
  const { ground } = onGround;
  const sketchBox = useRef<HTMLDivElement>(null);
  const { stands, onRest } = useTakeOver(sketchBox);
  const { Component: Plain, reach } = sketch;
  const sketched = !stands && Plain !== null && ground !== null;
  const pictureBox = useRef<HTMLDivElement>(null);
  useHandedFocus(sketched, pictureBox, sketchBox);
  const isCovered = !stands && (sketched || picture !== null);
  return (
    <>
      {parts.status === "ready" && ground && (
        <div className={styles.layer} inert={isCovered}>
          <DrawnMap
            {...shows}
            // The engine takes its sources when it is made.
            key={onBase.status}
            base={onBase.base}
            onBaseFault={onBase.fail}
            Component={parts.Component}
            ground={ground}
            onRest={isWhole ? onRest : undefined}
          />
        </div>
      )}
      {picture !== null && (
        <div
          ref={pictureBox}
          className={styles.picture}
          data-past={stands || undefined}
          data-print="map"
          inert={sketched}
        >
          <FirstMap page={picture} approval={shows.approval} onReach={stands ? undefined : reach} />
        </div>
      )}
      {sketched && (
        <div ref={sketchBox} className={styles.layer} tabIndex={-1}>
          <DrawnMap
            {...shows}
            Component={Plain}
            ground={ground}
            interim={parts.status !== "failed"}
          />
        </div>
      )}
      <MapAwaited {...{ parts, stands, isCovered, hasBoundaries }} />
      <GroundNotice {...onGround} onBase={onBase} />
    </>
  );
}

/** The focus that stood in the one box goes over into the other when that comes. */
function useHandedFocus(
  hasCome: boolean,
  from: RefObject<HTMLElement | null>,
  to: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    if (hasCome && from.current?.contains(document.activeElement)) to.current?.focus();
  }, [hasCome, from, to]);
}

type MapAwaitedProps = {
  readonly parts: MapPartsState;
  readonly stands: boolean;
  /** Whether something stands in for the map. */
  readonly isCovered: boolean;
  /** Whether the operator wants borders shown. */
  readonly hasBoundaries: boolean;
};

/** That the map is on its way, over the outline of its plans where there is a picture of them. */
function MapOutline({ hasBoundaries }: Pick<MapAwaitedProps, "hasBoundaries">) {
  const page = useMapOutline();
  return (
    <>
      {hasBoundaries && page !== null && (
        <div className={styles.outline} data-map-outline="" aria-hidden="true">
          <FirstPicture page={page} alt="" />
        </div>
      )}
      <MapMessage retry={null} />
    </>
  );
}

/** The map's program is on its way, or did not come; where asking again was in vain, only a new page can help. */
function MapAwaited({ parts, stands, isCovered, hasBoundaries }: MapAwaitedProps) {
  if (parts.status === "failed") {
    const { stuck, retry } = parts;
    return <MapMessage retry={stuck ? reloadPage : retry} reloads={stuck} over={isCovered} />;
  }
  return stands || isCovered ? null : <MapOutline hasBoundaries={hasBoundaries} />;
}
