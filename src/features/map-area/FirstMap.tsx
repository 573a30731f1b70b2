import { type MapApproval, MapNotes } from "../../map/view/MapNotes.tsx";
import { useAtlas } from "../shared/atlas-context.tsx";
import styles from "./FirstMap.module.css";
import { FirstPicture } from "./FirstPicture.tsx";

type FirstMapProps = {
  /** As `useFirstMap` names it. */
  readonly page: string;
  readonly approval: MapApproval;
  /** A hand or the focus has come to it; undefined once it is past. */
  readonly onReach: (() => void) | undefined;
};

/** The map as a picture that comes with the text: what is seen until the map itself stands, on paper, and without script. */
export function FirstMap({ page, approval, onReach }: FirstMapProps) {
  const { t, initialView } = useAtlas();
  return (
    // What a hand on it asks for is a map with controls of its own, in this place.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className={styles.picture}
      role="group"
      aria-label={t("map.label")}
      // As the map that follows. Without script there would be nothing for the focus to do here.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={initialView === null && onReach ? 0 : undefined}
      onFocus={onReach}
      onPointerEnter={onReach}
      onPointerDown={onReach}
    >
      <FirstPicture page={page} alt={t("map.label")} />
      <div className={styles.notes}>
        <MapNotes camera={null} approval={approval} hasBoundaries t={t} />
      </div>
    </div>
  );
}
