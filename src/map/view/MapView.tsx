import { useEffect, useMemo, useRef, useState } from "react";
import type { Language } from "../../i18n/language.ts";
import type { Translate } from "../../i18n/translate.ts";
import { AtlasMap } from "../engine/atlas-map.ts";
import type { AtlasMapProps, MapStand } from "../engine/atlas-map-props.ts";
import { hasManyCaptions } from "../scene/scene.ts";
import { FarEnds } from "./FarEnds.tsx";
import { gestureTexts } from "./gesture-texts.ts";
import { HoverCard } from "./HoverCard.tsx";
import { MapFrame } from "./MapFrame.tsx";
import type { MapApproval } from "./MapNotes.tsx";
import styles from "./MapView.module.css";
import { LEAST_TEXT } from "../style/legible.ts";
import { paletteOf } from "../style/palette-of.ts";
import type { PaletteId } from "../style/palette.ts";
import { useBoxesOver } from "./use-boxes-over.ts";
import { useHovered } from "./use-hovered.ts";
import type { SiteTileSource } from "../style/site-tiles.ts";

/** Props of a map in the page, whichever engine draws it. */
export type MapViewProps = Omit<
  AtlasMapProps,
  "context" | "texts" | "boxesOver" | "onStand" | "onFallback"
> & {
  readonly colours: PaletteId;
  readonly language: Language;
  /** Size of names: 1, or more where the reader wants them larger. */
  readonly textScale?: number;
  readonly approval: MapApproval;
  /** The reader wants the map as a picture. */
  readonly onPicture: () => void;
  /** Another map will take its place: until then nothing is at rest. */
  readonly interim: boolean;
  /** The tiles of all sites, where there are so many plans that they may be drawn. The plain map has no use for them. */
  readonly siteTiles?: SiteTileSource | null;
  readonly t: Translate;
};

type DrawnMapProps = MapViewProps & Pick<AtlasMapProps, "onFallback">;

/** The map drawn by MapLibre. Mounts the class that owns the engine, hands it props, and knows nothing else of it. */
export function MapView(props: DrawnMapProps) {
  const { scene, ground, base, padding, approval, language, t } = props;
  const container = useRef<HTMLDivElement>(null);
  const map = useRef<AtlasMap | null>(null);
  const [stand, setStand] = useState<MapStand | null>(null);
  const [hovered, onHover] = useHovered(props.onHover);
  const { boxes: boxesOver } = useBoxesOver(container);
  const engineProps = { ...useEngineProps({ ...props, onHover }, setStand), boxesOver };
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
      camera={stand?.camera ?? null}
      padding={padding}
      approval={approval}
      hasBoundaries={ground.topology !== null && base === null}
      baseTiles={base?.tiles ?? null}
      onZoom={(levels) => map.current?.zoomBy(levels)}
      onReset={() => map.current?.reset()}
      onPan={(right, down) => map.current?.panBy(right, down)}
      onPicture={props.onPicture}
      t={t}
    >
      <div className={styles.canvas}>
        <div ref={container} className={styles.engine} />
      </div>
      {stand && (
        <FarEnds {...props} stand={stand} isBent onShow={(ends) => map.current?.showAll(ends)} />
      )}
      {hovered && <HoverCard hovered={hovered} content={scene.content} language={language} t={t} />}
    </MapFrame>
  );
}

function useEngineProps(
  props: DrawnMapProps,
  onStand: AtlasMapProps["onStand"],
): Omit<AtlasMapProps, "boxesOver"> {
  const { colours, language, textScale = 1, t, ...others } = props;
  const { approval: _approval, interim: _interim, onPicture: _onPicture, ...engine } = others;
  const { siteTiles = null, ...rest } = engine;
  const baseTiles = rest.base?.tiles ?? null;
  const hasLand = rest.ground.topology !== null;
  const { layers, namedByMarks, sitesTogether, lit, locators } = rest.scene.content;
  const isLit = lit !== null;
  const isCrowded = hasManyCaptions(rest.scene.content);
  const palette = paletteOf(colours);
  const context = useMemo(
    () => ({
      palette,
      language,
      textScale,
      leastText: textScale > 1 ? LEAST_TEXT : 0,
      hasLand,
      baseTiles,
      layers,
      namedByMarks,
      isCrowded,
      locators,
      siteTiles,
      sitesTogether,
      isLit,
    }),
    [
      palette,
      language,
      textScale,
      hasLand,
      baseTiles,
      layers,
      namedByMarks,
      isCrowded,
      locators,
      siteTiles,
      sitesTogether,
      isLit,
    ],
  );
  const texts = useMemo(
    () => ({ label: t("map.label"), role: t("nav.map"), ...gestureTexts(t) }),
    [t],
  );
  return { ...rest, context, texts, onStand };
}
