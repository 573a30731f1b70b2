import { useLayoutEffect, useMemo, useRef } from "react";
import type { Ground } from "../../domain/places/assemble-ground.ts";
import type { Language } from "../../i18n/language.ts";
import type { Translate } from "../../i18n/translate.ts";
import { distanceWords } from "../../i18n/words/distance-words.ts";
import { formatList } from "../../i18n/words/list.ts";
import { localName } from "../../i18n/words/names.ts";
import type { LonLat } from "../../model/types.ts";
import { arcHeight, arcWay } from "../camera/arc-way.ts";
import { type EdgeLabel, placeEdgeLabels } from "../camera/edge-labels.ts";
import { type Box, type Padding, type Pixel, type Size, toPixel } from "../camera/project.ts";
import type { MapStand } from "../engine/atlas-map-props.ts";
import { type FarEnd, farEnds } from "../scene/far-ends.ts";
import type { Scene } from "../scene/scene-types.ts";
import { textWidth } from "../svg/place-labels.ts";
import styles from "./FarEnds.module.css";
import { useBoxesOver } from "./use-boxes-over.ts";

type FarEndsProps = {
  readonly scene: Pick<Scene, "arcs">;
  readonly stand: MapStand;
  /** What a sheet covers of the map. */
  readonly padding: Padding;
  /** Its extent is where the camera can go. */
  readonly ground: Pick<Ground, "extent">;
  /** Whether links are drawn as arcs. */
  readonly isBent?: boolean;
  /** The reader wants to see both ends. */
  readonly onShow: (positions: readonly LonLat[]) => void;
  readonly language: Language;
  readonly t: Translate;
};

/** Where the links of what is open lead: at the place, or at the edge of the map where that lies beyond it. */
export function FarEnds(props: FarEndsProps) {
  return props.scene.arcs.length === 0 ? null : <FarEndList {...props} />;
}

function FarEndList({
  scene,
  stand,
  padding,
  ground,
  isBent = false,
  onShow,
  language,
  t,
}: FarEndsProps) {
  const { arcs } = scene;
  const { camera, size } = stand;
  const told = useMemo(
    () => farEnds(arcs).map((end) => ({ end, ...wordsOf(end, language, t) })),
    [arcs, language, t],
  );
  const list = useRef<HTMLUListElement>(null);
  const { boxes: over, font } = useBoxesOver(list);
  const pixelOf = (position: LonLat) => toPixel(position, camera, size);
  const nearEnds = told.flatMap(({ end }) => end.from.map(pixelOf));
  const room = roomIn(size, padding);
  const wishes = told.slice(0, mostIn(room)).map(({ end, name, away }) => {
    const at = pixelOf(end.position);
    const from = end.from[0] ?? end.position;
    const way = arcWay(pixelOf(from), at, isBent ? arcHeight(from, end.position) : 0);
    return { key: end.key, at, way, size: sizeOf([name, away], font) };
  });
  const byKey = new Map(told.map((entry) => [entry.end.key, entry]));
  return (
    <ul ref={list} className={styles.ends} aria-label={t("arc.ends")}>
      {placeEdgeLabels(wishes, room, [...over, ...nearEnds.map(aroundNearEnd)]).map((label) => {
        const entry = byKey.get(label.key);
        if (!entry) return null;
        const { end, name, away } = entry;
        const isAway = label.angle !== null && isIn(end.position, ground.extent);
        return (
          <Label
            key={label.key}
            label={label}
            name={name}
            away={away}
            onPress={isAway ? () => onShow([end.position, ...end.from]) : null}
            t={t}
          />
        );
      })}
    </ul>
  );
}

type LabelProps = {
  readonly label: EdgeLabel;
  readonly name: string;
  readonly away: string;
  /** Null where there is nothing more to be seen. */
  readonly onPress: (() => void) | null;
  readonly t: Translate;
};

function Label({ label: { middle, angle }, name, away, onPress, t }: LabelProps) {
  const item = useRef<HTMLLIElement>(null);
  const [x, y] = middle;
  useLayoutEffect(() => {
    // Set by script: the Content-Security-Policy allows no style attribute in markup.
    item.current?.style.setProperty("transform", `translate(${x}px, ${y}px) translate(-50%, -50%)`);
  }, [x, y]);
  const words = (
    <>
      <span className={styles.name}>{name}</span>
      {away !== "" && <span className={styles.away}>{away}</span>}
    </>
  );
  return (
    <li ref={item} className={styles.end} data-edge={angle === null ? undefined : ""}>
      {angle !== null && (
        <svg className={styles.arrow} viewBox="-6 -6 12 12" aria-hidden="true">
          <path d="M0 -5 4 4 0 2 -4 4Z" transform={`rotate(${angle.toFixed(0)})`} />
        </svg>
      )}
      {onPress === null ? (
        <p className={styles.words}>{words}</p>
      ) : (
        <button type="button" className={styles.words} title={t("arc.show")} onClick={onPress}>
          {words}
        </button>
      )}
    </li>
  );
}

/** Between a label and the edge of the map, in pixels. */
const MARGIN = 8;
/** About the near end of a link, whose own mark stands there. */
const NEAR_END = 22;
/** A map has room for a label on so many square pixels. */
const ROOM_FOR_ONE = 40_000;

/** The part of the map that no sheet covers. */
function roomIn({ width, height }: Size, { bottom }: Padding): Box {
  return { left: MARGIN, top: MARGIN, right: width - MARGIN, bottom: height - bottom - MARGIN };
}

function mostIn({ left, top, right, bottom }: Box): number {
  return Math.max(1, Math.floor(((right - left) * (bottom - top)) / ROOM_FOR_ONE));
}

const aroundNearEnd = ([x, y]: Pixel): Box => ({
  left: x - NEAR_END,
  top: y - NEAR_END,
  right: x + NEAR_END,
  bottom: y + NEAR_END,
});

/** Partners that are named of many at one place. */
const MOST_PARTNERS = 2;

/** Who is there, and how far away in which direction. */
function wordsOf({ partners, direction, distance }: FarEnd, language: Language, t: Translate) {
  const names = partners
    .slice(0, MOST_PARTNERS)
    .map((partner) => String(localName(partner, "name", language)));
  const listed = formatList(names, language);
  const far = distance && distanceWords(distance, t, language);
  const way = direction && t(`near.${direction}`);
  return {
    name:
      names.length < partners.length
        ? t("arc.partners", { names: listed, count: partners.length })
        : listed,
    away: far && way ? t("arc.away", { direction: way, distance: far }) : (far ?? way ?? ""),
  };
}

/** As the style sheet sets them, in ems. */
const LINE = 1.35;
const WIDEST = 17;
const BESIDE_TEXT = 2.9;
const ABOVE_AND_BELOW = 0.85;

/** Room that a label takes, in pixels; a name too long for it is cut short. @param font size of the text in pixels */
function sizeOf(lines: readonly string[], font: number): Size {
  const written = lines.filter((line) => line !== "");
  const widest = Math.max(...written.map(textWidth));
  return {
    width: Math.min(widest + BESIDE_TEXT, WIDEST) * font,
    height: (written.length * LINE + ABOVE_AND_BELOW) * font,
  };
}

function isIn([lon, lat]: LonLat, extent: Ground["extent"]): boolean {
  if (extent === null) return true;
  const [west, south, east, north] = extent;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
