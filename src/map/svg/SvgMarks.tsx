import { type KeyboardEvent, type PointerEvent, useMemo } from "react";
import { KIND_SHAPES, SHAPE_BOX } from "../../ui/kind-shapes.ts";
import type { Pixel } from "../camera/project.ts";
import type { DrawnMark, EmphasisState, SceneMark } from "../scene/scene-types.ts";
import { countRadius, DIMMED, markScale } from "./mark-sizes.ts";
import { planeOffset, toPlane } from "./plane-transform.ts";
import { cornerOf } from "./corner-of.ts";
import { countPlace, nameAt, type StandingMark, standingMarks } from "./standing-marks.ts";
import { isSeen, SvgNames, type SvgNamesProps } from "./SvgNames.tsx";
import { NodeDots } from "./SvgStructure.tsx";
import { Letters, Numbers } from "./SvgMarkSigns.tsx";
import styles from "./SvgMarks.module.css";

type SvgMarksProps = Omit<SvgNamesProps, "standing"> & {
  readonly label: string;
  readonly onPick: (marks: readonly DrawnMark[]) => void;
  readonly onHover: (mark: DrawnMark | null, at: Pixel) => void;
};

/**
 * Marks as buttons, with as many of their names as find room. All is laid out in the plane of the zoom: where the camera
 * moves at that zoom, marks and names come into view and go out of it, and none of them is touched otherwise.
 */
export function SvgMarks(props: SvgMarksProps) {
  const { scene, palette, language, textScale, camera, size, label, onPick, onHover } = props;
  const { zoom } = camera;
  const standing = useMemo(() => standingMarks(scene, zoom), [scene, zoom]);
  const [left, top] = planeOffset(camera, size);
  const marks = standing.filter(isSeen(camera, size));
  return (
    <g transform={`translate(${left.toFixed(1)} ${top.toFixed(1)})`}>
      <SvgNames {...props} standing={standing} />
      <g role="group" aria-label={label} onKeyDown={walk}>
        {marks.map((mark, index) => (
          <Mark
            key={mark.drawn.key}
            standing={mark}
            name={nameAt(mark, language)}
            isStop={index === marks.length - 1}
            zoom={zoom}
            palette={palette}
            textScale={textScale}
            onPick={onPick}
            onHover={onHover}
          />
        ))}
      </g>
      <Numbers marks={marks} palette={palette} textScale={textScale} />
      {palette.lettered && <Letters {...{ marks, palette, language, zoom }} />}
      <NodeDots content={scene.content} palette={palette} zoom={zoom} textScale={textScale} />
    </g>
  );
}

type MarkProps = Pick<SvgMarksProps, "palette" | "textScale" | "onPick" | "onHover"> & {
  readonly standing: StandingMark;
  readonly name: string;
  /** One mark, the most important, is reached by Tab, the others from there by arrow keys. */
  readonly isStop: boolean;
  readonly zoom: number;
};

function Mark(props: MarkProps) {
  const { standing, name, isStop, onPick, onHover } = props;
  const { drawn, at, state, dimmed } = standing;
  const point = ({ currentTarget, clientX, clientY }: PointerEvent<SVGGElement>) => {
    const box = currentTarget.ownerSVGElement?.getBoundingClientRect();
    onHover(drawn, [clientX - (box?.left ?? 0), clientY - (box?.top ?? 0)]);
  };
  return (
    <g
      role="button"
      tabIndex={isStop ? 0 : -1}
      aria-label={name}
      aria-pressed={state === "selected"}
      className={styles.mark}
      data-mark={drawn.key}
      transform={`translate(${at[0].toFixed(1)} ${at[1].toFixed(1)})`}
      opacity={dimmed ? DIMMED : 1}
      onKeyDown={(event) => {
        if (event.key === "Enter" || event.key === " ") onPick([drawn]);
      }}
      onClick={({ detail }) => {
        // A pointer's click is a tap on the map, which knows what stands around; this one comes from a screen reader.
        if (detail === 0) onPick([drawn]);
      }}
      onPointerEnter={point}
      onPointerLeave={() => onHover(null, at)}
      onFocus={({ currentTarget }) => onHover(drawn, cornerOf(currentTarget))}
      onBlur={() => onHover(null, at)}
    >
      <MarkShape {...props} />
    </g>
  );
}

