import { useState } from "react";
import type { Translate } from "../../i18n/translate.ts";
import type { BaseTiles } from "../../state/base-tiles.ts";
import type { Camera } from "../../state/view.ts";
import styles from "./MapNotes.module.css";
import { INDICATIVE_ZOOM } from "../camera/camera.ts";
import { Scale } from "./Scale.tsx";

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
  /** The operator's own base map, where it stands in place of the bundled ground. */
  readonly baseTiles?: BaseTiles | null;
  readonly t: Translate;
};

/**
 * What must be read beside a map, in one line: its scale, where it comes from, and under which approval number. A small
 * map has the scale and the number, and the rest at the press of a button.
 */
export function MapNotes(props: MapNotesProps) {
  const { camera, approval, hasBoundaries, t } = props;
  const [open, setOpen] = useState(false);
  const { source, number, shifted } = creditsOf(props);
  const hasText = source !== null || number !== undefined;
  return (
    <div className={styles.notes} data-open={open || undefined}>
      {camera && <Scale camera={camera} t={t} />}
      {hasText && (
        <p className={styles.text}>
          {source !== null && (
            <span>{approval.url === null ? source : <a href={approval.url}>{source}</a>}</span>
          )}
          {hasBoundaries && <Indicative camera={camera} t={t} />}
          {number !== undefined && <ApprovalNumber number={number} t={t} />}
          {shifted && <span>{t("map.shifted")}</span>}
        </p>
      )}
      {hasText && (
        <button
          type="button"
          className={styles.more}
          aria-expanded={open}
          aria-label={t("map.notes")}
          title={t("map.notes")}
          onClick={() => setOpen(!open)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="M8 1.5A6.5 6.5 0 1 0 8 14.5A6.5 6.5 0 1 0 8 1.5M8 7V11.5M8 4.2V5" />
          </svg>
        </button>
      )}
    </div>
  );
}

/** What must be said of the map: its source, and its number, which is undefined where none is due and null while it is. */
function creditsOf({ approval, hasBoundaries, baseTiles = null, t }: MapNotesProps) {
  const { source, number } = approval;
  if (baseTiles) {
    const { attribution, datum } = baseTiles;
    const known = baseTiles.approval ?? number;
    return { source: attribution ?? source, number: known, shifted: datum === "gcj02" };
  }
  const own = hasBoundaries ? t("map.sourceBoundaries") : null;
  return { source: source ?? own, number: hasBoundaries ? number : undefined, shifted: false };
}

/** From near, boundaries are farther off than their lines are wide. */
function Indicative({ camera, t }: Pick<MapNotesProps, "camera" | "t">) {
  if (camera === null || camera.zoom < INDICATIVE_ZOOM) return null;
  return <span>{t("map.indicative")}</span>;
}

type ApprovalNumberProps = { readonly number: string | null; readonly t: Translate };

function ApprovalNumber({ number, t }: ApprovalNumberProps) {
  return (
    <span data-number={number ?? undefined}>
      {number === null ? t("map.approvalPending") : t("map.approval", { number })}
    </span>
  );
}
