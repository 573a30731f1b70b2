import { useMemo } from "react";
import { encode } from "uqr";
import styles from "./QrCode.module.css";

/** Light modules round the code, which readers need to find it. */
const QUIET = 4;

/** A text as a QR code, drawn here: nobody else learns what is shared. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { path, size } = useMemo(() => drawn(text), [text]);
  return (
    <svg className={styles.code} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path className={styles.ground} d={`M0 0H${size}V${size}H0Z`} />
      <path className={styles.modules} d={path} />
    </svg>
  );
}

function drawn(text: string): { readonly path: string; readonly size: number } {
  const { data, size } = encode(text, { ecc: "M", border: QUIET });
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
  return { path, size };
}
