import { useMemo, useRef } from "react";
import { buildContent } from "../../map/scene/scene.ts";
import { useAtlas, useUi, useView } from "../shared/atlas-context.tsx";
import { StackList } from "../browse/StackList.tsx";
import type { Config } from "../../app/config.ts";
import { DrawnMap } from "./DrawnMap.tsx";
import { LegendPanel } from "../legend/LegendPanel.tsx";
import styles from "./MapArea.module.css";
import { useLit } from "./use-lit.ts";
import { useMapParts } from "./use-map-parts.ts";
import { useSheetPadding } from "./use-sheet-padding.ts";

/** The map with its legend, notes and what lies under a click. Comes after the text, and can stay away. */
export function MapArea({ config }: { readonly config: Config }) {
  const { atlas, t, root, initialView } = useAtlas();
  const { plans, layers } = useView();
  const box = useRef<HTMLElement>(null);
  const fault = useUi((ui) => ui.mapFault);
  const parts = useMapParts(initialView === null ? root : null, config, fault);
  const ground = parts.status === "ready" ? parts.ground.topology : null;
  const lit = useLit();
  const content = useMemo(
    () => buildContent({ atlas, view: { plans, layers }, ground, lit }),
    [atlas, plans, layers, ground, lit],
  );
  const padding = useSheetPadding(box);
  return (
    <section ref={box} className={styles.area} aria-label={t("nav.map")}>
      {parts.status === "loading" && <p className={styles.message}>{t("notice.mapLoading")}</p>}
      {parts.status === "failed" && (
        <div className={styles.message} role="alert">
          <p>{t("notice.mapFailed")}</p>
          <button type="button" onClick={parts.retry}>
            {t("app.retry")}
          </button>
        </div>
      )}
      {parts.status === "ready" && (
        <DrawnMap parts={parts} content={content} padding={padding} approval={config.mapApproval} />
      )}
      <StackList />
      {parts.status !== "failed" && <LegendPanel content={content} />}
    </section>
  );
}
