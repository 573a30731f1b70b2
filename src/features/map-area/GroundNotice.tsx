import { useStore } from "zustand";
import { formatList } from "../../i18n/words/list.ts";
import { groundStore, isThere } from "../../state/ground-store.ts";
import { useAtlas, useLocal } from "../shared/atlas-context.tsx";
import styles from "./GroundNotice.module.css";
import type { BaseInHand } from "./use-base-tiles.ts";
import type { GroundInHand } from "../shared/use-loaded-ground.ts";

type GroundNoticeProps = Pick<GroundInHand, "missing" | "retry"> & { readonly onBase: BaseInHand };

/**
 * Says which parts of the ground have not come, or why the operator's base map does not stand, and offers to ask for them
 * again. The map goes on without them.
 */
export function GroundNotice({ missing, retry, onBase }: GroundNoticeProps) {
  const { t, language } = useAtlas();
  const names = useProvinceNames(missing);
  if (onBase.status === "failed") {
    return <Notice text={t("ground.baseFault", { fault: onBase.fault })} retry={onBase.retry} />;
  }
  if (missing.length === 0) return null;
  const text =
    missing === "country"
      ? t("ground.countryMissing")
      : t("ground.missing", { names: formatList(names, language) });
  return <Notice text={text} retry={retry} />;
}

type NoticeProps = { readonly text: string; readonly retry: () => void };

function Notice({ text, retry }: NoticeProps) {
  const { t } = useAtlas();
  return (
    <div className={styles.notice} role="status">
      <p>{text}</p>
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
