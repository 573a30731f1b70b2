import type { ReactNode, Ref } from "react";
import styles from "./MapRoom.module.css";

type MapRoomProps = { readonly ref?: Ref<HTMLDivElement>; readonly children?: ReactNode };

/** The part of the map on which nothing stands: sheet, buttons, notes and legend are beside it. */
export function MapRoom({ ref, children }: MapRoomProps) {
  return (
    <div ref={ref} className={styles.room}>
      {children}
    </div>
  );
}
