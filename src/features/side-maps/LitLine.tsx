import { formatList } from "../../i18n/words/list.ts";
import { changeView } from "../../state/store.ts";
import { useLanguage, useViewPart } from "../shared/atlas-context.tsx";
import styles from "./LitLine.module.css";
import { useLightName } from "./use-light-name.ts";
import { useLitWords } from "./use-lit-words.ts";
import type { Lit } from "./use-lit.ts";
import type { SidePlan } from "./use-side-plans.ts";
import { useSideText } from "./use-side-text.ts";

type LitLineProps = { readonly sides: readonly SidePlan[]; readonly lit: Lit };

/** What is lit, and on how many sites of each plan it falls: the maps in words. */
export function LitLine({ sides, lit }: LitLineProps) {
  const text = useSideText();
  const nameOf = useLightName();
  const wordsOf = useLitWords(lit);
  const chosen = useViewPart((view) => view.light);
  const language = useLanguage();
  const { light, keys } = lit;
  const counts = sides.flatMap((side) => wordsOf(side)?.words ?? []);
  return (
    <p className={styles.lit} role="status">
      {keys !== null && (
        <>
          <strong>
            {light === null ? text("litOpen") : text("lit", { light: nameOf(light) })}
          </strong>{" "}
          {formatList(counts, language)}{" "}
          {chosen !== null && (
            <button
              type="button"
              className={styles.off}
              onClick={() => changeView({ light: null })}
            >
              {text("off")}
            </button>
          )}
        </>
      )}
    </p>
  );
}
