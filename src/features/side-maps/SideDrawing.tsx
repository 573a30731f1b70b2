import { useRef } from "react";
import type { Ground } from "../../domain/places/assemble-ground.ts";
import type { Pixel } from "../../map/camera/project.ts";
import type { DrawnMark, Scene } from "../../map/scene/scene-types.ts";
import { paletteOf } from "../../map/style/palette-of.ts";
import { cameraTransform } from "../../map/svg/svg-path.ts";
import { SvgMarks } from "../../map/svg/SvgMarks.tsx";
import { SvgShapes } from "../../map/svg/SvgShapes.tsx";
import { SvgWaves, waterFill } from "../../map/svg/SvgWaves.tsx";
import { SvgStillGround } from "../../map/svg/SvgStillGround.tsx";
import { marksUnder } from "../../map/view/marks-under.ts";
import type { LonLat } from "../../model/types.ts";
import type { Camera } from "../../state/view.ts";
import { useAtlas, useLanguage } from "../shared/atlas-context.tsx";
import { useColours } from "../shared/use-colours.ts";
import { chooseMarks } from "./choose-marks.ts";
import type { Linked } from "./linked.ts";
import styles from "./SideDrawing.module.css";
import { useHands } from "./use-hands.ts";

type SideDrawingProps = {
  readonly linked: Linked;
  readonly middle: LonLat;
  readonly camera: Camera;
  readonly scene: Scene;
  readonly ground: Ground;
  readonly onHover: (mark: DrawnMark | null, at: Pixel) => void;
  readonly onLeft: () => void;
};

/** Ground, structure, marks and names of one of several maps, and the hands on it. */
export function SideDrawing(props: SideDrawingProps) {
  const { linked, middle, camera, scene, ground, onHover, onLeft } = props;
  const { t } = useAtlas();
  const language = useLanguage();
  const palette = paletteOf(useColours());
  const { size, move } = linked;
  const { content } = scene;
  const svg = useRef<SVGSVGElement>(null);
  const plane = useRef<SVGGElement>(null);
  const choose = (marks: readonly DrawnMark[]) => chooseMarks(marks, middle, move);
  const onTap = (at: Pixel, on: EventTarget) =>
    choose(marksUnder(content.drawn, { camera, size, at, on }));
  const hands = useHands({ linked, middle, camera, svg, plane, onTap, onLeft });
  return (
    <svg
      ref={svg}
      className={styles.svg}
      width={size.width}
      height={size.height}
      // Not an image: what stands in one cannot be reached.
      role="presentation"
      {...hands}
    >
      <SvgWaves palette={palette} where="sea" />
      <rect
        width={size.width}
        height={size.height}
        fill={ground.topology ? waterFill(palette, "sea") : palette.ground.land}
      />
      <g ref={plane}>
        <SvgStillGround {...{ ground, content, palette, camera, size }} />
        <g transform={cameraTransform(camera, size)}>
          <SvgShapes scene={scene} palette={palette} zoom={camera.zoom} />
        </g>
        <SvgMarks
          {...{ scene, palette, language, camera, size, onHover }}
          textScale={1}
          keepsNames
          label={t("map.marks")}
          onPick={choose}
        />
      </g>
    </svg>
  );
}
