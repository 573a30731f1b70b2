import type { ComponentProps } from "react";
import { Guard } from "../features/shared/Guard.tsx";
import styles from "./GuardOnMap.module.css";

/** A guard whose words stand on the map, clear of its buttons. */
export function GuardOnMap(props: Pick<ComponentProps<typeof Guard>, "part" | "children">) {
  return <Guard {...props} className={styles.place} />;
}
