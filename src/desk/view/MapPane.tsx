import { useEffect, useState } from "react";
import { Note } from "../../ui/Note.tsx";
import { reasonOf } from "../edge/desk-store.ts";
import type { DeskGround } from "../protocol.ts";
import { useDesk, useTools } from "./desk-context.tsx";
import { DeskMap } from "./DeskMap.tsx";
import styles from "./MapPane.module.css";
import { PlaceForm } from "./PlaceForm.tsx";
import { useChosen } from "./use-chosen.ts";
import { useMapMarks } from "./use-map-marks.ts";
import { usePlacing } from "./use-placing.ts";

type Loaded = { readonly ground: DeskGround } | { readonly reason: string } | null;

/** The map of the plan's region, and what is asked of whoever puts a site on it. */
export function MapPane() {
  const { t } = useTools();
  const loaded = useGround();
  const chosen = useChosen();
  const site = chosen?.item.kind === "sites" ? chosen : null;
  const placing = usePlacing(site);
  const marks = useMapMarks(site?.item ?? null);
  const language = useDesk((state) => state.language);
  return (
    <section id="desk-map" className={styles.pane} aria-label={t("map.label")} tabIndex={-1}>
      <div className={styles.map}>
        {loaded === null && <Note>{t("map.loading")}</Note>}
        {loaded && "reason" in loaded && (
          <Note tone="warning">{t("map.failed", { reason: loaded.reason })}</Note>
        )}
        {loaded && "ground" in loaded && (
          <DeskMap
            ground={loaded.ground}
            marks={marks}
            readings={placing.readings}
            form={placing.form}
            canPlace={site !== null}
            language={language}
            onPoint={placing.take}
          />
        )}
      </div>
      <PlaceForm site={site} placing={placing} />
    </section>
  );
}

function useGround(): Loaded {
  const { server } = useTools();
  const [loaded, setLoaded] = useState<Loaded>(null);
  useEffect(() => {
    server.ground().then(
      (ground) => setLoaded({ ground }),
      (error: unknown) => setLoaded({ reason: reasonOf(error) }),
    );
  }, [server]);
  return loaded;
}
