import { useMemo } from "react";
import type { Palette } from "../style/palette.ts";
import { isDimmed } from "../scene/scene.ts";
import type { Scene, SceneEmphasis } from "../scene/scene-types.ts";
import { contentPaths, RING_ZOOM } from "./content-paths.ts";
import { circleAround } from "../scene/shapes.ts";
import { partPaint } from "./structure-signs.ts";
import styles from "./SvgShapes.module.css";
import { svgPath } from "./svg-path.ts";

/** How much is left of what others are lit beside. */
const DIMMED = 0.35;

type SvgShapesProps = { readonly scene: Scene; readonly palette: Palette; readonly zoom: number };

/** Structure, extents and rings, and above them the shapes of what stands out. */
export function SvgShapes({ scene, palette, zoom }: SvgShapesProps) {
  const paths = useMemo(
    () => contentPaths(scene.content, (shape) => svgPath(shape)),
    [scene.content],
  );
  const { structure, mark } = palette;
  return (
    <g className={styles.shapes}>
      {paths.parts.map(({ key, site, role, d }) => (
        <path
          key={key}
          d={d}
          opacity={isDimmed(scene.content, site) ? DIMMED : 1}
          {...partPaint(role, palette)}
        />
      ))}
      <g opacity={scene.content.lit === null ? 1 : DIMMED}>
        <path className={styles.dashed} d={paths.areas} fill="none" stroke={mark.ring} />
        {zoom >= RING_ZOOM && (
          <path d={paths.rings} fill="none" stroke={mark.ring} strokeOpacity={0.5} />
        )}
        <path
          d={paths.ties}
          fill="none"
          stroke={structure.node}
          strokeWidth={1.3}
          strokeOpacity={0.75}
        />
      </g>
      {scene.circle && (
        <path
          className={styles.dashed}
          d={svgPath(circleAround(scene.circle.centre, scene.circle.radiusM))}
          fill="none"
          stroke={mark.hovered}
          strokeWidth={1.8}
        />
      )}
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
      fill={
        shape.geometry.type === "LineString" || state !== "selected"
          ? "none"
          : palette.colours[mark.colour].fill
      }
      fillOpacity={0.12}
      stroke={colour}
      strokeWidth={1.8}
    />
  );
}
