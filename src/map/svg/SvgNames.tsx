import { useMemo } from "react";
import type { Language } from "../../i18n/language.ts";
import { localName } from "../../i18n/words/names.ts";
import type { Camera } from "../../state/view.ts";
import type { Box, Pixel, Size } from "../camera/project.ts";
import type { Scene, SceneContent } from "../scene/scene-types.ts";
import { hasManyCaptions } from "../scene/scene.ts";
import type { Palette } from "../style/palette.ts";
import { CAPTION_SIZE, CAPTION_ZOOM, FONT_SIZE } from "./mark-sizes.ts";
import { freeTexts, placeLabels, type PlacedLabel } from "./place-labels.ts";
import { planeOffset, toPlane } from "./plane-transform.ts";
import { namesWanted, shapesOf, type StandingMark } from "./standing-marks.ts";
import { type BandName, bandNames, bandRoom, nameColour } from "./structure-signs.ts";
import { BandNames, Locators } from "./SvgStructure.tsx";
import { ringWords } from "./ring-words.ts";
import styles from "./SvgNames.module.css";

export type SvgNamesProps = {
  readonly scene: Scene;
  readonly standing: readonly StandingMark[];
  readonly palette: Palette;
  readonly language: Language;
  readonly textScale: number;
  readonly camera: Camera;
  readonly size: Size;
  /** No name goes beyond the edge: for a map that is drawn anew wherever it comes to rest. */
  readonly keepsNames?: boolean;
};

/** Marks and names are drawn this far beyond the edge, in pixels: half of one may still be seen. */
const EDGE = 20;

/** Tests whether something in the plane of a camera's zoom may be seen on a map of that size. */
export function isSeen(camera: Camera, size: Size) {
  const [left, top] = planeOffset(camera, size);
  return ({ at: [x, y] }: { readonly at: Pixel }): boolean =>
    x + left > -EDGE &&
    y + top > -EDGE &&
    x + left < size.width + EDGE &&
    y + top < size.height + EDGE;
}

/** Names of plans, of belts, and of as many marks as find room. */
export function SvgNames(props: SvgNamesProps) {
  const { scene, standing, palette, language, textScale, camera, size, keepsNames = false } = props;
  const { zoom } = camera;
  const fontSize = FONT_SIZE * textScale;
  const bands = useBands(scene.content, zoom, language, fontSize);
  const [left, top] = planeOffset(camera, size);
  const within = useMemo(
    () => (keepsNames ? frameAt(left, top, size) : null),
    [keepsNames, left, top, size],
  );
  const labels = useLabels({ standing, bands, zoom, language, fontSize, within });
  const nameColours = new Map(
    standing.map((mark) => [mark.drawn.key, nameColour(mark, scene.content, palette)]),
  );
  return (
    <g
      className={styles.labels}
      // The marks have the same names, as buttons; locators are no marks.
      aria-hidden={scene.content.locators ? undefined : true}
      fontSize={fontSize}
      fill={palette.text.ink}
      stroke={palette.text.halo}
    >
      {zoom < CAPTION_ZOOM && <Captions {...props} />}
      <BandNames bands={bands} content={scene.content} palette={palette} />
      {ringWords(scene.emphasis, zoom, language).map(({ key, at: [x, y], text }) => (
        <text key={key} x={x} y={y} textAnchor="middle" dominantBaseline="central">
          {text}
        </text>
      ))}
      {labels.filter(isSeen(camera, size)).map(({ key, text, at, anchor }) => (
        <text
          key={key}
          className={styles.name}
          data-mark={key}
          fill={nameColours.get(key)}
          x={at[0].toFixed(1)}
          y={at[1].toFixed(1)}
          textAnchor={anchor}
          dominantBaseline="central"
        >
          {text}
        </text>
      ))}
    </g>
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
  /** No name goes beyond it. */
  readonly within: Box | null;
};

/** What a map of that size shows of the plane of its zoom. */
function frameAt(left: number, top: number, { width, height }: Size): Box {
  return { left: -left, top: -top, right: width - left, bottom: height - top };
}

/** Names of the marks as far as there is room, whatever of the plane is in view. */
function useLabels({
  standing,
  bands,
  zoom,
  language,
  fontSize,
  within,
}: LabelInput): readonly PlacedLabel[] {
  return useMemo(
    () =>
      placeLabels(
        namesWanted(standing, { zoom, language, bands }),
        // Maps beside each other are small: there no name lies on that of a belt.
        within === null
          ? shapesOf(standing)
          : [...shapesOf(standing), ...bandRoom(bands, fontSize)],
        fontSize,
        within,
      ),
    [standing, bands, zoom, language, fontSize, within],
  );
}

function Captions({ scene, palette, language, camera }: SvgNamesProps) {
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
