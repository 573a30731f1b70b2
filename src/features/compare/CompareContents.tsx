import type { MouseEvent } from "react";
import styles from "./CompareContents.module.css";
import { COMPARE_SECTIONS, sectionAnchor } from "../../domain/compare/sections.ts";
import { useCompareText } from "./use-compare-text.ts";

/** Leads to the parts of the page. The address stays: its hash is where the map stands. */
export function CompareContents() {
  const text = useCompareText();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    event.preventDefault();
    const id = event.currentTarget.hash.slice(1);
    const section = document.getElementById(id);
    section?.focus({ preventScroll: true });
    section?.scrollIntoView();
  };
  return (
    <nav className={styles.contents} aria-label={text("contents")}>
      {COMPARE_SECTIONS.map((section) => (
        <a key={section} href={`#${sectionAnchor(section)}`} onClick={follow}>
          {text(`${section}.title`)}
        </a>
      ))}
    </nav>
  );
}
