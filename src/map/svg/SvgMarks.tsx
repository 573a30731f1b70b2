import { type KeyboardEvent, useMemo } from "react";
import type { Language } from "../../i18n/language.ts";
import { localName } from "../../i18n/words/names.ts";
import type { Camera } from "../../state/view.ts";
import { KIND_SHAPES, SHAPE_BOX } from "../../ui/kind-shapes.ts";
import type { Palette } from "../style/palette.ts";
import type { Pixel, Size } from "../camera/project.ts";
import { hasManyCaptions, isDimmed } from "../scene/scene.ts";
import type { EmphasisState, Scene, SceneMark } from "../scene/scene-types.ts";
import { freeTexts, placeLabels, type PlacedLabel } from "./place-labels.ts";
import { planeOffset, toPlane } from "./plane-transform.ts";
import styles from "./svg-map.module.css";

type SvgMarksProps = {
  readonly scene: Scene;
  readonly palette: Palette;
  readonly language: Language;
  readonly textScale: number;
  readonly camera: Camera;
  readonly size: Size;
  readonly label: string;
  readonly onSelect: (key: string) => void;
  readonly onHover: (key: string | null) => void;
};

type Standing = {
  readonly mark: SceneMark;
  readonly at: Pixel;
  readonly state: EmphasisState | null;
  readonly dimmed: boolean;
};

/** Marks and names are drawn this far beyond the edge, in pixels: half of one may still be seen. */
const EDGE = 20;
const FONT_SIZE = 12.5;
const CAPTION_SIZE = 15;
/** From the first on sites are named, to the second plans. */
const NAME_ZOOM = 6;
const CAPTION_ZOOM = 8.5;

/**
 * Marks as buttons, with as many of their names as find room. All is laid out in the plane of the zoom: where the camera
 * moves at that zoom, marks and names come into view and go out of it, and none of them is touched otherwise.
 */
export function SvgMarks(props: SvgMarksProps) {
  const { scene, palette, language, textScale, camera, size, label, onSelect, onHover } = props;
  const { zoom } = camera;
  const standing = useMemo(() => standingMarks(scene, zoom), [scene, zoom]);
  const labels = useLabels(standing, zoom, language, textScale);
  const [left, top] = planeOffset(camera, size);
  const isInView = ({ at: [x, y] }: { readonly at: Pixel }): boolean =>
    x + left > -EDGE &&
    y + top > -EDGE &&
    x + left < size.width + EDGE &&
    y + top < size.height + EDGE;
  const marks = standing.filter(isInView);
  return (
    <g transform={`translate(${left.toFixed(1)} ${top.toFixed(1)})`}>
      <g
        className={styles.labels}
        fontSize={FONT_SIZE * textScale}
        fill={palette.text.ink}
        stroke={palette.text.halo}
      >
        {zoom < CAPTION_ZOOM && <Captions {...props} />}
        {labels.filter(isInView).map(({ key, text, at, anchor }) => (
          <text
            key={key}
            x={at[0].toFixed(1)}
            y={at[1].toFixed(1)}
            textAnchor={anchor}
            dominantBaseline="central"
          >
            {text}
          </text>
        ))}
      </g>
      <g role="group" aria-label={label} onKeyDown={walk}>
        {marks.map((mark, index) => (
          <Mark
            key={mark.mark.key}
            standing={mark}
            name={localName(mark.mark, "name", language)}
            isStop={index === marks.length - 1}
            scale={markScale(zoom)}
            palette={palette}
            onSelect={onSelect}
            onHover={onHover}
          />
        ))}
      </g>
    </g>
  );
}

/** Names of the marks as far as there is room, whatever of the plane is in view. */
function useLabels(
  standing: readonly Standing[],
  zoom: number,
  language: Language,
  textScale: number,
): readonly PlacedLabel[] {
  return useMemo(
    () =>
      placeLabels(
        standing
          .filter(({ state }) => state !== null || zoom >= NAME_ZOOM)
          .map(({ mark, at, state }) => ({
            key: mark.key,
            at,
            text: localName(mark, "name", language),
            rank: mark.rank,
            always: state !== null,
          })),
        standing.map(({ at }) => at),
        FONT_SIZE * textScale,
      ),
    [standing, zoom, language, textScale],
  );
}

