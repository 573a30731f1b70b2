import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Camera } from "../../state/view.ts";
import {
  cameraBasis,
  fitContent,
  hasExtent,
  uncoveredBounds,
  uncoveredMiddle,
} from "../camera/camera-target.ts";
import { MapFrame } from "./MapFrame.tsx";
import type { MapViewProps } from "./MapView.tsx";
import { pickMarks } from "../engine/pick.ts";
import { type Pixel, type Size, toPixel } from "../camera/project.ts";
import { pannedBy, wheelLevels, zoomedAt } from "../svg/camera-steps.ts";
import { HeldCamera } from "../svg/held-camera.ts";
import { SvgGround } from "../svg/SvgGround.tsx";
import styles from "../svg/svg-map.module.css";
import { SvgMarks } from "../svg/SvgMarks.tsx";
import { SvgShapes } from "../svg/SvgShapes.tsx";
import { cameraTransform } from "../svg/svg-path.ts";
import { useDrag } from "../svg/use-drag.ts";
import { useFollowedCamera } from "../svg/use-followed-camera.ts";

/** What the drawn map takes, less what only its engine has a use for. */
type SvgMapProps = Omit<MapViewProps, "cooperativeGestures" | "onPlan">;

/**
 * The same scene without a graphics context: for browsers that give none or have lost it. Where the camera comes to rest
 * is its host's affair: it is reported, and drawn when it comes back as a prop.
 */
export function SvgMap(props: SvgMapProps) {
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  return (
    <div ref={frame} className={styles.map} data-map={size ? "idle" : "busy"}>
      {size && <SizedMap {...props} size={size} />}
    </div>
  );
}

function SizedMap(props: SvgMapProps & { readonly size: Size }) {
  const { scene, ground, padding, approval, t, onSelect, onStack, onMove, size } = props;
  const svg = useRef<SVGSVGElement>(null);
  const plane = useRef<SVGGElement>(null);
  const camera = useFollowedCamera(props, size);
  const report = (next: Camera): void => {
    onMove({ camera: next, bounds: uncoveredBounds(next, size, padding), keep: true });
  };
  const hold = useHold(plane, camera, size, report);
  useWheel(svg, hold, size);
  const panBy = (by: Pixel) => hold.move((from) => pannedBy(from, size, by));
  const pick = (at: Pixel): void => {
    const picked = pickMarks(scene.content.marks, (place) => toPixel(place, camera, size), at);
    if (picked.kind === "stack") onStack(picked.keys);
    else onSelect(picked.kind === "one" ? picked.key : null);
  };
  const drag = useDrag({
    onDrag: (right, down) => panBy([right, down]),
    onDrop: () => hold.rest(),
    onTap: pick,
  });
  return (
    <MapFrame
      camera={camera}
      padding={padding}
      approval={approval}
      hasBoundaries={ground.topology !== null}
      onZoom={(levels) => {
        hold.move((from) => zoomedAt(from, size, uncoveredMiddle(size, padding), levels));
        hold.restSoon();
      }}
      onReset={() => report(fitContent(cameraBasis(props, size)))}
      onPan={(right, down) => {
        panBy([right * size.width, down * size.height]);
        hold.restSoon();
      }}
      t={t}
    >
      <svg
        ref={svg}
        className={styles.svg}
        width={size.width}
        height={size.height}
        role="group"
        aria-label={`${t("map.label")} (${t("map.plain")})`}
        {...drag}
      >
        <Drawing {...props} plane={plane} camera={camera} size={size} />
      </svg>
    </MapFrame>
  );
}

/** What keeps the camera while a hand is on the map. */
function useHold(
  plane: RefObject<SVGGElement | null>,
  camera: Camera,
  size: Size,
  report: (camera: Camera) => void,
): HeldCamera {
  const [hold] = useState(() => new HeldCamera());
  useEffect(() => hold.listen(report));
  useLayoutEffect(() => {
    if (plane.current) hold.draw({ plane: plane.current, camera, size });
    return () => hold.letGo();
  }, [hold, plane, camera, size]);
  return hold;
}

/** Zooms about the pointer as the wheel turns. React's own listener may not keep the page from scrolling. */
function useWheel(svg: RefObject<SVGSVGElement | null>, hold: HeldCamera, size: Size): void {
  useEffect(() => {
    const element = svg.current;
    const turn = (event: WheelEvent) => {
      event.preventDefault();
      const box =
        event.currentTarget instanceof Element && event.currentTarget.getBoundingClientRect();
      if (!box) return;
      const at = [event.clientX - box.left, event.clientY - box.top] as const;
      hold.move((from) => zoomedAt(from, size, at, wheelLevels(event)));
      hold.restSoon();
    };
    element?.addEventListener("wheel", turn, { passive: false });
    return () => element?.removeEventListener("wheel", turn);
  }, [svg, hold, size]);
}

type DrawingProps = Omit<SvgMapProps, "camera"> & {
  readonly plane: RefObject<SVGGElement | null>;
  readonly camera: Camera;
  readonly size: Size;
};

function Drawing({
  plane,
  scene,
  ground,
  palette,
  language,
  textScale = 1,
  ...rest
}: DrawingProps) {
  const { camera, size, t, onSelect, onHover } = rest;
  return (
    <>
      <rect
        width={size.width}
        height={size.height}
        fill={ground.topology ? palette.ground.sea : palette.ground.land}
      />
      <g ref={plane}>
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
      </g>
    </>
  );
}

/** Size of the map; null before it is laid out. A map that is not laid out now, as on paper, keeps the size that it had. */
function useSize(frame: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      if (hasExtent({ width, height })) setSize({ width, height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return size;
}
