import type { WholePlan } from "../../../domain/atlas/atlas.ts";
import { toSection, toThing } from "../../../state/changes.ts";
import { List } from "../../../ui/List.tsx";
import { useAtlas } from "../../shared/atlas-context.tsx";
import { ViewLink } from "../../shared/ViewLink.tsx";
import { PassageList } from "../PassageList.tsx";
import { useCompareText } from "../use-compare-text.ts";
import { CardFrame } from "./CardFrame.tsx";
import { describeFigure } from "./describe-figure.ts";
import styles from "./FigureCard.module.css";
import type { ComputedFigure, Figure } from "./figure.ts";
import { MetricCard } from "./MetricCard.tsx";
import { useChartsText } from "./use-charts-text.ts";

export type FigureCardProps = {
  readonly figure: Figure;
  /** The plans that are compared. */
  readonly plans: readonly WholePlan[];
  readonly onClose: () => void;
};

/** All that is behind a number of the comparison. */
export function FigureCard({ figure, ...rest }: FigureCardProps) {
  return figure.of === "metric" ? (
    <MetricCard figure={figure} onClose={rest.onClose} />
  ) : (
    <ComputedCard figure={figure} {...rest} />
  );
}

type ComputedCardProps = Omit<FigureCardProps, "figure"> & { readonly figure: ComputedFigure };

function ComputedCard({ figure, plans, onClose }: ComputedCardProps) {
  const { t, local, language } = useAtlas();
  const text = useCompareText();
  const charts = useChartsText();
  const words = { t, text, charts, local, language, plans };
  const { title, value, n, out, formula, reference, items, passages, section } = describeFigure(
    figure,
    words,
  );
  const count = passages.reduce((sum, { cites }) => sum + cites.length, 0);
  return (
    <CardFrame
      title={title}
      facts={[
        [text("take.value"), value],
        [charts("n.title"), n],
        [charts("out.title"), out],
        [text("take.formula"), formula],
        [text("take.reference"), reference],
      ]}
      anew={toSection(section)}
      here={charts("card.here")}
      onClose={onClose}
    >
      {items.length > 0 && (
        <>
          <h3 className={styles.heading}>{charts("items.title")}</h3>
          <List>
            {items.map(({ label, ref }) => (
              <li key={`${label} ${ref.type}`}>
                <ViewLink to={toThing(ref)} onFollow={onClose}>
                  {label}
                </ViewLink>
              </li>
            ))}
          </List>
        </>
      )}
      {count > 0 && (
        <>
          <h3 className={styles.heading}>{charts("items.passages", { count })}</h3>
          <PassageList of={passages} />
        </>
      )}
    </CardFrame>
  );
}
