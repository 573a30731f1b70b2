import { useState } from "react";
import { legend } from "../../map/style/layers/legend.ts";
import type { LegendEntry, LegendSubject } from "../../map/style/layers/legend-entry.ts";
import type { SceneContent } from "../../map/scene/scene-types.ts";
import { useAtlas, useViewPart } from "../shared/atlas-context.tsx";
import { toLayer } from "../../state/changes.ts";
import { changeView } from "../../state/store.ts";
import { LAYERS } from "../../state/view.ts";
import styles from "./LegendPanel.module.css";
import { Swatch } from "./Swatch.tsx";

const SUBJECTS: readonly LegendSubject[] = ["group", "kind", "precision", "structure", "area"];

/** The legend, read off the layers, with the switches of the layers. One line until it is opened. */
export function LegendPanel({ content }: { readonly content: SceneContent }) {
  const { t } = useAtlas();
  const [open, setOpen] = useState(false);
  const entries = legend(content);
  return (
    <section className={styles.legend} aria-label={t("legend.title")}>
      {open && (
        <div className={styles.body}>
          <LayerSwitches />
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
        onClick={() => setOpen(!open)}
      >
        {t(open ? "legend.close" : "legend.open")}
      </button>
    </section>
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
  if (entries.length === 0) return null;
  return (
    <div className={styles.group}>
      <h3>{t(`legend.${subject}`)}</h3>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <Swatch swatch={entry.swatch} />
            <span>{t(entry.message)}</span>
            <span className={styles.count}>{entry.count}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
