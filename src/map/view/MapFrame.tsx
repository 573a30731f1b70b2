import { type ReactNode, useEffect, useRef } from "react";
import type { Translate } from "../../i18n/translate.ts";
import type { BaseTiles } from "../../state/base-tiles.ts";
import type { Camera } from "../../state/view.ts";
import { MapControls } from "./MapControls.tsx";
import styles from "./MapFrame.module.css";
import { type MapApproval, MapNotes } from "./MapNotes.tsx";
import { GROUND_MAX_ZOOM } from "../camera/camera.ts";
import type { Padding } from "../camera/project.ts";

type MapFrameProps = {
  /** The map itself, drawn by whichever engine. */
  readonly children: ReactNode;
  readonly camera: Camera | null;
  readonly padding: Padding;
  readonly approval: MapApproval;
  readonly hasBoundaries: boolean;
  readonly baseTiles?: BaseTiles | null;
  readonly onZoom: (levels: number) => void;
  readonly onReset: () => void;
  readonly onPicture: () => void;
  readonly onPan: (right: number, down: number) => void;
  readonly t: Translate;
};

/** What stands over every map, in the part of it that no panel covers. */
export function MapFrame({ children, padding, ...rest }: MapFrameProps) {
  const overlay = useRef<HTMLDivElement>(null);
  const { top, right, bottom, left } = padding;
  useEffect(() => {
    // Set by script: the Content-Security-Policy allows no style attribute in markup.
    overlay.current?.style.setProperty("inset", `${top}px ${right}px ${bottom}px ${left}px`);
  }, [top, right, bottom, left]);
  const { camera, approval, hasBoundaries, baseTiles = null, ...acts } = rest;
  const { onZoom, onReset, onPicture, onPan, t } = acts;
  return (
    <div className={styles.frame}>
      {children}
      <div ref={overlay} className={styles.overlay}>
        <div className={styles.controls} data-over-map="">
          <MapControls
            onZoom={onZoom}
            onReset={onReset}
            onPicture={onPicture}
            onPan={onPan}
            t={t}
          />
        </div>
        <div className={styles.notes} data-over-map="">
          {camera !== null && baseTiles === null && camera.zoom > GROUND_MAX_ZOOM - 0.01 && (
            <p className={styles.end} role="status">
              {t("map.zoomEnd")}
            </p>
          )}
          <MapNotes
            camera={camera}
            approval={approval}
            hasBoundaries={hasBoundaries}
            baseTiles={baseTiles}
            t={t}
          />
        </div>
      </div>
    </div>
  );
}
