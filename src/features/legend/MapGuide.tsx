import { useMemo } from "react";
import { GUIDE } from "../../i18n/guide/catalogue.ts";
import { translateOf } from "../../i18n/translate.ts";
import { useLanguage } from "../shared/atlas-context.tsx";
import styles from "./MapGuide.module.css";

const PARTS = ["marks", "precision", "counts", "structure", "panels", "silence"] as const;

/** How to read the map, in a few sentences. */
export function MapGuide() {
  const language = useLanguage();
  const t = useMemo(() => translateOf(GUIDE[language], language), [language]);
  return (
    <dl className={styles.guide}>
      {PARTS.map((part) => (
        <div key={part}>
          <dt>{t(`${part}.title`)}</dt>
          <dd>{t(`${part}.text`)}</dd>
        </div>
      ))}
    </dl>
  );
}
