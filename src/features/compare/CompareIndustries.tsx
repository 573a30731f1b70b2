import { Fragment, useMemo } from "react";
import type { WholePlan } from "../../domain/atlas/atlas.ts";
import {
  industryMatrix,
  similarities,
  type IndustryCell,
  type IndustryRow,
} from "../../domain/compare/industry-matrix.ts";
import { formatNumbers } from "../../i18n/format.ts";
import { asWritten } from "../../i18n/words/names.ts";
import { toThing } from "../../state/changes.ts";
import { Aside } from "../../ui/Aside.tsx";
import { TitledTable } from "../../ui/TitledTable.tsx";
import { useAtlas, useLanguage, useLocal } from "../shared/atlas-context.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import { CompareSection, PlanTable } from "./CompareSection.tsx";
import styles from "./CompareIndustries.module.css";
import { takeIndustries } from "./take/take-industries.ts";
import { useTake } from "./take/use-take.ts";
import { IndustryChart } from "./charts/IndustryChart.tsx";
import { useCompareText } from "./use-compare-text.ts";

/** Which plan speaks of which industry, at two levels, in its own words; and how alike the plans are in it. */
export function CompareIndustries({ plans }: { readonly plans: readonly WholePlan[] }) {
  const { atlas } = useAtlas();
  const text = useCompareText();
  const take = useTake("industries", plans);
  const rows = useMemo(() => industryMatrix(atlas, plans), [atlas, plans]);
  return (
    <CompareSection
      id="industries"
      tables={() => takeIndustries(take, rows)}
      chart={<IndustryChart rows={rows} />}
    >
      <PlanTable
        title={text("industries.title")}
        note={text("industries.note")}
        corner={text("industries.industry")}
        plans={plans.map(({ plan }) => plan)}
      >
        <tbody>
          {rows.map((row) => (
            <Fragment key={row.industry.id}>
              <IndustryLine row={row} />
              {row.finer.map((finer) => (
                <IndustryLine key={finer.industry.id} row={finer} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </PlanTable>
      <Similarities rows={rows} />
    </CompareSection>
  );
}

function IndustryLine({ row: { industry, cells } }: { readonly row: IndustryRow }) {
  const local = useLocal();
  const name = local(industry, "name");
  return (
    <tr data-level={industry.isFiner ? "finer" : "class"} className={styles.line}>
      <th scope="row">
        <ViewLink to={toThing({ type: "industry", id: industry.id })}>
          {industry.isFiner ? name : `${industry.id} ${name}`}
        </ViewLink>
      </th>
      {cells.map((cell) => (
        <td key={cell.plan.id}>
          <Claims cell={cell} isClass={!industry.isFiner} />
        </td>
      ))}
    </tr>
  );
}

/** Nothing at all where the plan is silent. */
function Claims({ cell, isClass }: { readonly cell: IndustryCell; readonly isClass: boolean }) {
  const text = useCompareText();
  const language = useLanguage();
  const counts = {
    sites: cell.sites.length,
    tasks: cell.tasks.length,
    targets: cell.targets.length,
  };
  if (cell.words.length === 0) return null;
  return (
    <>
      <span className={styles.counts}>
        {COUNTS.filter((count) => counts[count] > 0)
          .map((count) => text(`industries.${count}`, { count: counts[count] }))
          .join(" · ")}
      </span>
      <ul className={styles.words}>
        {cell.words.map((word) => (
          <li key={word}>{asWritten(word, cell.plan.wordings[word]?.termEn ?? word, language)}</li>
        ))}
      </ul>
      {isClass && cell.quotient !== null && cell.sites.length > 0 && (
        <Aside place="below">
          {text("industries.quotient", {
            value: formatNumbers([Number(cell.quotient.toFixed(2))], language),
          })}
        </Aside>
      )}
    </>
  );
}

const COUNTS = ["sites", "tasks", "targets"] as const;

function Similarities({ rows }: { readonly rows: readonly IndustryRow[] }) {
  const text = useCompareText();
  const language = useLanguage();
  const local = useLocal();
  const pairs = useMemo(() => similarities(rows), [rows]);
  if (pairs.length === 0) return null;
  return (
    <TitledTable title={text("similar.title")} note={text("similar.note")}>
      <thead>
        <tr>
          <th scope="col">{text("similar.pair")}</th>
          <th scope="col" data-cell="figure">
            {text("similar.value")}
          </th>
          <th scope="col" data-cell="figure">
            {text("similar.n")}
          </th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ a, b, value, n }) => (
          <tr key={`${a.id} ${b.id}`}>
            <th scope="row">
              {local(a, "short")} – {local(b, "short")}
            </th>
            <td data-cell="figure">
              {value === null
                ? text("metrics.none")
                : formatNumbers([Number(value.toFixed(2))], language)}
            </td>
            <td data-cell="figure">{n}</td>
          </tr>
        ))}
      </tbody>
    </TitledTable>
  );
}