type MarkProps = Pick<SvgMarksProps, "palette" | "onSelect" | "onHover"> & {
  readonly standing: Standing;
  readonly name: string;
  /** One mark, the most important, is reached by Tab, the others from there by arrow keys. */
  readonly isStop: boolean;
  readonly scale: number;
};

function Mark({ standing, name, isStop, scale, palette, onSelect, onHover }: MarkProps) {
  const { mark, at, state, dimmed } = standing;
  const shape = KIND_SHAPES[mark.kind];
  const colour = palette.colours[mark.colour];
  const isOpen = mark.tone === "hatched";
  const factor = scale * (state === null ? 1 : 1.15);
  const half = SHAPE_BOX / 2;
  return (
    <g
      role="button"
      tabIndex={isStop ? 0 : -1}
      aria-label={name}
      aria-pressed={state === "selected"}
      className={styles.mark}
      transform={`translate(${at[0].toFixed(1)} ${at[1].toFixed(1)}) scale(${factor}) translate(${-half} ${-half})`}
      opacity={dimmed ? 0.25 : 1}
      onKeyDown={(event) => {
        if (event.key === "Enter" || event.key === " ") onSelect(mark.key);
      }}
      onClick={({ detail }) => {
        // A pointer's click is a tap on the map, which knows of stacks; this one comes from a screen reader.
        if (detail === 0) onSelect(mark.key);
      }}
      onPointerEnter={() => onHover(mark.key)}
      onPointerLeave={() => onHover(null)}
      onFocus={() => onHover(mark.key)}
      onBlur={() => onHover(null)}
    >
      {state !== null && (
        <circle
          cx={half}
          cy={half}
          r={18}
          fill={palette.mark.halo}
          stroke={state === "selected" ? palette.mark.selected : palette.mark.hovered}
          strokeWidth={state === "selected" ? 3.2 : 1.8}
        />
      )}
      <path d={shape.outline} fill={palette.mark.halo} stroke={palette.mark.halo} strokeWidth={5} />
      {isOpen && <path d={shape.outline} fill={colour.tint} />}
      <path
        d={isOpen ? shape.open : shape.body}
        fillRule="evenodd"
        fill={isOpen ? "none" : colour.fill}
        stroke={isOpen ? colour.fill : colour.edge}
        strokeWidth={isOpen ? 2 : 0.9}
      />
    </g>
  );
}

function Captions({ scene, palette, language, camera }: SvgMarksProps) {
  const { content } = scene;
  const captions = content.captions.map(({ plan, position, nameZh, nameEn }) => ({
    plan,
    at: toPlane(position, camera.zoom),
    text: localName({ nameZh, nameEn }, "name", language),
  }));
  const shown = hasManyCaptions(content) ? freeTexts(captions, CAPTION_SIZE) : captions;
  return shown.map(({ plan, at: [x, y], text }) => (
    <text
      key={plan}
      className={styles.caption}
      x={x}
      y={y - 8}
      textAnchor="middle"
      fill={palette.structure.caption}
    >
      {text}
    </text>
  ));
}

/** Marks in the plane of a zoom, the more important later and so above; what stands out last. */
function standingMarks({ content, emphasis }: Scene, zoom: number): readonly Standing[] {
  const states = new Map(emphasis.map(({ mark, state }) => [mark.key, state]));
  return content.marks
    .map((mark) => ({
      mark,
      at: toPlane(mark.position, zoom),
      state: states.get(mark.key) ?? null,
      dimmed: isDimmed(content, mark.key),
    }))
    .toSorted(
      (a, b) => Number(a.state !== null) - Number(b.state !== null) || b.mark.rank - a.mark.rank,
    );
}

function markScale(zoom: number): number {
  const size = Math.min(1, Math.max(0.36, 0.36 + (zoom - 4) * 0.08));
  return (size * 20) / SHAPE_BOX;
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
