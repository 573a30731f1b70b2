import type { ReactNode } from "react";
import type { ViewChange } from "../../state/changes.ts";
import { ViewLink } from "../shared/ViewLink.tsx";
import styles from "./ListRow.module.css";

type ListRowProps = {
  readonly to: ViewChange;
  readonly icon?: ReactNode;
  readonly name: string;
  /** What is known of it beyond its name. */
  readonly children: ReactNode;
  readonly current?: boolean;
  readonly isHovered?: boolean;
  readonly onHover?: (isInside: boolean) => void;
};

/** A row of the list: one link, with its mark, its name and what else helps to choose. */
export function ListRow(props: ListRowProps) {
  const { to, icon, name, children, current, isHovered = false, onHover } = props;
  return (
    <li>
      <ViewLink
        to={to}
        {...(current === undefined ? {} : { current })}
        className={[styles.row, isHovered ? styles.hovered : ""].join(" ")}
        {...(onHover === undefined ? {} : { onHover })}
      >
        {icon}
        <span className={styles.name}>{name}</span>
        <span className={styles.facts}>{children}</span>
      </ViewLink>
    </li>
  );
}
