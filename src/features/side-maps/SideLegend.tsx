import { type ReactNode, useMemo } from "react";
import { type LightChoice, lightChoices } from "../../domain/compare/lit-sites.ts";
import type { Swatch as SwatchOf } from "../../map/style/layers/legend-entry.ts";
import { Swatch } from "../../map/view/Swatch.tsx";
import { formatLight, type Light } from "../../model/light.ts";
import { changeView } from "../../state/store.ts";
import { useAtlas, useViewPart } from "../shared/atlas-context.tsx";
import styles from "./SideLegend.module.css";
import { Signs } from "./Signs.tsx";
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
  const isChosen = useViewPart(
    (view) => view.light !== null && formatLight(view.light) === formatLight(light),
  );
  return (
    <button
      type="button"
      className={styles.chip}
      aria-pressed={isChosen}
      onClick={() => changeView({ light: isChosen ? null : light })}
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
