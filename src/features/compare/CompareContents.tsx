import { COMPARE_SECTIONS } from "../../domain/compare/sections.ts";
import { toSection } from "../../state/changes.ts";
import { useViewPart } from "../shared/atlas-context.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import styles from "./CompareContents.module.css";
import { useCompareText } from "./use-compare-text.ts";
import { useSectionInSight } from "./use-section-in-sight.ts";

/** Leads to the parts of the page, each at its own address. */
export function CompareContents() {
  const text = useCompareText();
  const chosen = useViewPart((view) => view.section);
  const bring = useSectionInSight(chosen);
  return (
    <nav className={styles.contents} aria-label={text("contents")}>
      {COMPARE_SECTIONS.map((section) => (
        <ViewLink
          key={section}
          to={toSection(section)}
          current={section === chosen}
          onFollow={() => bring(section)}
        >
          {text(`${section}.title`)}
        </ViewLink>
      ))}
    </nav>
  );
}
