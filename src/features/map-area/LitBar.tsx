import type { Lighting, LitCounts } from "../../map/scene/lit.ts";
import { seeAllLit } from "../../state/store.ts";
import { useAtlas } from "../shared/atlas-context.tsx";
import { litWords } from "./lit-words.ts";
import styles from "./LitBar.module.css";

type LitBarProps = {
  readonly lighting: Lighting | null;
  /** Null while it is not known of all sites where they are. */
  readonly counts: LitCounts | null;
  /** Whether the map draws sites at all. */
  readonly isDrawn: boolean;
};

/** Says over the map how many sites the open thing lights, and how many it cannot; leads to all of them. */
export function LitBar({ lighting, counts, isDrawn }: LitBarProps) {
  const { t } = useAtlas();
  const words = lighting && counts && isDrawn ? litWords(t, counts, lighting) : "";
  const onMap = words === "" ? 0 : (counts?.onMap ?? 0);
  return (
    <div className={styles.bar} data-over-map="" data-empty={words === "" || undefined}>
      {/* Who reads on and on would hear of each clause. */}
      <p role="status" aria-live={lighting?.follow === false ? "off" : undefined}>
        {words}
      </p>
      {onMap > 0 && (
        <button type="button" onClick={seeAllLit}>
          {t("lit.seeAll", { count: onMap })}
        </button>
      )}
    </div>
  );
}
