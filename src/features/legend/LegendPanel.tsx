import { type ComponentType, useState } from "react";
import { legend } from "../../map/style/layers/legend.ts";
import type { LegendEntry, LegendSubject } from "../../map/style/layers/legend-entry.ts";
import type { SceneContent } from "../../map/scene/scene-types.ts";
import { formatList } from "../../i18n/words/list.ts";
import { useAtlas, useLanguage, useLocal, useViewPart } from "../shared/atlas-context.tsx";
import { toLayer } from "../../state/changes.ts";
import { changeView } from "../../state/store.ts";
import { LAYERS } from "../../state/view.ts";
import styles from "./LegendPanel.module.css";
import { Swatch } from "../../map/view/Swatch.tsx";

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
};

/** The legend, read off the layers, with the switches of the layers. One line until it is opened. */
export function LegendPanel({ content, guide }: LegendPanelProps) {
  const { t } = useAtlas();
  const [open, setOpen] = useState(false);
  const entries = legend(content);
  return (
    <section
      className={styles.legend}
      aria-label={t("legend.title")}
      data-over-map=""
      data-legend={open ? "open" : "closed"}
    >
      {open && (
        <div className={styles.body}>
          <LayerSwitches />
          <Guide Text={guide} />
          {SUBJECTS.map((subject) => (
            <LegendGroup
              key={subject}
              subject={subject}
              entries={entries.filter((entry) => entry.subject === subject)}
            />
          ))}
        </div>
      )}
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        aria-label={t(open ? "legend.close" : "legend.open")}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.whole}>{t(open ? "legend.close" : "legend.open")}</span>
        <span className={styles.short}>{t("legend.title")}</span>
      </button>
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
            <Swatch swatch={entry.swatch} />
            <span>{wordsOf(entry) || t(entry.message)}</span>
            <span className={styles.count}>{entry.count}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