type MarkShapeProps = Pick<MarkProps, "standing" | "zoom" | "palette" | "textScale">;

/** The shape of a site, or a number in its circle; an area is its name. */
function MarkShape({ standing, zoom, palette, textScale }: MarkShapeProps) {
  const { drawn, at, state } = standing;
  const [site] = drawn.marks;
  if (!site || drawn.type === "area") return null;
  const factor = markScale(zoom) * (state === null ? 1 : 1.15);
  const isCounted = drawn.type !== "site";
  return (
    <>
      {drawn.movedFrom && (
        <Leader to={at} from={toPlane(drawn.movedFrom, zoom)} palette={palette} />
      )}
      {state !== null && (
        <Ring
          radius={isCounted ? countRadius(drawn.marks.length, textScale) + 5 : 18 * factor}
          state={state}
          palette={palette}
        />
      )}
      {isCounted ? (
        <Count {...{ standing, palette, textScale }} />
      ) : (
        <g transform={`scale(${factor}) translate(${-SHAPE_BOX / 2} ${-SHAPE_BOX / 2})`}>
          <SiteShape site={site} palette={palette} />
        </g>
      )}
    </>
  );
}

type RingProps = Pick<MarkProps, "palette"> & {
  readonly radius: number;
  readonly state: EmphasisState;
};

/** About what stands out, in two colours, so that it shows on any ground. */
function Ring({ radius, state, palette: { mark } }: RingProps) {
  const [width, colour] = state === "selected" ? [3, mark.selected] : [1.6, mark.hovered];
  return (
    <>
      <circle r={radius + width / 2 + RIM} fill={mark.halo} />
      <circle r={radius} fill="none" stroke={colour} strokeWidth={width} />
    </>
  );
}

/** How far its lighter colour reaches beyond the other, in pixels. */
const RIM = 2.5;

type LeaderProps = Pick<MarkProps, "palette"> & { readonly from: Pixel; readonly to: Pixel };

/** The line to where a mark would stand if there were room. */
function Leader({ from, to, palette }: LeaderProps) {
  return (
    <line
      x1={(from[0] - to[0]).toFixed(1)}
      y1={(from[1] - to[1]).toFixed(1)}
      stroke={palette.text.ink}
      strokeWidth={0.8}
    />
  );
}

function Count({ standing, palette, textScale }: Omit<MarkShapeProps, "zoom">) {
  const { drawn } = standing;
  const { right, down, size } = countPlace(standing);
  return (
    <circle
      cx={right}
      cy={down}
      r={countRadius(drawn.marks.length, textScale) * size}
      className={drawn.type === "within" ? styles.broken : undefined}
      fill={palette.mark.halo}
      stroke={palette.text.ink}
      strokeWidth={1.5}
    />
  );
}

function SiteShape({ site, palette }: Pick<MarkProps, "palette"> & { readonly site: SceneMark }) {
  const shape = KIND_SHAPES[site.kind];
  const { fill, edge } = palette.colours[site.colour];
  // Within a mark of rings there is no room for a letter.
  const body = palette.lettered ? shape.outline : shape.body;
  return (
    <>
      <path d={shape.outline} fill={palette.mark.halo} stroke={palette.mark.halo} strokeWidth={5} />
      <path
        d={body}
        fillRule="evenodd"
        fill={fill}
        stroke={edge}
        strokeWidth={palette.lettered ? 2.4 : 0.9}
      />
    </>
  );
}

/** Arrow keys walk from mark to mark, onwards to the less important, which stand earlier. */
function walk(event: KeyboardEvent<SVGGElement>): void {
  const step = STEPS[event.key];
  if (step === undefined) return;
  const marks = [...event.currentTarget.querySelectorAll<SVGGElement>("[role=button]")];
  const at = marks.findIndex((mark) => mark === document.activeElement);
  event.preventDefault();
  marks[(at + step + marks.length) % marks.length]?.focus();
}
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: -1,
  ArrowDown: -1,
  ArrowLeft: 1,
  ArrowUp: 1,
};
