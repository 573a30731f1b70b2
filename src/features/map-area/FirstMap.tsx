import { firstMapFile } from "../../map/svg/first-map-file.ts";
import { type MapApproval, MapNotes } from "../../map/view/MapNotes.tsx";
import { useAtlas, useViewPart } from "../shared/atlas-context.tsx";
import styles from "./FirstMap.module.css";
import { MapRoom } from "./MapRoom.tsx";

type FirstMapProps = {
  /** As `useFirstMap` names it. */
  readonly page: string;
  readonly approval: MapApproval;
  /** A hand or the focus has come to it; undefined once it is past. */
  readonly onReach: (() => void) | undefined;
};

/** In the older form, which every browser reads that reads the page: BREAKPOINTS.phone. */
const PHONE = "(max-width: 767.98px)";
const DARK = "(prefers-color-scheme: dark)";

/** The map as a picture that comes with the text: what is seen until the map itself stands, on paper, and without script. */
export function FirstMap({ page, approval, onReach }: FirstMapProps) {
  const { t, root, initialView } = useAtlas();
  const theme = useViewPart((view) => view.theme);
  const file = (...form: ["wide" | "phone", "light" | "dark"]) =>
    `${root}data/v1/${firstMapFile(page, ...form)}`;
  const plain = theme === "dark" ? "dark" : "light";
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
      <MapRoom>
        <picture>
          {theme === "auto" && (
            <>
              <source media={`${PHONE} and ${DARK}`} srcSet={file("phone", "dark")} />
              <source media={DARK} srcSet={file("wide", "dark")} />
            </>
          )}
          <source media={PHONE} srcSet={file("phone", plain)} />
          <img
            className={styles.image}
            // After the text is laid out, so that a slow machine paints that first; without script at once.
            loading="lazy"
            src={file("wide", plain)}
            alt={t("map.label")}
            data-first-map=""
          />
        </picture>
      </MapRoom>
      <div className={styles.notes}>
        <MapNotes camera={null} approval={approval} hasBoundaries t={t} />
      </div>
    </div>
  );
}
