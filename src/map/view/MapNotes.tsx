import type { Translate } from "../../i18n/translate.ts";
import type { Camera } from "../../state/view.ts";
import styles from "./MapNotes.module.css";
import { metresPerPixel } from "../camera/project.ts";
import { scaleBar } from "../camera/scale-bar.ts";

/** Approval of a map with administrative boundaries, as the operator states it. */
export type MapApproval = {
  readonly number: string | null;
  readonly source: string | null;
  readonly url: string | null;
};

type MapNotesProps = {
  readonly camera: Camera | null;
  readonly approval: MapApproval;
  /** Whether administrative boundaries are drawn: only then is an approval number due. */
  readonly hasBoundaries: boolean;
  readonly t: Translate;
};

/** What must be read beside a map: its scale, where it comes from, and under which approval number. */
export function MapNotes({ camera, approval, hasBoundaries, t }: MapNotesProps) {
  const source = approval.source ?? (hasBoundaries ? t("map.sourceBoundaries") : null);
  return (
    <div className={styles.notes}>
      {camera && <Scale camera={camera} t={t} />}
      <p className={styles.text}>
        {source !== null && (
          <span>{approval.url === null ? source : <a href={approval.url}>{source}</a>}</span>
        )}
        {hasBoundaries && (
          <span>
            {approval.number === null
              ? t("map.approvalPending")
              : t("map.approval", { number: approval.number })}
          </span>
        )}
      </p>
    </div>
  );
}

function Scale({ camera, t }: { readonly camera: Camera; readonly t: Translate }) {
  const { pixels, unit, value } = scaleBar(metresPerPixel(camera));
  return (
    <div className={styles.scale}>
      <svg className={styles.bar} width={pixels + 2} height="7" aria-hidden="true">
        <path d={`M1 0V6H${pixels + 1}V0`} />
      </svg>
      <span>{t(unit === "metres" ? "map.metres" : "map.kilometres", { value })}</span>
    </div>
  );
}
