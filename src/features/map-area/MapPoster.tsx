import { useStore } from "zustand";
import { DEFAULT_CONFIG, type Config } from "../../state/config.ts";
import { frameStore, wantLiveMap } from "../../state/frame-store.ts";
import { useAtlas, useViewPart } from "../shared/atlas-context.tsx";
import { FirstMap } from "./FirstMap.tsx";
import styles from "./MapPoster.module.css";
import { pageOfPlans } from "./use-first-map.ts";

type MapPosterProps = {
  readonly config: Pick<Config, "ground" | "mapApproval">;
  /** Says what the button does. */
  readonly label: string;
  /** Says why there is a picture only, where there was a map. */
  readonly restedLabel: string;
  /** The map is on its way. */
  readonly isComing: boolean;
};

/** The map as a picture that is kept until a reader wants to move it: many of them cost a page hardly anything. */
export function MapPoster({ label, restedLabel, isComing, ...props }: MapPosterProps) {
  const { t, initialView } = useAtlas();
  const page = useViewPart(pageOfPlans);
  const rested = useStore(frameStore, (state) => state.rested);
  const config = initialView === null ? props.config : DEFAULT_CONFIG;
  const hasPicture = page !== null && config.ground === "boundaries";
  return (
    <section className={styles.poster} aria-label={t("nav.map")}>
      {hasPicture && (
        <FirstMap key={page} page={page} approval={config.mapApproval} onReach={undefined} />
      )}
      <button type="button" className={styles.open} disabled={isComing} onClick={wantLiveMap}>
        <span className={styles.label}>{isComing ? t("notice.mapLoading") : label}</span>
      </button>
      {rested && !isComing && (
        <p className={styles.rested} role="status">
          {restedLabel}
        </p>
      )}
    </section>
  );
}
