import type { Feature } from "geojson";
import { memo, useMemo } from "react";
import { memoByRef } from "../../domain/collections/memo-by-ref.ts";
import type { Palette } from "../style/palette.ts";
import type { SceneContent } from "../scene/scene-types.ts";
import type { Ground } from "../../domain/places/assemble-ground.ts";
import { COUNTY_ZOOM, groundPaths } from "./ground-paths.ts";
import type { stillGroundPaths } from "./still-ground.ts";
import styles from "./SvgGround.module.css";
import { PATH_ZOOM, svgPath } from "./svg-path.ts";
import { SvgWaves, waterFill } from "./SvgWaves.tsx";

type SvgGroundProps = {
  readonly ground: Ground;
  readonly content: SceneContent;
  readonly palette: Palette;
  readonly zoom: number;
};

/** Land, regions, water and borders of the whole country. */
export const SvgGround = memo(function SvgGround({ ground, content, ...look }: SvgGroundProps) {
  const paths = useMemo(() => groundPaths(ground, pathOf), [ground]);
  const regions = useMemo(
    () => content.regions.map(({ geometry }) => svgPath(geometry)).join(""),
    [content],
  );
  return <GroundPaths paths={{ ...paths, regions }} {...look} />;
});

type GroundPathsProps = Pick<SvgGroundProps, "palette" | "zoom"> & {
  readonly paths: ReturnType<typeof stillGroundPaths>;
  /** Zoom at which they are written, where that is another than that of `svgPath`. */
  readonly written?: number;
};

/** A ground, its paths in hand. */
export function GroundPaths({ paths, written = PATH_ZOOM, palette, zoom }: GroundPathsProps) {
  const colours = palette.ground;
  return (
    <g className={styles.ground}>
      <SvgWaves palette={palette} where="water" scale={2 ** (written - zoom)} />
      <path d={paths.abroad} fill={colours.abroad} />
      <path d={paths.land} fill={colours.land} />
      <path d={paths.regions} fill={colours.planLand} />
      {zoom >= COUNTY_ZOOM && (
        <path className={styles.line} d={paths.county} stroke={colours.countyLine} />
      )}
      <path className={styles.line} d={paths.city} stroke={colours.cityLine} />
      <path className={styles.line} d={paths.province} stroke={colours.provinceLine} />
      <path
        d={paths.water}
        fill={waterFill(palette, "water")}
        stroke={colours.waterLine}
        strokeWidth={0.5}
      />
      <path className={styles.line} d={paths.coast} stroke={colours.waterLine} />
      <path className={styles.line} d={paths.regions} stroke={colours.planLine} strokeWidth={1.5} />
    </g>
  );
}

/** Written once for each feature: a part of the ground that arrives changes few of them. */
const pathOf = memoByRef(({ geometry }: Feature): string => svgPath(geometry));
