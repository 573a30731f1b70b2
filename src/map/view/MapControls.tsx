import { useState } from "react";
import { useStore } from "zustand";
import type { Translate } from "../../i18n/translate.ts";
import { offerStore } from "../../state/offers.ts";
import { IconButton } from "./IconButton.tsx";
import styles from "./MapControls.module.css";
import { PanButtons } from "./PanButtons.tsx";

type MapControlsProps = {
  readonly onZoom: (levels: number) => void;
  readonly onReset: () => void;
  /** Offers the map as a picture. */
  readonly onPicture: () => void;
  /** Moves the view by a share of its size. */
  readonly onPan: (right: number, down: number) => void;
  readonly t: Translate;
};

/** Buttons for what gestures and keys do too: nothing on the map needs a second finger or a wheel. */
export function MapControls({ onZoom, onReset, onPicture, onPan, t }: MapControlsProps) {
  const [moves, setMoves] = useState(false);
  const savesPictures = useStore(offerStore, ({ downloads }) => downloads);
  return (
    <div className={styles.controls} role="group" aria-label={t("map.controls")}>
      <div className={styles.stack}>
        <IconButton label={t("map.zoomIn")} d="M12 5V19M5 12H19" onPress={() => onZoom(1)} />
        <IconButton label={t("map.zoomOut")} d="M5 12H19" onPress={() => onZoom(-1)} />
        <IconButton
          label={t("map.reset")}
          d="M4 9V4H9M15 4H20V9M20 15V20H15M9 20H4V15"
          onPress={onReset}
        />
        {savesPictures && (
          <IconButton
            label={t("map.picture")}
            d="M4 5H20V19H4ZM4 16L9 11L13 15L16 12L20 16M15 8.5H16"
            onPress={onPicture}
          />
        )}
        <IconButton
          label={t("map.move")}
          d="M12 3V21M3 12H21M9 6L12 3L15 6M9 18L12 21L15 18M6 9L3 12L6 15M18 9L21 12L18 15"
          isOpen={moves}
          onPress={() => setMoves(!moves)}
        />
      </div>
      {moves && (
        <div className={styles.stack}>
          <PanButtons onPan={onPan} t={t} />
        </div>
      )}
    </div>
  );
}
