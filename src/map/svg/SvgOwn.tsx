import { useMemo } from "react";
import { positionsOf } from "../../domain/own-data/positions-of.ts";
import type { Camera } from "../../state/view.ts";
import type { Size } from "../camera/project.ts";
import type { Scene } from "../scene/scene-types.ts";
import { OWN_DASH, OWN_RADIUS } from "../style/layers/own.ts";
import type { Palette } from "../style/palette.ts";
import { FONT_SIZE } from "./mark-sizes.ts";
import { planeOffset, toPlane } from "./plane-transform.ts";
import styles from "./SvgOwn.module.css";
import { cameraTransform, svgPath } from "./svg-path.ts";

type SvgOwnProps = Pick<Scene, "own"> & {
  readonly palette: Palette;
  readonly camera: Camera;
  readonly size: Size;
  readonly textScale: number;
};

/** What a reader has laid over the map: lines and areas, and points with their names. */
export function SvgOwn({ own, palette: { text, mark }, camera, size, textScale }: SvgOwnProps) {
  const { zoom } = camera;
  const path = useMemo(() => own.map(({ geometry }) => svgPath(geometry)).join(""), [own]);
  const points = useMemo(
    () =>
      own.flatMap(({ id, name, geometry }) =>
        geometry.type === "Point" || geometry.type === "MultiPoint"
          ? positionsOf(geometry).map(([lon = 0, lat = 0], index) => ({
              key: `${id} ${index}`,
              name,
              at: toPlane([lon, lat], zoom),
            }))
          : [],
      ),
    [own, zoom],
  );
  const offset = planeOffset(camera, size).map((by) => by.toFixed(1));
  return (
    <g aria-hidden="true" data-own-data={own.length || undefined}>
      <g transform={cameraTransform(camera, size)} className={styles.shapes}>
        <path
          d={path}
          fill={text.ink}
          fillOpacity={0.08}
          stroke={text.ink}
          strokeDasharray={OWN_DASH.map((dash) => dash * 1.8).join(" ")}
        />
      </g>
      <g
        transform={`translate(${offset.join(" ")})`}
        className={styles.names}
        stroke={text.halo}
        fontSize={FONT_SIZE * textScale}
      >
        {points.map(({ key, name, at: [x, y] }) => (
          <g key={key}>
            <circle cx={x} cy={y} r={OWN_RADIUS} fill={mark.halo} stroke={text.ink} />
            {name !== null && (
              <text x={x + 2 * OWN_RADIUS} y={y} fill={text.ink} dominantBaseline="central">
                {name}
              </text>
            )}
          </g>
        ))}
      </g>
    </g>
  );
}
