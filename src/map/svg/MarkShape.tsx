import { KIND_SHAPES, SHAPE_BOX } from "../../ui/kind-shapes.ts";
import type { Pixel } from "../camera/project.ts";
import type { DrawnMark, SceneMark } from "../scene/scene-types.ts";
import { BESIDE_NODE } from "../style/layers/marks.ts";
import type { Palette } from "../style/palette.ts";
import { COUNT_SIZE, countRadius, markScale } from "./mark-sizes.ts";
import { toPlane } from "./plane-transform.ts";
import type { StandingMark } from "./standing-marks.ts";
import styles from "./MarkShape.module.css";

const BESIDE = `translate(${BESIDE_NODE.right} ${BESIDE_NODE.down}) scale(${BESIDE_NODE.size})`;

type MarkShapeProps = {
  readonly standing: StandingMark;
  readonly zoom: number;
  readonly palette: Palette;
};

/** The shape of a site, or a number in its circle; an area is its name. */
export function MarkShape({ standing, zoom, palette }: MarkShapeProps) {
  const { drawn, at, state, underNode } = standing;
  const [site] = drawn.marks;
  if (!site || drawn.type === "area") return null;
  const factor = markScale(zoom) * (state === null ? 1 : 1.15);
  const isCounted = drawn.type !== "site";
  return (
    <>
      {drawn.movedFrom && (
        <Leader to={at} from={toPlane(drawn.movedFrom, zoom)} palette={palette} />
      )}
      {state !== null && (
        <circle
          r={isCounted ? countRadius(drawn.marks.length) + 5 : 18 * factor}
          fill={palette.mark.halo}
          stroke={state === "selected" ? palette.mark.selected : palette.mark.hovered}
          strokeWidth={state === "selected" ? 3 : 1.6}
        />
      )}
      {isCounted ? (
        <g transform={underNode && state === null ? BESIDE : undefined}>
          <Count drawn={drawn} palette={palette} />
        </g>
      ) : (
        <g transform={`scale(${factor}) translate(${-SHAPE_BOX / 2} ${-SHAPE_BOX / 2})`}>
          <SiteShape site={site} palette={palette} />
        </g>
      )}
    </>
  );
}

type LeaderProps = Pick<MarkShapeProps, "palette"> & { readonly from: Pixel; readonly to: Pixel };

/** The line to where a mark would stand if there were room. */
function Leader({ from, to, palette }: LeaderProps) {
  return (
    <line
      x1={(from[0] - to[0]).toFixed(1)}
      y1={(from[1] - to[1]).toFixed(1)}
      stroke={palette.text.ink}
      strokeWidth={0.8}
    />
  );
}

function Count({
  drawn,
  palette,
}: Pick<MarkShapeProps, "palette"> & { readonly drawn: DrawnMark }) {
  const { length } = drawn.marks;
  return (
    <>
      <circle
        r={countRadius(length)}
        className={drawn.type === "within" ? styles.broken : undefined}
        fill={palette.mark.halo}
        stroke={palette.text.ink}
        strokeWidth={1.5}
      />
      <text className={styles.count} fontSize={COUNT_SIZE} fill={palette.text.ink} dy=".36em">
        {length}
      </text>
    </>
  );
}

function SiteShape({
  site,
  palette,
}: Pick<MarkShapeProps, "palette"> & { readonly site: SceneMark }) {
  const shape = KIND_SHAPES[site.kind];
  const { fill, edge } = palette.colours[site.colour];
  return (
    <>
      <path d={shape.outline} fill={palette.mark.halo} stroke={palette.mark.halo} strokeWidth={5} />
      <path d={shape.body} fillRule="evenodd" fill={fill} stroke={edge} strokeWidth={0.9} />
    </>
  );
}
