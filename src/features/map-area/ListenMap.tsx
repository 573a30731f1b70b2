import { useDeferredValue, useMemo, useRef, useState } from "react";
import { LISTEN } from "../../i18n/listen/catalogue.ts";
import { translateOf } from "../../i18n/translate.ts";
import { markName } from "../../i18n/words/mark-names.ts";
import { localName } from "../../i18n/words/names.ts";
import { MAP_DESCRIBED } from "../../map/engine/atlas-map-props.ts";
import { stopsOf } from "../../map/listen/stops.ts";
import type { ListenWords } from "../../map/listen/stop-words.ts";
import type { SceneContent } from "../../map/scene/scene-types.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { useAtlas, useUi } from "../shared/atlas-context.tsx";
import { usePlanNames } from "../shared/use-plan-names.ts";
import styles from "./ListenMap.module.css";
import { MapMenu } from "./MapMenu.tsx";
import { useListening } from "./use-listening.ts";

/** The map for keyboard and ear: what it shows in words, its keys, and the walk from site to site; and its menu. */
export function ListenMap({ content }: { readonly content: SceneContent }) {
  const { t, language } = useAtlas();
  const words = useMemo(
    () => ({ t, language, text: translateOf(LISTEN[language], language) }),
    [t, language],
  );
  const about = useAbout(content, words);
  const [isOpen, setIsOpen] = useState(false);
  const own = useRef<HTMLDivElement>(null);
  useListening(own, content, words);
  return (
    <div ref={own}>
      <p id={MAP_DESCRIBED} className="visually-hidden">
        {about}
      </p>
      <div className={styles.help}>
        <Button onClick={() => setIsOpen(true)}>{words.text("help")}</Button>
      </div>
      <MapMenu />
      {isOpen && <KeyHelp about={about} words={words} onClose={() => setIsOpen(false)} />}
    </div>
  );
}

/** What the map shows, in a few sentences: how many, where they crowd, how the plan orders them. */
function useAbout(content: SceneContent, { text, language }: ListenWords): string {
  const namesOf = usePlanNames();
  const bounds = useDeferredValue(useUi((ui) => ui.bounds));
  const zoom = useDeferredValue(useUi((ui) => ui.zoom));
  return useMemo(() => {
    const plans = content.captions.map(({ plan }) => plan);
    if (content.locators) return text("aboutAfar", { count: plans.length });
    const isSeen = ({ position: [lon, lat] }: { readonly position: readonly [number, number] }) => {
      const [west, south, east, north] = bounds ?? [-180, -90, 180, 90];
      return west <= lon && lon <= east && south <= lat && lat <= north;
    };
    const marks = stopsOf(content, zoom ?? 0).flatMap((stop) =>
      stop.type === "mark" && isSeen(stop) ? [stop.mark] : [],
    );
    const count = marks.reduce((sum, mark) => sum + mark.marks.length, 0);
    const [densest] = marks.toSorted((a, b) => b.marks.length - a.marks.length);
    const [only, ...others] = content.captions;
    const phrase = only && localName(only, "phrase", language);
    return text("about", {
      plans: namesOf(plans),
      count,
      densest:
        densest && densest.marks.length > 1
          ? text("densest", { name: markName(densest, language) })
          : "",
      structure: others.length === 0 && phrase ? text("structure", { phrase }) : "",
    });
  }, [content, bounds, zoom, language, namesOf, text]);
}

const KEYS = ["enter", "arrows", "pages", "m", "escape", "zoom", "regions"] as const;

type KeyHelpProps = {
  readonly about: string;
  readonly words: ListenWords;
  readonly onClose: () => void;
};

/** The keys, and in writing what the map shows. */
function KeyHelp({ about, words: { text }, onClose }: KeyHelpProps) {
  return (
    <Dialog title={text("helpTitle")} closeLabel={text("close")} onClose={onClose}>
      <div className={styles.body}>
        <h3>{text("keys")}</h3>
        <dl className={styles.keys}>
          {KEYS.map((key) => (
            <div key={key}>
              <dt>{text(`key.${key}`)}</dt>
              <dd>{text(`does.${key}`)}</dd>
            </div>
          ))}
        </dl>
        <h3>{text("now")}</h3>
        <p>{about}</p>
      </div>
    </Dialog>
  );
}
