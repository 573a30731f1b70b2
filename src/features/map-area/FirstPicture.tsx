import { firstMapFile } from "../../map/svg/first-map-file.ts";
import { useAtlas, useViewPart } from "../shared/atlas-context.tsx";
import styles from "./FirstPicture.module.css";
import { MapRoom } from "./MapRoom.tsx";

/** In the older form, which every browser reads that reads the page: BREAKPOINTS.phone. */
const PHONE = "(max-width: 767.98px)";
const DARK = "(prefers-color-scheme: dark)";

type FirstPictureProps = {
  /** As `useFirstMap` names it. */
  readonly page: string;
  /** Empty where the picture tells nothing that words do not. */
  readonly alt: string;
};

/** The picture of a page's map where the map will stand, for the reader's screen and theme. */
export function FirstPicture({ page, alt }: FirstPictureProps) {
  const { root } = useAtlas();
  const theme = useViewPart((view) => view.theme);
  const file = (...form: ["wide" | "phone", "light" | "dark"]) =>
    `${root}data/v1/${firstMapFile(page, ...form)}`;
  const plain = theme === "dark" ? "dark" : "light";
  return (
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
          alt={alt}
          data-first-map={alt === "" ? undefined : ""}
        />
      </picture>
    </MapRoom>
  );
}
