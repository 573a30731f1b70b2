import { useMemo, useState } from "react";
import { type Direction, DIRECTIONS, PICTURE_SHAPES } from "../../map/sheet/sheet-shapes.ts";
import { viewAddress } from "../../state/address.ts";
import { uiStore, viewStore } from "../../state/store.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { useAtlas } from "../shared/atlas-context.tsx";
import { svgAddress } from "../shared/picture-file.ts";
import type { MapOnPaper } from "./MapArea.tsx";
import styles from "./SavePicture.module.css";
import { type SavingProgress, useSaving } from "./use-saving.ts";
import { useSheet } from "./use-sheet.ts";

/** Resolutions in which a picture can be had, in pixels an inch. */
const RESOLUTIONS = [150, 300] as const;

type SavePictureProps = MapOnPaper & {
  /** Gives the fonts that the machine lacks, as rules of a style sheet. */
  readonly loadFonts: () => Promise<string>;
};

/** Shows the map as a picture that does not depend on the window, and saves it. */
export function SavePicture({ loadFonts, ...shown }: SavePictureProps) {
  const { t } = useAtlas();
  const draw = useSheet(shown);
  const [direction, setDirection] = useState<Direction>("across");
  const { progress, fonts, savePng, saveSvg } = useSaving({ draw, direction, loadFonts });
  const preview = useMemo(
    () => svgAddress(draw({ shape: PICTURE_SHAPES[direction], fonts })),
    [draw, direction, fonts],
  );
  return (
    <Dialog title={t("map.picture")} closeLabel={t("list.close")} onClose={close}>
      <img className={styles.preview} src={preview} alt={t("picture.preview")} />
      <div className={styles.buttons} role="group" aria-label={t("picture.direction")}>
        {DIRECTIONS.map((one) => (
          <Button key={one} isPressed={one === direction} onClick={() => setDirection(one)}>
            {t(`picture.${one}`)}
          </Button>
        ))}
      </div>
      <div className={styles.buttons}>
        {RESOLUTIONS.map((dpi) => (
          <Button key={dpi} onClick={() => void savePng(dpi)}>
            {t("picture.png", { dpi })}
          </Button>
        ))}
        <Button onClick={() => void saveSvg()}>{t("picture.svg")}</Button>
      </div>
      <Progress {...progress} />
    </Dialog>
  );
}

const close = () => uiStore.setState({ picturing: false });

/** What has become of the picture. A frame can be forbidden to save files and is not told: there is another way then. */
function Progress(progress: SavingProgress) {
  const { t, root } = useAtlas();
  const isFramed = window.parent !== window;
  return (
    <>
      <p role="status" className={styles.status}>
        {progress.step === "drawing" && t("picture.drawing")}
        {progress.step === "saved" && t("picture.saved", { name: progress.name })}
        {progress.step === "failed" && t("picture.failed")}
      </p>
      {progress.step === "saved" && isFramed && (
        <p className={styles.status}>
          {t("picture.framed")}{" "}
          <a href={`${root}${viewAddress(viewStore.getState())}`} target="_blank" rel="noopener">
            {t("picture.open")}
          </a>
        </p>
      )}
    </>
  );
}
