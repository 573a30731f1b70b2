import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Camera } from "../../state/view.ts";
import {
  cameraBasis,
  fitContent,
  fitPositions,
  uncoveredBounds,
  uncoveredMiddle,
} from "../camera/camera-target.ts";
import type { Frame } from "../camera/camera.ts";
import { FarEnds } from "./FarEnds.tsx";
import { HoverCard } from "./HoverCard.tsx";
import { useHovered } from "./use-hovered.ts";
import { MapFrame } from "./MapFrame.tsx";
import type { MapViewProps } from "./MapView.tsx";
import { locatorAt } from "../engine/pick.ts";
import { choiceOf } from "../scene/choice.ts";
import type { DrawnMark } from "../scene/scene-types.ts";
import { type Pixel, type Size, toPixel } from "../camera/project.ts";
import { pannedBy, zoomedAt } from "../svg/camera-steps.ts";
import { HeldCamera } from "../svg/held-camera.ts";
import { SvgArcs } from "../svg/SvgArcs.tsx";
import { SvgGround } from "../svg/SvgGround.tsx";
import { SvgOwn } from "../svg/SvgOwn.tsx";
import styles from "./SvgMap.module.css";
import { SvgMarks } from "../svg/SvgMarks.tsx";
import { SvgShapes } from "../svg/SvgShapes.tsx";
import { SvgWaves, waterFill } from "../svg/SvgWaves.tsx";
import { cameraTransform } from "../svg/svg-path.ts";
import { useDrag } from "../svg/use-drag.ts";
import { paletteOf } from "../style/palette-of.ts";
import { useTaps } from "../svg/use-taps.ts";
import { useFollowedCamera } from "../svg/use-followed-camera.ts";
import { useTwoFingers } from "../svg/use-two-fingers.ts";
import { useWheel } from "../svg/use-wheel.ts";
import { marksUnder } from "./marks-under.ts";
import { useSize } from "./use-size.ts";
import { GestureHint, useGestureHint } from "./GestureHint.tsx";

/** What the drawn map takes, less what only its engine has a use for. */
type SvgMapProps = MapViewProps;

/**
 * The same scene without a graphics context: for browsers that give none or have lost it. Where the camera comes to rest
 * is its host's affair: it is reported, and drawn when it comes back as a prop.
 */
export function SvgMap(props: SvgMapProps) {
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const [hovered, onHover] = useHovered(props.onHover);
  return (
    <div ref={frame} className={styles.map} data-map={size && !props.interim ? "idle" : "busy"}>
      {size && <SizedMap {...props} onHover={onHover} size={size} />}
      {hovered && (
        <HoverCard
          hovered={hovered}
          content={props.scene.content}
          language={props.language}
          t={props.t}
        />
      )}
    </div>
  );
}

function SizedMap(props: SvgMapProps & { readonly size: Size }) {
  const { ground, cooperativeGestures, onMove, onRest, size } = props;
  const { padding, approval, onPicture, t } = props;
  useEffect(onRest, [onRest]);
  const [svg, plane] = [useRef<SVGSVGElement>(null), useRef<SVGGElement>(null)];
  const { camera, limits } = useFollowedCamera(props, size);
  const report = (next: Camera): void => {
    onMove({ camera: next, bounds: uncoveredBounds(next, size, padding), keep: true });
  };
  const frame = useMemo(() => ({ size, limits }), [size, limits]);
  const hold = useHold(plane, camera, frame, report);
  const hint = useGestureHint();
  useWheel(svg, hold, frame, cooperativeGestures ? hint.show : null);
  useTwoFingers(svg, hold, frame);
  const zoomAbout = (at: Pixel, levels: number) => {
    hold.move((from) => zoomedAt(from, frame, at, levels));
    hold.restSoon();
  };
  const panBy = (by: Pixel) => hold.move((from) => pannedBy(from, size, by));
  const choose = (marks: readonly DrawnMark[]) => chooseAmong(marks, props);
  const drag = useDrag({
    onDrag: (right, down) => panBy([right, down]),
    onDrop: () => hold.rest(),
    onTap: useTapping(props, camera, (at) => zoomAbout(at, 1)),
    leavesTouch: cooperativeGestures,
  });
  return (
    <MapFrame
      {...{ camera, padding, approval, onPicture, t }}
      hasBoundaries={ground.topology !== null}
      onZoom={(levels) => zoomAbout(uncoveredMiddle(size, props.cover), levels)}
      onReset={() => report(fitContent(cameraBasis(props, size)))}
      onPan={(right, down) => {
        panBy([right * size.width, down * size.height]);
        hold.restSoon();
      }}
    >
      <svg
        ref={svg}
        className={styles.svg}
        data-leaves-touch={cooperativeGestures || undefined}
        width={size.width}
        height={size.height}
        role="group"
        aria-label={`${t("map.label")} (${t("map.plain")})`}
        {...drag}
      >
        <Drawing {...props} plane={plane} camera={camera} size={size} onPick={choose} />
      </svg>
      <FarEnds
        {...props}
        stand={{ camera, size }}
        onShow={(ends) => report(fitPositions(ends, cameraBasis(props, size)))}
      />
      {hint.shown && <GestureHint t={t} />}
    </MapFrame>
  );
}

