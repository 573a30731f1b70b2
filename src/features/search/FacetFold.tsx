import { type ReactNode, useState } from "react";
import type { FacetCount } from "../../domain/facets/sift.ts";
import styles from "./FacetFold.module.css";
import { useSearchText } from "./use-search-text.ts";

type FacetFoldProps = {
  readonly title: string;
  readonly startOpen: boolean;
  /** Its values. */
  readonly children: ReactNode;
  /** What stands below them. */
  readonly below?: ReactNode;
};

/** A facet with its values, folded until it is opened. */
export function FacetFold({ title, startOpen, children, below }: FacetFoldProps) {
  const [isOpen, setOpen] = useState(startOpen);
  return (
    <details
      className={styles.facet}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{title}</summary>
      <ul className={styles.values}>{children}</ul>
      {below}
    </details>
  );
}

type FacetValueProps = Pick<FacetCount, "count" | "perhaps"> & {
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChange: () => void;
  /** Stands below another, which it is part of. */
  readonly isPart?: boolean;
  /** The group of which only one can be chosen; left out where any number can. */
  readonly oneOf?: string;
};

/** A value of a facet, how many things there would be with it, and apart from them how many perhaps. */
export function FacetValue(props: FacetValueProps) {
  const { name, count, perhaps, isChosen, onChange, isPart = false, oneOf } = props;
  const say = useSearchText();
  return (
    <li data-below={isPart || undefined}>
      <label className={styles.value} data-none={count + perhaps === 0 || undefined}>
        <input
          type={oneOf === undefined ? "checkbox" : "radio"}
          name={oneOf}
          checked={isChosen}
          onChange={onChange}
        />
        <span>{name}</span>
        <span className={styles.count}>
          {perhaps === 0 ? count : say("facet.perhaps", { count, perhaps })}
        </span>
      </label>
    </li>
  );
}
