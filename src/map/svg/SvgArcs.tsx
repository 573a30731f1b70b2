import type { Camera } from "../../state/view.ts";
import type { Size } from "../camera/project.ts";
import { farEnds } from "../scene/far-ends.ts";
import type { Scene } from "../scene/scene-types.ts";
import { ARC_WIDTH } from "../style/layers/arcs.ts";
import type { Palette } from "../style/palette.ts";
import { ARC_END } from "./mark-sizes.ts";
import { planeOffset, toPlane } from "./plane-transform.ts";

type SvgArcsProps = Pick<Scene, "arcs"> & {
  readonly palette: Palette;
  readonly camera: Camera;
  readonly size: Size;
};

/** Links with the outside as straight lines in the plane of a zoom, each far end as a ring. */
export function SvgArcs({ arcs, palette: { arc, mark }, camera, size }: SvgArcsProps) {
  const { zoom } = camera;
  const offset = planeOffset(camera, size).map((by) => by.toFixed(1));
  return (
    <g
      transform={`translate(${offset.join(" ")})`}
      data-arcs={arcs.length > 0 ? "straight" : undefined}
      aria-hidden="true"
    >
      {arcs.map(({ id, from, to, chosen }) => {
        const [[x1, y1], [x2, y2]] = [toPlane(from, zoom), toPlane(to, zoom)];
        return (
          <line
            key={id}
            {...{ x1, y1, x2, y2 }}
            stroke={chosen ? arc.chosen : arc.other}
            strokeWidth={chosen ? ARC_WIDTH.chosen : ARC_WIDTH.other}
            strokeLinecap="round"
          />
        );
      })}
      {farEnds(arcs).map(({ key, position }) => {
        const [x, y] = toPlane(position, zoom);
        return (
          <circle
            key={key}
            cx={x}
            cy={y}
            r={ARC_END}
            fill={mark.halo}
            stroke={arc.chosen}
            strokeWidth={2}
          />
        );
      })}
    </g>
  );
}
