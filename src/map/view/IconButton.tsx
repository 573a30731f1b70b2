import styles from "./IconButton.module.css";

type IconButtonProps = {
  readonly label: string;
  readonly d: string;
  /** Whether what it opens is open; left out where it opens nothing. */
  readonly isOpen?: boolean;
  readonly onPress: () => void;
};

/** A button of a map that is a drawing of what it does; its words are read out and shown to who waits. */
export function IconButton({ label, d, isOpen, onPress }: IconButtonProps) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={label}
      title={label}
      {...(isOpen === undefined ? {} : { "aria-expanded": isOpen })}
      onClick={onPress}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={d} />
      </svg>
    </button>
  );
}
