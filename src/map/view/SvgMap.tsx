import { useEffect, useMemo, useRef, useState } from "react";
import type { Camera } from "../../state/view.ts";
import { clampCamera } from "../camera/camera.ts";
import { fitContent, nextCamera, openingCamera, uncoveredBounds } from "../camera/camera-target.ts";
import { MapFrame } from "./MapFrame.tsx";
import type { MapViewProps } from "./MapView.tsx";
import { pickMarks } from "../engine/pick.ts";
import { fromPixel, type Pixel, type Size, toPixel } from "../camera/project.ts";
import { SvgGround } from "../svg/SvgGround.tsx";
import styles from "../svg/svg-map.module.css";
import { SvgMarks } from "../svg/SvgMarks.tsx";
import { SvgShapes } from "../svg/SvgShapes.tsx";
import { cameraTransform } from "../svg/svg-path.ts";
import { useDrag } from "../svg/use-drag.ts";

/** What the drawn map takes, less what only its engine has a use for. */
type SvgMapProps = Omit<MapViewProps, "cooperativeGestures" | "onPlan">;

const SIZE_BEFORE_LAYOUT: Size = { width: 800, height: 600 };

/**
 * The same scene without a graphics context: for browsers that give none or have lost it. The camera is wholly its
 * host's: moves are reported, and shown when they come back as a prop.
 */
export function SvgMap(props: SvgMapProps) {
  const { scene, ground, padding, approval, t, onSelect, onStack, onMove } = props;
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const camera = props.camera ? clampCamera(props.camera) : openingCamera(props, size);
  const move = (next: Camera): void => {
    const clamped = clampCamera(next);
    onMove({ camera: clamped, bounds: uncoveredBounds(clamped, size, padding), keep: true });
  };
  useReportedBounds(props, camera, size);
  useSelectionInView(props, camera, size);
  const pick = (at: Pixel): void => {
    const picked = pickMarks(scene.content.marks, (place) => toPixel(place, camera, size), at);
    if (picked.kind === "stack") onStack(picked.keys);
    else onSelect(picked.kind === "one" ? picked.key : null);
  };
  const drag = useDrag((right, down) => move(shifted(camera, size, [right, down])), pick);
  return (
    <MapFrame
      camera={camera}
      padding={padding}
      approval={approval}
      hasBoundaries={ground.topology !== null}
      onZoom={(levels) => move({ ...camera, zoom: camera.zoom + levels })}
      onReset={() => move(fitContent(props, size))}
      onPan={(right, down) => move(shifted(camera, size, [right * size.width, down * size.height]))}
      t={t}
    >
      <div ref={frame} className={styles.map} data-map="idle">
        <svg
          className={styles.svg}
          width={size.width}
          height={size.height}
          role="group"
          aria-label={`${t("map.label")} (${t("map.plain")})`}
          {...drag}
        >
          <Drawing {...props} camera={camera} size={size} />
        </svg>
      </div>
    </MapFrame>
  );
}

type DrawingProps = Omit<SvgMapProps, "camera"> & { readonly camera: Camera; readonly size: Size };

function Drawing({ scene, ground, palette, language, textScale = 1, ...rest }: DrawingProps) {
  const { camera, size, t, onSelect, onHover } = rest;
  return (
    <>
      <rect
        width={size.width}
        height={size.height}
        fill={ground.topology ? palette.ground.sea : palette.ground.land}
      />
      <g transform={cameraTransform(camera, size)}>
        <SvgGround ground={ground} content={scene.content} palette={palette} zoom={camera.zoom} />
        <SvgShapes scene={scene} palette={palette} zoom={camera.zoom} />
      </g>
      <SvgMarks
        scene={scene}
        palette={palette}
        language={language}
        textScale={textScale}
        camera={camera}
        size={size}
        label={t("map.marks")}
        onSelect={onSelect}
        onHover={onHover}
      />
    </>
  );
}

/** The camera moved by so many pixels. */
function shifted(camera: Camera, size: Size, [right, down]: Pixel): Camera {
  const [lon, lat] = fromPixel([size.width / 2 + right, size.height / 2 + down], camera, size);
  return { ...camera, lon, lat };
}

function useSize(frame: { readonly current: HTMLElement | null }): Size {
  const [size, setSize] = useState(SIZE_BEFORE_LAYOUT);
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      if (width > 0 && height > 0) setSize({ width, height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return size;
}

/** Tells the host what is in view, also when it is not the reader who moved the map. */
function useReportedBounds(props: SvgMapProps, camera: Camera, size: Size): void {
  const { padding, onMove } = props;
  const report = useRef(onMove);
  const keep = props.camera !== null;
  const text = useMemo(
    () => JSON.stringify({ camera, size, padding, keep }),
    [camera, size, padding, keep],
  );
  useEffect(() => {
    report.current = onMove;
  });
  useEffect(() => {
    const now = JSON.parse(text) as {
      camera: Camera;
      size: Size;
      padding: SvgMapProps["padding"];
      keep: boolean;
    };
    const bounds = uncoveredBounds(now.camera, now.size, now.padding);
    report.current({ camera: now.camera, bounds, keep: now.keep });
  }, [text]);
}

/** Moves the map when a newly selected mark would stand outside it or under a panel. */
function useSelectionInView(props: SvgMapProps, camera: Camera, size: Size): void {
  const previous = useRef(props);
  useEffect(() => {
    const before = previous.current;
    previous.current = props;
    if (props.camera === null || props.scene.selected?.key === before.scene.selected?.key) return;
    const next = nextCamera(before, props, camera, size);
    if (next) {
      props.onMove({
        camera: next,
        bounds: uncoveredBounds(next, size, props.padding),
        keep: true,
      });
    }
  });
}
