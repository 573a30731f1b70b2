import { useCallback, useEffect, useRef, useState } from "react";
import type { Translate } from "../../i18n/translate.ts";
import styles from "./GestureHint.module.css";
import { wheelText } from "./gesture-texts.ts";

const SHOWN_MS = 1500;

/** Says for a moment how to zoom a map whose wheel is the page's. */
export function GestureHint({ t }: { readonly t: Translate }) {
  return (
    <p className={styles.hint} aria-hidden="true">
      {wheelText(t)}
    </p>
  );
}

export function useGestureHint(): { readonly shown: boolean; readonly show: () => void } {
  const [shown, setShown] = useState(false);
  const timer = useRef(0);
  const show = useCallback(() => {
    setShown(true);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setShown(false), SHOWN_MS);
  }, []);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return { shown, show };
}
