import { useMemo } from "react";
import type { Ground } from "../../domain/places/assemble-ground.ts";
import type { Camera } from "../../state/view.ts";
import type { Size } from "../camera/project.ts";
import type { SceneContent } from "../scene/scene-types.ts";
import type { Palette } from "../style/palette.ts";
import { groundWindow, pathWithin, stillGroundPaths, windowBounds } from "./still-ground.ts";
import { GroundPaths } from "./SvgGround.tsx";
import { cameraTransform } from "./svg-path.ts";

type SvgStillGroundProps = {
  readonly ground: Ground;
  readonly content: SceneContent;
  readonly palette: Palette;
  readonly camera: Camera;
  readonly size: Size;
};

/**
 * The ground as far as a map of that size may soon show it, and no finer: several such maps stand beside each other at
 * no greater cost than one that holds the whole country.
 */
export function SvgStillGround({ ground, content, palette, camera, size }: SvgStillGroundProps) {
  const { width, height } = size;
  const { level, column, row } = groundWindow(camera, size);
  const paths = useMemo(() => {
    const reach = windowBounds({ level, column, row }, { width, height });
    return stillGroundPaths(ground, content, pathWithin(reach, level));
  }, [ground, content, level, column, row, width, height]);
  return (
    <g transform={cameraTransform(camera, size, level)}>
      <GroundPaths paths={paths} written={level} palette={palette} zoom={camera.zoom} />
    </g>
  );
}
