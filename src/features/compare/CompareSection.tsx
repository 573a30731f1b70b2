import { type ReactNode, useContext, useRef } from "react";
import type { AtlasPlan } from "../../domain/atlas/atlas.ts";
import { sectionAnchor, type CompareSectionId } from "../../domain/compare/sections.ts";
import type { TableValue } from "../../domain/export/table-value.ts";
import { toSection } from "../../state/changes.ts";
import { Note } from "../../ui/Note.tsx";
import { ScrollBox } from "../../ui/ScrollBox.tsx";
import { TableFrame } from "../../ui/TitledTable.tsx";
import { useLocal, useViewPart } from "../shared/atlas-context.tsx";
import { CopyLink } from "../shared/CopyLink.tsx";
import { TakeHome } from "../shared/TakeHome.tsx";
import type { ChartSpec } from "./charts/chart-spec.ts";
import { RenderChart } from "./charts/render-chart.ts";
import { useIsInBrief } from "./brief/brief.ts";
import styles from "./CompareSection.module.css";
import { FormSwitch } from "./FormSwitch.tsx";
import { useCompareText } from "./use-compare-text.ts";

type CompareSectionProps = {
  readonly id: CompareSectionId;
  /** What of it is taken home, made when it is asked for; nothing where it is left out. */
  readonly tables?: () => readonly TableValue[];
  /** What stands above both forms. */
  readonly tools?: ReactNode;
  /** The same as a drawing, for which the reader can choose; null where there is nothing to draw. */
  readonly chart?: ChartSpec | null;
  readonly children: ReactNode;
};

/** A part of the comparison: its title, its forms, its address, what can be taken home of it, and what it says. */
export function CompareSection({ id, tables, tools, chart, children }: CompareSectionProps) {
  const text = useCompareText();
  const chosen = useViewPart((view) => view.charts.includes(id));
  const renderChart = useContext(RenderChart);
  const isDrawn = chart && chosen;
  // Of no account to a part without maps, whose link is the shorter without it.
  const camera = useViewPart((view) => (id === "maps" ? view.camera : null));
  const content = useRef<HTMLDivElement>(null);
  const isShown = useIsInBrief(id);
  const title = text(`${id}.title`);
  if (!isShown) return null;
  return (
    <section id={sectionAnchor(id)} tabIndex={-1} className={styles.section} data-section={id}>
      <header className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        {chart && <FormSwitch section={id} title={title} />}
        {tables && (
          <TakeHome
            name={title}
            what={tables}
            {...(isDrawn ? { drawing: () => content.current } : {})}
          />
        )}
        <CopyLink to={id === "maps" ? { ...toSection(id), camera } : toSection(id)} />
      </header>
      {tools}
      <div ref={content}>{isDrawn ? renderChart(chart) : children}</div>
    </section>
  );
}

type PlanTableProps = {
  readonly title: string;
  readonly note?: string | null;
  /** What stands in the first column. */
  readonly corner: string;
  readonly plans: readonly AtlasPlan[];
  readonly children: ReactNode;
};

/** A table with a column a plan. */
export function PlanTable({ title, note = null, corner, plans, children }: PlanTableProps) {
  const local = useLocal();
  return (
    <>
      {note !== null && <Note>{note}</Note>}
      <ScrollBox label={title}>
        <TableFrame title={title}>
          <thead>
            <tr>
              <th scope="col">{corner}</th>
              {plans.map((plan) => (
                <th key={plan.id} scope="col" className={styles.plan}>
                  {local(plan, "short")}
                </th>
              ))}
            </tr>
          </thead>
          {children}
        </TableFrame>
      </ScrollBox>
    </>
  );
}
