import { type ComponentType, useCallback, useState } from "react";
import { legend } from "../../map/style/layers/legend.ts";
import type { LegendEntry, LegendSubject } from "../../map/style/layers/legend-entry.ts";
import type { SceneContent } from "../../map/scene/scene-types.ts";
import { GROUP_LETTERS } from "../../i18n/words/group-letters.ts";
import { formatLength } from "../../i18n/format.ts";
import { formatList } from "../../i18n/words/list.ts";
import { useAtlas, useLanguage, useLocal, useUi, useViewPart } from "../shared/atlas-context.tsx";
import { useOffer } from "../shared/use-offer.ts";
import { toLayer } from "../../state/changes.ts";
import { changeView } from "../../state/store.ts";
import { LAYERS } from "../../state/view.ts";
import styles from "./LegendPanel.module.css";
import { OwnDataDoor, useDroppedFiles } from "./OwnDataDoor.tsx";
import { isChosen, legendChoice } from "./legend-choice.ts";
import { Swatch } from "../../map/view/Swatch.tsx";
import { isFramed } from "../../ui/is-framed.ts";
import { useEscape } from "../../ui/use-escape.ts";

const SUBJECTS: readonly LegendSubject[] = [
  // First what cannot be guessed.
  "precision",
  "structure",
  "area",
  "group",
  "kind",
];

type LegendPanelProps = {
  readonly content: SceneContent;
  /** How to read the map; asked for with the first look at it. */
  readonly guide: ComponentType;
  /** Whether readers may lay files of their own over the map. */
  readonly takesFiles: boolean;
};

/**
 * The legend, read off the layers, with the switches of the layers. One line until it is opened: what it opens follows
 * it, and stands above it on the map.
 */
export function LegendPanel({ content, guide, takesFiles }: LegendPanelProps) {
  const { t } = useAtlas();
  const [open, setOpen] = useState(false);
  const entries = legend(content);
  // The page around a frame has not asked for it.
  const takesOwn = useOffer("ownData") && takesFiles && !isFramed();
  useDroppedFiles(takesOwn);
  useEscape(
    open,
    useCallback(() => setOpen(false), []),
    { first: true },
  );
  return (
    <section
      className={styles.legend}
      aria-label={t("legend.title")}
      data-over-map=""
      data-legend={open ? "open" : "closed"}
    >
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.whole}>{t("legend.open")}</span>
        <span className={styles.short}>{t("legend.title")}</span>
      </button>
      {open && (
        <div className={styles.body}>
          <LayerSwitches />
          <Guide Text={guide} />
          <AskedCircle />
          {SUBJECTS.map((subject) => (
            <LegendGroup
              key={subject}
              subject={subject}
              entries={entries.filter((entry) => entry.subject === subject)}
            />
          ))}
          {takesOwn && <OwnDataDoor />}
        </div>
      )}
    </section>
  );
}

/** The way to what explains the map, folded. */
function Guide({ Text }: { readonly Text: ComponentType }) {
  const { t } = useAtlas();
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.guide} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t("legend.guide")}</summary>
      {open && <Text />}
    </details>
  );
}

/** What the broken circle on the map is, while there is one. */
function AskedCircle() {
  const { t, language } = useAtlas();
  const circle = useUi((ui) => ui.sifted?.circle ?? null);
  if (circle === null) return null;
  return (
    <div className={styles.line}>
      <Swatch swatch={{ type: "approximate" }} />
      <span>{t("legend.circle", { length: formatLength(circle.radiusM, language) })}</span>
    </div>
  );
}

function LayerSwitches() {
  const { t } = useAtlas();
  const layers = useViewPart((view) => view.layers);
  return (
    <fieldset className={styles.layers}>
      <legend>{t("layer.title")}</legend>
      {LAYERS.map((layer) => (
        <label key={layer} className={styles.layer}>
          <input
            type="checkbox"
            checked={layers.includes(layer)}
            onChange={() => changeView(toLayer(layers, layer))}
          />
          {t(`layer.${layer}`)}
        </label>
      ))}
    </fieldset>
  );
}

type LegendLineProps = { readonly entry: LegendEntry; readonly words: string };

/** A line of the legend; one that tells sites apart is a button that leaves only those lit, and all again. */
function LegendLine({ entry, words }: LegendLineProps) {
  const { atlas } = useAtlas();
  const filter = useViewPart((view) => view.filter);
  const language = useLanguage();
  const { swatch } = entry;
  const choice = legendChoice(swatch, atlas.classes);
  const line = (
    <>
      <Swatch swatch={swatch} />
      <span>
        {swatch.type === "colour" && (
          <b className={styles.letter}>{GROUP_LETTERS[language][swatch.colour]} </b>
        )}
        {words}
      </span>
      <span className={styles.count}>{entry.count}</span>
    </>
  );
  if (choice === null) return <div className={styles.line}>{line}</div>;
  const isPressed = isChosen(filter, choice);
  return (
    <button
      type="button"
      className={styles.line}
      aria-pressed={isPressed}
      onClick={() =>
        changeView({ filter: { ...filter, [choice.facet]: isPressed ? [] : choice.values } })
      }
    >
      {line}
    </button>
  );
}

type LegendGroupProps = {
  readonly subject: LegendSubject;
  readonly entries: readonly LegendEntry[];
};

function LegendGroup({ subject, entries }: LegendGroupProps) {
  const { t } = useAtlas();
  const language = useLanguage();
  const local = useLocal();
  if (entries.length === 0) return null;
  const wordsOf = ({ words }: LegendEntry): string =>
    formatList([...new Set(words.map((word) => local(word, "word") ?? ""))], language);
  return (
    <div className={styles.group}>
      <h3>{t(`legend.${subject}`)}</h3>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <LegendLine entry={entry} words={wordsOf(entry) || t(entry.message)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
