import { type KeyboardEvent, type PointerEvent, useMemo } from "react";
import type { Language } from "../../i18n/language.ts";
import { localName } from "../../i18n/words/names.ts";
import type { Camera } from "../../state/view.ts";
import type { Palette } from "../style/palette.ts";
import type { Pixel, Size } from "../camera/project.ts";
import type { DrawnMark, Scene, SceneContent } from "../scene/scene-types.ts";
import { hasManyCaptions } from "../scene/scene.ts";
import { CAPTION_SIZE, CAPTION_ZOOM, FONT_SIZE } from "./mark-sizes.ts";
import { MarkShape } from "./MarkShape.tsx";
import { freeTexts, placeLabels, type PlacedLabel } from "./place-labels.ts";
import { planeOffset, toPlane } from "./plane-transform.ts";
import { cornerOf } from "./corner-of.ts";
import { ringWords } from "./ring-words.ts";
import {
  nameAt,
  namesWanted,
  shapesOf,
  type StandingMark,
  standingMarks,
} from "./standing-marks.ts";
import { BandNames, Locators, NodeDots } from "./SvgStructure.tsx";
import { type BandName, bandNames, nameColour } from "./structure-signs.ts";
import styles from "./SvgMarks.module.css";

type SvgMarksProps = {
  readonly scene: Scene;
  readonly palette: Palette;
  readonly language: Language;
  readonly textScale: number;
  readonly camera: Camera;
  readonly size: Size;
  readonly label: string;
  readonly onPick: (marks: readonly DrawnMark[]) => void;
  readonly onHover: (mark: DrawnMark | null, at: Pixel) => void;
};

/** Marks and names are drawn this far beyond the edge, in pixels: half of one may still be seen. */
const EDGE = 20;

/**
 * Marks as buttons, with as many of their names as find room. All is laid out in the plane of the zoom: where the camera
 * moves at that zoom, marks and names come into view and go out of it, and none of them is touched otherwise.
 */
export function SvgMarks(props: SvgMarksProps) {
  const { scene, palette, language, textScale, camera, size, label, onPick, onHover } = props;
  const { zoom } = camera;
  const standing = useMemo(() => standingMarks(scene, zoom), [scene, zoom]);
  const fontSize = FONT_SIZE * textScale;
  const bands = useBands(scene.content, zoom, language, fontSize);
  const labels = useLabels({ standing, bands, zoom, language, fontSize });
  const nameColours = new Map(
    standing.map((mark) => [mark.drawn.key, nameColour(mark, scene.content, palette)]),
  );
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
        fontSize={fontSize}
        fill={palette.text.ink}
        stroke={palette.text.halo}
      >
        {zoom < CAPTION_ZOOM && <Captions {...props} />}
        <BandNames bands={bands} palette={palette} />
        {ringWords(scene.emphasis, zoom, language).map(({ key, at: [x, y], text }) => (
          <text key={key} x={x} y={y} textAnchor="middle" dominantBaseline="central">
            {text}
          </text>
        ))}
        {labels.filter(isInView).map((placed) => (
          <Name key={placed.key} placed={placed} fill={nameColours.get(placed.key)} />
        ))}
      </g>
      <g role="group" aria-label={label} onKeyDown={walk}>
        {marks.map((mark, index) => (
          <Mark
            key={mark.drawn.key}
            standing={mark}
            name={nameAt(mark, language)}
            isStop={index === marks.length - 1}
            zoom={zoom}
            palette={palette}
            onPick={onPick}
            onHover={onHover}
          />
        ))}
      </g>
      <NodeDots content={scene.content} palette={palette} zoom={zoom} textScale={textScale} />
    </g>
  );
}

type NameProps = { readonly placed: PlacedLabel; readonly fill: string | undefined };

function Name({ placed: { key, text, at, anchor }, fill }: NameProps) {
  return (
    <text
      className={styles.name}
      data-mark={key}
      fill={fill}
      x={at[0].toFixed(1)}
      y={at[1].toFixed(1)}
      textAnchor={anchor}
      dominantBaseline="central"
    >
      {text}
    </text>
  );
}

function useBands(content: SceneContent, zoom: number, language: Language, fontSize: number) {
  return useMemo(
    () => bandNames(content, zoom, language, fontSize),
    [content, zoom, language, fontSize],
  );
}

type LabelInput = {
  readonly standing: readonly StandingMark[];
  readonly bands: readonly BandName[];
  readonly zoom: number;
  readonly language: Language;
  readonly fontSize: number;
};

/** Names of the marks as far as there is room, whatever of the plane is in view. */
function useLabels({
  standing,
  bands,
  zoom,
  language,
  fontSize,
}: LabelInput): readonly PlacedLabel[] {
  return useMemo(
    () =>
      placeLabels(namesWanted(standing, { zoom, language, bands }), shapesOf(standing), fontSize),
    [standing, bands, zoom, language, fontSize],
  );
}

type MarkProps = Pick<SvgMarksProps, "palette" | "onPick" | "onHover"> & {
  readonly standing: StandingMark;
  readonly name: string;
  /** One mark, the most important, is reached by Tab, the others from there by arrow keys. */
  readonly isStop: boolean;
  readonly zoom: number;
};

function Mark({ standing, name, isStop, zoom, palette, onPick, onHover }: MarkProps) {
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
      opacity={dimmed ? 0.22 : 1}
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
      <MarkShape standing={standing} zoom={zoom} palette={palette} />
    </g>
  );
}

function Captions({ scene, palette, language, camera }: SvgMarksProps) {
  const { content } = scene;
  if (content.locators) return Locators({ content, palette, language, camera });
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
      fill={palette.text.ink}
    >
      {text}
    </text>
  ));
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
