import styles from "./CloseButton.module.css";

type CloseButtonProps = { readonly label: string; readonly onPress: () => void };

/** A cross in the corner of what it closes. */
export function CloseButton({ label, onPress }: CloseButtonProps) {
  return (
    <button type="button" className={styles.close} aria-label={label} onClick={onPress}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M3 3 13 13M13 3 3 13" stroke="currentColor" strokeWidth="1.5" fill="none" />
      </svg>
    </button>
  );
}
