import type { Feature } from "geojson";
import { memo, useMemo } from "react";
import { memoByRef } from "../../domain/collections/memo-by-ref.ts";
import type { Palette } from "../style/palette.ts";
import type { SceneContent } from "../scene/scene-types.ts";
import type { Ground } from "../../domain/places/assemble-ground.ts";
import { groundFeatures } from "../engine/ground-sources.ts";
import styles from "./svg-map.module.css";
import { svgPath } from "./svg-path.ts";

type SvgGroundProps = {
  readonly ground: Ground;
  readonly content: SceneContent;
  readonly palette: Palette;
  readonly zoom: number;
};

/** Zoom from which county borders are of use. */
const COUNTY_ZOOM = 7;

/** Land, regions, water and borders. */
export const SvgGround = memo(function SvgGround({
  ground,
  content,
  palette,
  zoom,
}: SvgGroundProps) {
  const paths = useMemo(() => groundPaths(ground), [ground]);
  const regions = useMemo(
    () => content.regions.map(({ plan, geometry }) => ({ plan, d: svgPath(geometry) })),
    [content],
  );
  const colours = palette.ground;
  return (
    <g className={styles.ground}>
      <path d={paths.abroad} fill={colours.abroad} />
      <path d={paths.land} fill={colours.land} />
      {regions.map(({ plan, d }) => (
        <path key={plan} d={d} fill={colours.planLand} />
      ))}
      <path d={paths.water} fill={colours.water} stroke={colours.waterLine} strokeWidth={0.5} />
      {zoom >= COUNTY_ZOOM && (
        <path className={styles.line} d={paths.county} stroke={colours.countyLine} />
      )}
      <path className={styles.line} d={paths.city} stroke={colours.cityLine} />
      <path className={styles.line} d={paths.province} stroke={colours.provinceLine} />
      {regions.map(({ plan, d }) => (
        <path
          key={plan}
          className={styles.line}
          d={d}
          stroke={colours.planLine}
          strokeWidth={1.5}
        />
      ))}
    </g>
  );
});

function groundPaths(ground: Ground) {
  const { abroad, land, border, water } = groundFeatures(ground);
  const bordersOf = (...levels: readonly unknown[]): string =>
    joinPaths(border.filter(({ properties }) => levels.includes(properties?.["level"])));
  return {
    abroad: joinPaths(abroad),
    land: joinPaths(land),
    water: joinPaths(water.filter(({ properties }) => properties?.["kind"] !== "island")),
    county: bordersOf("county"),
    city: bordersOf("city"),
    province: bordersOf("province", "sea"),
  };
}

function joinPaths(features: readonly Feature[]): string {
  return features.map(pathOf).join("");
}

/** Written once for each feature: a part of the ground that arrives changes few of them. */
const pathOf = memoByRef(({ geometry }: Feature): string => svgPath(geometry));
