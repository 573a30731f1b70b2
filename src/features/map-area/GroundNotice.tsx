import { useStore } from "zustand";
import { formatList } from "../../i18n/words/list.ts";
import { groundStore, isThere } from "../../state/ground-store.ts";
import { useAtlas, useLocal } from "../shared/atlas-context.tsx";
import styles from "./GroundNotice.module.css";
import type { GroundInHand } from "./use-ground.ts";

/** Says which parts of the ground have not come, and offers to ask for them again. The map goes on without them. */
export function GroundNotice({ missing, retry }: Pick<GroundInHand, "missing" | "retry">) {
  const { t, language } = useAtlas();
  const names = useProvinceNames(missing);
  if (missing.length === 0) return null;
  return (
    <div className={styles.notice} role="status">
      <p>
        {missing === "country"
          ? t("ground.countryMissing")
          : t("ground.missing", { names: formatList(names, language) })}
      </p>
      <button type="button" onClick={retry}>
        {t("app.retry")}
      </button>
    </div>
  );
}

/** Names of the provinces of which a part is missing, as the country's own file has them. */
function useProvinceNames(missing: GroundInHand["missing"]): readonly string[] {
  const local = useLocal();
  const china = useStore(groundStore, (ground) => ground.china);
  if (missing === "country" || !isThere(china)) return [];
  return china.names
    .filter(({ adcode }) => missing.includes(adcode))
    .map((province) => local(province, "name"));
}
