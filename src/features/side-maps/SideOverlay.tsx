import { useId, useMemo } from "react";
import { formatLength } from "../../i18n/format.ts";
import { type Size, toPixel } from "../../map/camera/project.ts";
import { cameraTransform, svgPath } from "../../map/svg/svg-path.ts";
import { Note } from "../../ui/Note.tsx";
import { useLanguage, useLocal } from "../shared/atlas-context.tsx";
import { type Overlaid, overlayNames, overlayOf } from "./overlay.ts";
import { OverlayKey } from "./OverlayKey.tsx";
import styles from "./SideOverlay.module.css";
import type { SidePlan } from "./use-side-plans.ts";
import { useLookColour } from "./use-look-colour.ts";
import { useSideText } from "./use-side-text.ts";

type SideOverlayProps = { readonly sides: readonly SidePlan[]; readonly width: number };

const MOST_WIDTH = 960;
const HEIGHTS = { share: 0.75, least: 280, most: 640 } as const;
const FONT_SIZE = 12.5;

/** The structures of the plans over each other, their cores in one place and at one scale. */
export function SideOverlay({ sides, width }: SideOverlayProps) {
  const text = useSideText();
  const size = useMemo(() => sizeIn(width), [width]);
  const overlay = useMemo(() => overlayOf(sides, size), [sides, size]);
  const isEnough = overlay.plans.length > 1;
  return (
    <>
      <Note>{text("overlayNote")}</Note>
      {isEnough ? (
        <Drawing overlay={overlay} size={size} />
      ) : (
        <Note tone="plain">{text("overlayFew")}</Note>
      )}
      <OverlayKey sides={sides} plans={overlay.plans} />
    </>
  );
}

function sizeIn(width: number): Size {
  const own = Math.min(width, MOST_WIDTH);
  const height = Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, own * HEIGHTS.share));
  return { width: own, height: Math.round(height) };
}

type DrawingProps = { readonly overlay: ReturnType<typeof overlayOf>; readonly size: Size };

function Drawing({ overlay, size }: DrawingProps) {
  const text = useSideText();
  const language = useLanguage();
  const local = useLocal();
  const id = useId();
  const colourOf = useLookColour();
  const [x, y] = [size.width / 2, size.height / 2];
  const names = useMemo(
    () => overlayNames(overlay, { size, language, fontSize: FONT_SIZE }),
    [overlay, size, language],
  );
  const plans = overlay.plans.map(({ side }) => local(side.plan, "short")).join(" · ");
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${size.width} ${size.height}`}
      width={size.width}
      height={size.height}
      role="img"
      aria-labelledby={id}
    >
      <title id={id}>{text("overlayTitle", { plans })}</title>
      {overlay.circles.map(({ metres, pixels }) => (
        <g key={metres} className={styles.circle}>
          <circle cx={x} cy={y} r={pixels} />
          <text x={x} y={y + pixels} dy="-.3em">
            {formatLength(metres, language)}
          </text>
        </g>
      ))}
      <path className={styles.middle} d={`M${x - 5} ${y}H${x + 5}M${x} ${y - 5}V${y + 5}`} />
      {overlay.plans.map((overlaid) => (
        <Structure
          key={overlaid.side.plan.id}
          overlaid={overlaid}
          size={size}
          colour={colourOf(overlaid.look)}
        />
      ))}
      {names.map(({ key, text: name, at, anchor, look }) => (
        <text
          key={key}
          className={styles.name}
          x={at[0]}
          y={at[1]}
          dy=".36em"
          fontSize={FONT_SIZE}
          textAnchor={anchor}
          fill={colourOf(look)}
        >
          {name}
        </text>
      ))}
    </svg>
  );
}

type StructureProps = {
  readonly overlaid: Overlaid;
  readonly size: Size;
  readonly colour: string;
};

/** Cores with a strong line, belts along their axis, poles by their outline, nodes by the sign of their plan. */
function Structure({ overlaid, size, colour }: StructureProps) {
  const { side, camera, look } = overlaid;
  const { parts, nodes, ties } = side.content.structure;
  return (
    <g fill="none" stroke={colour}>
      <g className={styles.lines} transform={cameraTransform(camera, size)}>
        {parts.map(({ key, role, shapes, axis }) => (
          <path
            key={key}
            data-role={role}
            d={axis ? svgPath(axis) : shapes.map((shape) => svgPath(shape)).join("")}
            strokeDasharray={look.dash}
          />
        ))}
        <path data-role="tie" d={ties.map(({ geometry }) => svgPath(geometry)).join("")} />
      </g>
      {nodes.map(({ key, position }) => (
        <path
          key={key}
          d={look.sign}
          fill={colour}
          stroke="none"
          transform={`translate(${toPixel(position, camera, size)
            .map((value) => value.toFixed(1))
            .join(" ")})`}
        />
      ))}
    </g>
  );
}
