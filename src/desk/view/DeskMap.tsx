import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { createTranslate } from "../../i18n/translate.ts";
import { type CameraLimits, fitBounds } from "../../map/camera/camera.ts";
import { fromPixel, type Pixel, type Size, toPixel } from "../../map/camera/project.ts";
import { paletteOf } from "../../map/style/palette-of.ts";
import type { Palette } from "../../map/style/palette.ts";
import { pannedBy, zoomedAt } from "../../map/svg/camera-steps.ts";
import { HeldCamera } from "../../map/svg/held-camera.ts";
import { cameraTransform } from "../../map/svg/svg-path.ts";
import { GroundPaths } from "../../map/svg/SvgGround.tsx";
import { useDrag } from "../../map/svg/use-drag.ts";
import { useWheel } from "../../map/svg/use-wheel.ts";
import { IconButton } from "../../map/view/IconButton.tsx";
import { Scale } from "../../map/view/Scale.tsx";
import { useSize } from "../../map/view/use-size.ts";
import type { Camera } from "../../state/view.ts";
import { useMedia } from "../../ui/use-media.ts";
import type { DeskGround } from "../protocol.ts";
import { deskGroundPaths } from "./desk-ground-paths.ts";
import { useTools } from "./desk-context.tsx";
import styles from "./DeskMap.module.css";
import type { DeskMapProps } from "./desk-map-props.ts";
import { MapDrawing } from "./MapDrawing.tsx";
import { mapStep } from "./map-step.ts";
import type { MapMark } from "./use-map-marks.ts";

/** The region of the plan with its sites, drawn as the plain map of the atlas is; a point of it can be taken. */
export function DeskMap(props: DeskMapProps) {
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  return (
    <div ref={frame} className={styles.frame} data-map={size ? "idle" : "busy"}>
      {size && <SizedMap {...props} size={size} />}
    </div>
  );
}

/** Nearer than the atlas goes: what is looked up is exact to some metres. */
const MAX_ZOOM = 15;

function SizedMap(props: DeskMapProps & { readonly size: Size }) {
  const { ground, canPlace, language, size } = props;
  const { t } = useTools();
  const map = useMapInHand(props);
  return (
    <>
      <MapCanvas {...props} {...map} />
      <div className={styles.controls} role="group" aria-label={t("map.label")}>
        <IconButton label={t("map.in")} d="M12 5V19M5 12H19" onPress={() => map.zoom(1)} />
        <IconButton label={t("map.out")} d="M5 12H19" onPress={() => map.zoom(-1)} />
        <IconButton
          label={t("map.whole")}
          d="M4 9V4H9M15 4H20V9M20 15V20H15M9 20H4V15"
          onPress={() => map.setCamera(wholeOf(ground, size))}
        />
      </div>
      <div className={styles.foot}>
        <Scale camera={map.camera} t={createTranslate(language)} />
        <p id="desk-map-hint">{canPlace && t("map.hint")}</p>
      </div>
    </>
  );
}

function limitsOf(ground: DeskGround): CameraLimits {
  return { bounds: ground.extent, minZoom: 4, maxZoom: MAX_ZOOM };
}

function wholeOf(ground: DeskGround, size: Size): Camera {
  return fitBounds(ground.region, { size, padding: ROOM, limits: limitsOf(ground) });
}

/** About the region. */
const ROOM = { top: 12, right: 12, bottom: 28, left: 12 };

/** The camera, and what moves it. */
function useMapInHand({ ground, marks, size }: DeskMapProps & { readonly size: Size }) {
  const frame = useMemo(() => ({ size, limits: limitsOf(ground) }), [size, ground]);
  const [camera, setCamera] = useState(() => wholeOf(ground, size));
  const [svg, plane] = [useRef<SVGSVGElement>(null), useRef<SVGGElement>(null)];
  useFollowed(marks, { camera, size, setCamera });
  const hold = useHold(plane, { camera, ...frame }, setCamera);
  useWheel(svg, hold, frame, null);
  const zoom = (levels: number) => {
    hold.move((from) => zoomedAt(from, frame, [size.width / 2, size.height / 2], levels));
    hold.rest();
  };
  return { camera, setCamera, svg, plane, hold, zoom };
}

