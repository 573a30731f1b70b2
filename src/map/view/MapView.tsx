import { useEffect, useMemo, useRef, useState } from "react";
import type { Language } from "../../i18n/language.ts";
import type { Translate } from "../../i18n/translate.ts";
import type { Camera } from "../../state/view.ts";
import { AtlasMap } from "../engine/atlas-map.ts";
import type { AtlasMapProps, MapMove } from "../engine/atlas-map-props.ts";
import { hasManyCaptions } from "../scene/scene.ts";
import { MapFrame } from "./MapFrame.tsx";
import type { MapApproval } from "./MapNotes.tsx";
import styles from "./MapView.module.css";
import type { Palette } from "../style/palette.ts";

/** Props of a map in the page, whichever engine draws it. */
export type MapViewProps = Omit<AtlasMapProps, "context" | "texts" | "onFallback"> & {
  readonly palette: Palette;
  readonly language: Language;
  /** Size of names: 1, or more where the reader wants them larger. */
  readonly textScale?: number;
  readonly approval: MapApproval;
  readonly t: Translate;
};

type DrawnMapProps = MapViewProps & Pick<AtlasMapProps, "onFallback">;

/** The map drawn by MapLibre. Mounts the class that owns the engine, hands it props, and knows nothing else of it. */
export function MapView(props: DrawnMapProps) {
  const { ground, padding, approval, t, onMove } = props;
  const container = useRef<HTMLDivElement>(null);
  const map = useRef<AtlasMap | null>(null);
  const [camera, setCamera] = useState<Camera | null>(null);
  const engineProps = useEngineProps(props, (move) => {
    setCamera(move.camera);
    onMove(move);
  });
  useEffect(() => {
    if (map.current) map.current.update(engineProps);
    else if (container.current) map.current = new AtlasMap(container.current, engineProps);
  });
  useEffect(
    () => () => {
      map.current?.remove();
      map.current = null;
    },
    [],
  );
  return (
    <MapFrame
      camera={camera}
      padding={padding}
      approval={approval}
      hasBoundaries={ground.topology !== null}
      onZoom={(levels) => map.current?.zoomBy(levels)}
      onReset={() => map.current?.reset()}
      t={t}
    >
      <div className={styles.canvas}>
        <div ref={container} className={styles.engine} />
      </div>
    </MapFrame>
  );
}

function useEngineProps(props: DrawnMapProps, onMove: (move: MapMove) => void): AtlasMapProps {
  const { palette, language, textScale = 1, approval: _approval, t, ...rest } = props;
  const hasLand = rest.ground.topology !== null;
  const { layers, namedByMarks } = rest.scene.content;
  const isCrowded = hasManyCaptions(rest.scene.content);
  const context = useMemo(
    () => ({ palette, language, textScale, hasLand, layers, namedByMarks, isCrowded }),
    [palette, language, textScale, hasLand, layers, namedByMarks, isCrowded],
  );
  const texts = useMemo(
    () => ({
      label: t("map.label"),
      scrollHelp: t("map.scrollHelp"),
      scrollHelpMac: t("map.scrollHelpMac"),
      touchHelp: t("map.touchHelp"),
    }),
    [t],
  );
  return { ...rest, context, texts, onMove };
}