/** Takes up what the marks under a hand mean: one site, none, or a choice among several. */
function chooseAmong(
  marks: readonly DrawnMark[],
  { onSelect, onChoose }: Pick<SvgMapProps, "onSelect" | "onChoose">,
): void {
  const choice = choiceOf(marks);
  if (choice === null || typeof choice === "string") onSelect(choice);
  else onChoose(choice);
}

/** What a tap does: opens a plan or a mark; a double tap is told on. */
function useTapping(
  props: SvgMapProps & { readonly size: Size },
  camera: Camera,
  onDoubleTap: (at: Pixel) => void,
) {
  const { scene, size } = props;
  return useTaps({
    onTap: (at, on) => {
      if (opensPlan(props, camera, at)) return;
      chooseAmong(marksUnder(scene.content.drawn, { camera, size, at, on }), props);
    },
    onDoubleTap,
  });
}

/** Opens the plan whose locator is tapped. @returns whether there is one */
function opensPlan(
  { scene, size, onPlan }: SvgMapProps & { readonly size: Size },
  camera: Camera,
  at: Pixel,
): boolean {
  const plan = locatorAt(scene.content, (place) => toPixel(place, camera, size), at);
  if (plan !== null) onPlan(plan);
  return plan !== null;
}

/** How large the map is, and where its camera may go. */
type Reach = Pick<Frame, "size" | "limits">;

/** What keeps the camera while a hand is on the map. */
function useHold(
  plane: RefObject<SVGGElement | null>,
  camera: Camera,
  frame: Reach,
  report: (camera: Camera) => void,
): HeldCamera {
  const [hold] = useState(() => new HeldCamera());
  useEffect(() => hold.listen(report));
  useLayoutEffect(() => {
    if (plane.current) hold.draw({ plane: plane.current, camera, ...frame });
    return () => hold.letGo();
  }, [hold, plane, camera, frame]);
  return hold;
}

type DrawingProps = Omit<SvgMapProps, "camera"> & {
  readonly plane: RefObject<SVGGElement | null>;
  readonly camera: Camera;
  readonly size: Size;
  readonly onPick: (marks: readonly DrawnMark[]) => void;
};

function Drawing({
  plane,
  scene,
  ground,
  colours,
  language,
  textScale = 1,
  ...rest
}: DrawingProps) {
  const palette = paletteOf(colours);
  const { camera, size, t, onPick, onHover } = rest;
  return (
    <>
      <SvgWaves palette={palette} where="sea" />
      <rect
        width={size.width}
        height={size.height}
        fill={ground.topology ? waterFill(palette, "sea") : palette.ground.land}
      />
      <g ref={plane}>
        <g transform={cameraTransform(camera, size)}>
          <SvgGround ground={ground} content={scene.content} palette={palette} zoom={camera.zoom} />
          <SvgShapes scene={scene} palette={palette} zoom={camera.zoom} />
        </g>
        <SvgOwn own={scene.own} {...{ palette, camera, size, textScale }} />
        <SvgArcs arcs={scene.arcs} palette={palette} camera={camera} size={size} />
        <SvgMarks
          scene={scene}
          palette={palette}
          language={language}
          textScale={textScale}
          camera={camera}
          size={size}
          label={t("map.marks")}
          onPick={onPick}
          onHover={onHover}
        />
      </g>
    </>
  );
}
