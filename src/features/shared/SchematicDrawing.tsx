import { useId } from "react";
import {
  labelSchematic,
  SCHEMATIC_BAND,
  SCHEMATIC_FONT,
  SCHEMATIC_LINE,
  schematicFrame,
} from "../../domain/places/schematic-labels.ts";
import { SCHEMATIC_RADIUS, type SchematicPart } from "../../domain/places/schematic.ts";
import { useAtlas } from "./atlas-context.tsx";
import type { SchematicProps } from "./schematic-props.ts";
import styles from "./SchematicDrawing.module.css";

/** A plan's structure as a drawing: what it says stands beside it as text. */
export function SchematicDrawing({ schematic, title, nameOf = nothing }: SchematicProps) {
  const { t } = useAtlas();
  const id = useId();
  const labels = labelSchematic(schematic, nameOf);
  const { x, y, width, height } = schematicFrame(schematic, labels);
  return (
    <svg
      className={styles.drawing}
      viewBox={[x, y, width, height].map(Math.round).join(" ")}
      {...(title === null
        ? { "aria-hidden": true }
        : { role: "img", "aria-labelledby": `${id}t`, "aria-describedby": `${id}d` })}
    >
      {title !== null && <title id={`${id}t`}>{title}</title>}
      {title !== null && <desc id={`${id}d`}>{t("schematic.about")}</desc>}
      {schematic.parts.map((part) => (
        <Band key={part.id} part={part} />
      ))}
      {schematic.parts.map((part) => (
        <Tie key={part.id} part={part} to={schematic.parts.find(({ id: to }) => to === part.to)} />
      ))}
      {schematic.parts.map((part) => (
        <Sign key={part.id} part={part} />
      ))}
      {labels.map((label) => (
        <text
          key={label.id}
          className={styles.label}
          data-role={label.role}
          fontSize={SCHEMATIC_FONT}
        >
          {label.lines.map((line, index) => (
            <tspan key={line} x={label.x} y={label.y + index * SCHEMATIC_LINE} dy=".36em">
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </svg>
  );
}

const nothing = () => null;

type PartProps = { readonly part: SchematicPart };

function Band({ part: { line } }: PartProps) {
  if (!line) return null;
  const points = line.map((point) => point.join(",")).join(" ");
  return SOFT_STEPS.map((share) => (
    <polyline
      key={share}
      className={styles.band}
      points={points}
      strokeWidth={SCHEMATIC_BAND * share}
    />
  ));
}

/** Bands within each other, which together are soft at their edge. */
const SOFT_STEPS = [1, 0.8, 0.6] as const;

/** A node's line to its core, or to the nearest point of its belt. */
function Tie({ part: { at }, to }: PartProps & { readonly to: SchematicPart | undefined }) {
  if (!to) return null;
  const away = ([x, y]: SchematicPart["at"]) => Math.hypot(x - at[0], y - at[1]);
  const [end] = [...(to.line ?? [to.at])].toSorted((a, b) => away(a) - away(b));
  return end ? <line className={styles.tie} x1={at[0]} y1={at[1]} x2={end[0]} y2={end[1]} /> : null;
}

function Sign({ part: { role, at, line, number } }: PartProps) {
  if (line) return null;
  const [cx, cy] = at;
  return (
    <>
      <circle className={styles[role]} cx={cx} cy={cy} r={SCHEMATIC_RADIUS[role]} />
      {number !== null && (
        <text className={styles.number} x={cx} y={cy} dy=".36em" fontSize={11}>
          {number}
        </text>
      )}
    </>
  );
}
