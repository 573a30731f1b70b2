import { type ReactNode, useMemo } from "react";
import { type LightChoice, lightChoices } from "../../domain/compare/lit-sites.ts";
import { formatList } from "../../i18n/words/list.ts";
import { legendOfAll } from "../../map/style/layers/legend.ts";
import type { LegendEntry, Swatch as SwatchOf } from "../../map/style/layers/legend-entry.ts";
import { Swatch } from "../../map/view/Swatch.tsx";
import { formatLight, isSameLight, type Light } from "../../model/light.ts";
import { toLight } from "../../state/changes.ts";
import { changeView } from "../../state/store.ts";
import { useAtlas, useLanguage, useLocal, useViewPart } from "../shared/atlas-context.tsx";
import styles from "./SideLegend.module.css";
import { useLightName } from "./use-light-name.ts";
import type { Lit } from "./use-lit.ts";
import type { SidePlan } from "./use-side-plans.ts";
import { useSideText } from "./use-side-text.ts";

type SideLegendProps = { readonly sides: readonly SidePlan[]; readonly lit: Lit };

const GROUPS = ["role", "kind", "industry"] as const;

/** One legend for all maps. What is pointed at is lit on all of them; what is pressed stays lit, in the address too. */
export function SideLegend({ sides, lit }: SideLegendProps) {
  const { atlas, t } = useAtlas();
  const text = useSideText();
  const choices = useMemo(
    () =>
      lightChoices(
        atlas,
        sides.map(({ plan }) => plan),
      ),
    [atlas, sides],
  );
  return (
    <section className={styles.legend} aria-label={text("legend")}>
      <p className={styles.hint} data-print="hide">
        {text("light")}
      </p>
      {GROUPS.map((group) => {
        const own = choices.filter(({ light }) => light.by === group);
        return (
          own.length > 0 && (
            <Line key={group} title={text(`line.${group}`)}>
              {own.map((choice) => (
                <Chip key={formatLight(choice.light)} choice={choice} look={lit.look} />
              ))}
            </Line>
          )
        );
      })}
      <details className={styles.rest}>
        <summary>
          {t("legend.precision")} · {t("legend.area")}
        </summary>
        <Signs sides={sides} />
      </details>
    </section>
  );
}

function Line({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={styles.line} role="group" aria-label={title}>
      <span className={styles.title}>{title}</span>
      <div className={styles.chips}>{children}</div>
    </div>
  );
}

type ChipProps = {
  readonly choice: LightChoice;
  readonly look: (light: Light | null) => void;
};

function Chip({ choice: { light, count }, look }: ChipProps) {
  const { atlas } = useAtlas();
  const nameOf = useLightName();
  const chosen = useViewPart((view) => view.light);
  return (
    <button
      type="button"
      className={styles.chip}
      aria-pressed={isSameLight(chosen, light)}
      onClick={() => changeView(toLight(chosen, light))}
      onPointerEnter={({ pointerType }) => pointerType === "mouse" && look(light)}
      onPointerLeave={() => look(null)}
      onFocus={({ currentTarget }) => currentTarget.matches(":focus-visible") && look(light)}
      onBlur={() => look(null)}
    >
      <Swatch swatch={swatchOf(light, atlas.industryById.get(light.value)?.group ?? "none")} />
      {nameOf(light)}
      <span className={styles.count}>{count}</span>
    </button>
  );
}

type Colour = Extract<SwatchOf, { readonly type: "colour" }>["colour"];

function swatchOf(light: Light, colour: Colour): SwatchOf {
  switch (light.by) {
    case "kind":
      return { type: "kind", kind: light.value };
    case "role":
      return { type: light.value };
    case "industry":
      return { type: "colour", colour };
  }
}

/** The signs that light nothing: how well places are known, and what the lines are. */
function Signs({ sides }: Pick<SideLegendProps, "sides">) {
  const { t } = useAtlas();
  const language = useLanguage();
  const local = useLocal();
  const wordsOf = ({ words }: LegendEntry): string =>
    formatList([...new Set(words.map((word) => local(word, "word") ?? ""))], language);
  const entries = legendOfAll(sides.map(({ content }) => content)).filter(isPlainSign);
  return (
    <ul className={styles.signs}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <Swatch swatch={entry.swatch} />
          {wordsOf(entry) || t(entry.message)}
        </li>
      ))}
    </ul>
  );
}

/** The plain maps draw no outline of whole administrative areas but that of the plan. */
function isPlainSign({ id, subject }: LegendEntry): boolean {
  return id === "tie" || subject === "precision" || (subject === "area" && id !== "extent");
}
