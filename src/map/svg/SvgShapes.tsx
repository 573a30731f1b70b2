import { useMemo } from "react";
import type { Palette } from "../style/palette.ts";
import type { Scene, SceneContent, SceneEmphasis } from "../scene/scene-types.ts";
import styles from "./svg-map.module.css";
import { svgPath } from "./svg-path.ts";

type SvgShapesProps = { readonly scene: Scene; readonly palette: Palette; readonly zoom: number };

/** Below this zoom a ring is no larger than its mark. */
const RING_ZOOM = 8.5;

/** Structure, extents and rings, and above them the shapes of what stands out. */
export function SvgShapes({ scene, palette, zoom }: SvgShapesProps) {
  const paths = useMemo(() => contentPaths(scene.content), [scene.content]);
  const { structure, mark } = palette;
  return (
    <g className={styles.shapes}>
      {paths.parts.map(({ key, role, d, isLine }) => (
        <path
          key={key}
          className={isLine ? styles.band : undefined}
          d={d}
          stroke={structure[role]}
          strokeWidth={widthOf(role, isLine)}
          fill={isLine || role === "core" ? "none" : structure[role]}
          fillOpacity={0.12}
        />
      ))}
      <path className={styles.dashed} d={paths.areas} fill="none" stroke={mark.ring} />
      {zoom >= RING_ZOOM && (
        <path d={paths.rings} fill="none" stroke={mark.ring} strokeOpacity={0.5} />
      )}
      <path d={paths.ties} fill="none" stroke={structure.tie} strokeOpacity={0.7} />
      {scene.emphasis.map((entry) => (
        <EmphasisShape key={entry.mark.key} entry={entry} palette={palette} />
      ))}
    </g>
  );
}

function EmphasisShape({
  entry,
  palette,
}: {
  readonly entry: SceneEmphasis;
  readonly palette: Palette;
}) {
  const { shape, state, mark } = entry;
  if (!shape) return null;
  const colour = state === "selected" ? palette.mark.selected : palette.mark.hovered;
  return (
    <path
      className={shape.approximate ? styles.dashed : undefined}
      d={svgPath(shape.geometry)}
      fill={shape.geometry.type === "LineString" ? "none" : palette.colours[mark.colour].fill}
      fillOpacity={0.12}
      stroke={colour}
      strokeWidth={1.8}
    />
  );
}

function widthOf(role: "core" | "belt" | "pole", isLine: boolean): number {
  if (isLine) return 18;
  return role === "core" ? 2.2 : 1;
}

function contentPaths(content: SceneContent) {
  const join = (shapes: readonly Parameters<typeof svgPath>[0][]): string =>
    shapes.map((shape) => svgPath(shape)).join("");
  return {
    parts: content.structure.parts.map(({ key, role, geometry }) => ({
      key,
      role,
      d: svgPath(geometry),
      isLine: geometry.type === "LineString",
    })),
    areas: join(content.areas.filter((area) => area.approximate).map((area) => area.geometry)),
    rings: join(content.rings.filter((ring) => ring.tone === "ring").map((ring) => ring.geometry)),
    ties: join(content.structure.ties.map((tie) => tie.geometry)),
  };
}
