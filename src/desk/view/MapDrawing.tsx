import { DATUM_NAMES } from "../../domain/places/datum.ts";
import { metresPerPixel, type Size, toPixel } from "../../map/camera/project.ts";
import type { Palette } from "../../map/style/palette.ts";
import type { LonLat } from "../../model/types.ts";
import type { Camera } from "../../state/view.ts";
import { useTools } from "./desk-context.tsx";
import type { DeskMapProps } from "./desk-map-props.ts";
import styles from "./MapDrawing.module.css";
import type { MapMark } from "./use-map-marks.ts";

/** Datums lie some 500 m apart: below this they can be told apart. */
const METRES_A_PIXEL = 25;

type Look = { readonly camera: Camera; readonly size: Size; readonly palette: Palette };
type MapDrawingProps = Pick<DeskMapProps, "ground" | "marks" | "readings" | "form"> & Look;

/** What stands on the ground: names of areas, the sites, and where the one in hand would be in each datum. */
export function MapDrawing({ ground, marks, readings, form, ...look }: MapDrawingProps) {
  const { local } = useTools();
  const { camera, size, palette } = look;
  const [west, south, east, north] = ground.region;
  const isNear = ([lon, lat]: LonLat) => lon >= west && lon <= east && lat >= south && lat <= north;
  const names = ground.names.filter(
    ({ label, adcode }) => isNear(label) && camera.zoom < 7 === adcode.endsWith("00"),
  );
  return (
    <g className={styles.drawing} fill={palette.text.ink} stroke={palette.text.halo}>
      {names.map(({ adcode, nameZh, nameEn, label }) => {
        const [x, y] = toPixel(label, camera, size);
        return (
          <text key={adcode} className={styles.area} fill={palette.text.place} x={x} y={y}>
            {local({ zh: nameZh, en: nameEn })}
          </text>
        );
      })}
      {marks.map((mark) => (
        <Mark key={mark.id} mark={mark} {...look} />
      ))}
      {readings.map((reading) => (
        <Reading
          key={reading.datum}
          position={reading.position}
          name={DATUM_NAMES[reading.datum]}
          isChosen={reading.datum === form.datum}
          isApart={metresPerPixel(camera) < METRES_A_PIXEL}
          radiusM={Number(form.radius) || 0}
          {...look}
        />
      ))}
    </g>
  );
}

function Mark({ mark, camera, size, palette }: Look & { readonly mark: MapMark }) {
  const { local } = useTools();
  const { position, radiusM, role, titleZh, titleEn } = mark;
  const [x, y] = toPixel(position, camera, size);
  const isOther = role === "other";
  return (
    <g data-role={role}>
      {!isOther && (
        <circle
          className={styles.ring}
          stroke={palette.mark.ring}
          cx={x}
          cy={y}
          r={radiusM / metresPerPixel(camera)}
        />
      )}
      <circle className={styles.mark} cx={x} cy={y} r={isOther ? 4 : 6} />
      {!isOther && (
        <text className={styles.name} x={role === "chosen" ? x + 10 : x - 10} y={y}>
          {local({ zh: titleZh, en: titleEn })}
        </text>
      )}
    </g>
  );
}

type ReadingProps = Look & {
  readonly position: LonLat;
  readonly name: string;
  readonly isChosen: boolean;
  /** Far enough from the others to have a name of its own. */
  readonly isApart: boolean;
  readonly radiusM: number;
};

/** Where the site in hand would be: of the datum that is chosen with its radius, of the others as a small ring. */
function Reading({ position, name, isChosen, isApart, radiusM, camera, size }: ReadingProps) {
  const [x, y] = toPixel(position, camera, size);
  return (
    <g className={styles.reading} data-chosen={isChosen || undefined}>
      {isChosen && (
        <circle className={styles.reach} cx={x} cy={y} r={radiusM / metresPerPixel(camera)} />
      )}
      <circle className={styles.point} cx={x} cy={y} r={isChosen ? 6 : 4} />
      {(isChosen || isApart) && (
        <text x={x + 9} y={isChosen ? y - 9 : y}>
          {name}
        </text>
      )}
    </g>
  );
}