type MapCanvasProps = DeskMapProps & {
  readonly size: Size;
} & ReturnType<typeof useMapInHand>;

/** The drawing, which takes hand and keys. */
function MapCanvas(props: MapCanvasProps) {
  const { ground, size, camera, setCamera, svg, plane, hold, zoom, canPlace, onPoint } = props;
  const { t } = useTools();
  const palette = usePalette();
  const take = (at: Pixel) => canPlace && onPoint(fromPixel(at, camera, size));
  const drag = useDrag({
    onDrag: (right, down) => hold.move((from) => pannedBy(from, size, [right, down])),
    onDrop: () => hold.rest(),
    onTap: take,
    leavesTouch: false,
  });
  const press = (event: KeyboardEvent) => {
    const step = mapStep(event.key);
    if (!step) return;
    event.preventDefault();
    if (step.type === "take") take([size.width / 2, size.height / 2]);
    else if (step.type === "zoom") zoom(step.levels);
    else setCamera(pannedBy(camera, size, [step.right * size.width, step.down * size.height]));
  };
  return (
    // What takes keys as a map does is reached by Tab.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className={styles.keys}
      role="application"
      aria-label={t("map.label")}
      aria-describedby="desk-map-hint"
      data-stop
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={press}
    >
      <svg ref={svg} className={styles.svg} width={size.width} height={size.height} {...drag}>
        <rect width={size.width} height={size.height} fill={palette.ground.abroad} />
        <g ref={plane}>
          <g transform={cameraTransform(camera, size)}>
            <GroundPaths paths={deskGroundPaths(ground)} palette={palette} zoom={camera.zoom} />
          </g>
          <MapDrawing {...props} palette={palette} />
        </g>
        <path className={styles.cross} d={crossAt(size)} />
      </svg>
    </div>
  );
}

/** The middle of the map, which is seen while the map has the focus. */
function crossAt({ width, height }: Size): string {
  const [x, y] = [width / 2, height / 2];
  return `M${x - 12} ${y}h24M${x} ${y - 12}v24`;
}

function usePalette(): Palette {
  return paletteOf(useMedia("(prefers-color-scheme: dark)") ? "dark" : "light");
}

type Followed = {
  readonly camera: Camera;
  readonly size: Size;
  readonly setCamera: (camera: Camera) => void;
};

/** Another site that is opened comes into view. */
function useFollowed(marks: readonly MapMark[], { camera, size, setCamera }: Followed): void {
  const chosen = marks.find(({ role }) => role === "chosen") ?? null;
  const [followed, setFollowed] = useState<string | null>(null);
  if ((chosen?.id ?? null) === followed) return;
  setFollowed(chosen?.id ?? null);
  if (!chosen) return;
  const [x, y] = toPixel(chosen.position, camera, size);
  const isSeen = x > 0 && y > 0 && x < size.width && y < size.height;
  if (!isSeen) setCamera({ ...camera, lon: chosen.position[0], lat: chosen.position[1] });
}

type Drawn = { readonly camera: Camera; readonly size: Size; readonly limits: CameraLimits };

/** Keeps the camera while a hand is on the map. */
function useHold(
  plane: { readonly current: SVGGElement | null },
  { camera, size, limits }: Drawn,
  onRest: (camera: Camera) => void,
): HeldCamera {
  const [hold] = useState(() => new HeldCamera());
  useEffect(() => hold.listen(onRest));
  useLayoutEffect(() => {
    if (plane.current) hold.draw({ plane: plane.current, camera, size, limits });
    return () => hold.letGo();
  }, [hold, plane, camera, size, limits]);
  return hold;
}
