import { formatList } from "../../i18n/words/list.ts";
import { legendOfAll } from "../../map/style/layers/legend.ts";
import type { LegendEntry } from "../../map/style/layers/legend-entry.ts";
import { Swatch } from "../../map/view/Swatch.tsx";
import { useAtlas, useLanguage, useLocal } from "../shared/atlas-context.tsx";
import styles from "./Signs.module.css";
import type { SidePlan } from "./use-side-plans.ts";

type SignsProps = {
  readonly sides: readonly SidePlan[];
  /** Those too that light something, which on paper nothing does. */
  readonly isWhole?: boolean;
};

/** The signs that light nothing: how well places are known, and what the lines are. */
export function Signs({ sides, isWhole = false }: SignsProps) {
  const { t } = useAtlas();
  const language = useLanguage();
  const local = useLocal();
  const wordsOf = ({ words }: LegendEntry): string =>
    formatList([...new Set(words.map((word) => local(word, "word") ?? ""))], language);
  const entries = legendOfAll(sides.map(({ content }) => content)).filter(
    (entry) => isDrawn(entry) && (isWhole || isPlainSign(entry)),
  );
  return (
    <ul className={styles.signs}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <Swatch swatch={entry.swatch} />
          {wordsOf(entry) || t(entry.message)}
        </li>
      ))}
    </ul>
  );
}

/** The plain maps draw no outline of whole administrative areas but that of the plan. */
const isDrawn = ({ id }: LegendEntry): boolean => id !== "extent";

const isPlainSign = ({ id, subject }: LegendEntry): boolean =>
  id === "tie" || subject === "precision" || subject === "area";
