import type { Language } from "../../i18n/language.ts";
import { localName } from "../../i18n/words/names.ts";
import type { Camera } from "../../state/view.ts";
import type { SceneContent } from "../scene/scene-types.ts";
import { isDimmed } from "../scene/scene.ts";
import type { Palette } from "../style/palette.ts";
import { numberSize } from "./mark-sizes.ts";
import {
  type BandName,
  LOCATOR_RADIUS,
  locatorDots,
  NODE_RADIUS,
  nodeDots,
  NUMBER_SIZE,
} from "./structure-signs.ts";
import styles from "./SvgStructure.module.css";

type BandNamesProps = {
  readonly bands: readonly BandName[];
  readonly content: SceneContent;
  readonly palette: Palette;
};

/** Names of belts along their bands. */
export function BandNames({ bands, content, palette }: BandNamesProps) {
  return bands.map(({ key, text, at: [x, y], angle }) => (
    <text
      key={key}
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${angle.toFixed(1)})`}
      textAnchor="middle"
      dominantBaseline="central"
      letterSpacing="0.12em"
      fill={palette.structure.belt}
      opacity={isDimmed(content, key) ? 0.35 : 1}
    >
      {text}
    </text>
  ));
}

type LocatorsProps = {
  readonly content: SceneContent;
  readonly palette: Palette;
  readonly camera: Camera;
  readonly language: Language;
};

/** From afar: a dot a plan with the count of its sites, and its name beside it. */
export function Locators({ content, palette, camera, language }: LocatorsProps) {
  return locatorDots(content, camera.zoom).map(({ caption, at: [x, y] }) => (
    <g key={caption.plan} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      <circle
        r={LOCATOR_RADIUS}
        fill={palette.text.ink}
        stroke={palette.mark.halo}
        strokeWidth={2}
      />
      <text
        className={styles.numbers}
        fontSize={NUMBER_SIZE}
        textAnchor="middle"
        dominantBaseline="central"
        fill={palette.mark.halo}
        stroke="none"
      >
        {caption.sites}
      </text>
      <text className={styles.plan} x={LOCATOR_RADIUS + 5} dominantBaseline="central">
        {localName(caption, "name", language)}
      </text>
    </g>
  ));
}

type NodeDotsProps = {
  readonly content: SceneContent;
  readonly palette: Palette;
  readonly zoom: number;
  readonly textScale: number;
};

/** Nodes go by number, in place of what they are otherwise drawn as; the mark beneath is what is pressed. */
export function NodeDots({ content, palette, zoom, textScale }: NodeDotsProps) {
  return (
    <g className={styles.numbers} fontSize={numberSize(NUMBER_SIZE, textScale)} aria-hidden="true">
      {nodeDots(content, zoom).map(({ node, at: [x, y] }) => (
        <g
          key={node.key}
          transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
          opacity={isDimmed(content, node.key) ? 0.3 : 1}
        >
          <circle
            r={NODE_RADIUS * Math.sqrt(textScale)}
            fill={palette.structure.node}
            stroke={palette.mark.halo}
            strokeWidth={1.4}
          />
          <text textAnchor="middle" dominantBaseline="central" fill={palette.mark.halo}>
            {node.number}
          </text>
        </g>
      ))}
    </g>
  );
}
