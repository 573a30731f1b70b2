import type { ReactNode } from "react";
import { CompareSection } from "./CompareSection.tsx";
import styles from "./CompareMaps.module.css";
import { useCompareText } from "./use-compare-text.ts";

/** The maps of the plans at one scale. @param children the maps themselves, which only app/ can draw */
export function CompareMaps({ children }: { readonly children: ReactNode }) {
  const text = useCompareText();
  return (
    <CompareSection id="maps">
      <section className={styles.maps} aria-labelledby="compare-maps-title">
        <h3 id="compare-maps-title" className={styles.heading}>
          {text("maps.title")}
        </h3>
        {children}
      </section>
    </CompareSection>
  );
}
