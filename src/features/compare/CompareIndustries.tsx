import { Fragment, useMemo } from "react";
import type { Industry, WholePlan } from "../../domain/atlas/atlas.ts";
import {
  industryMatrix,
  similarities,
  type IndustryCell,
  type IndustryRow,
} from "../../domain/compare/industry-matrix.ts";
import { formatNumbers } from "../../i18n/format.ts";
import { toThing } from "../../state/changes.ts";
import { Aside } from "../../ui/Aside.tsx";
import { TitledTable } from "../../ui/TitledTable.tsx";
import { useAtlas, useLanguage, useLocal } from "../shared/atlas-context.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import { FigureButton } from "./cards/FigureButton.tsx";
import { CompareSection, PlanTable } from "./CompareSection.tsx";
import styles from "./CompareIndustries.module.css";
import { takeIndustries } from "./take/take-industries.ts";
import { useTake } from "./take/use-take.ts";
import { useCompareText } from "./use-compare-text.ts";
import { WordLinks } from "./WordLinks.tsx";

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
      chart={{ of: "industries", rows }}
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
              <IndustryLine plans={plans} row={row} />
              {row.finer.map((finer) => (
                <IndustryLine key={finer.industry.id} plans={plans} row={finer} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </PlanTable>
      <Similarities rows={rows} />
    </CompareSection>
  );
}

type IndustryLineProps = { readonly plans: readonly WholePlan[]; readonly row: IndustryRow };

function IndustryLine({ plans, row: { industry, cells } }: IndustryLineProps) {
  const local = useLocal();
  const name = local(industry, "name");
  return (
    <tr data-level={industry.isFiner ? "finer" : "class"} className={styles.line}>
      <th scope="row">
        <ViewLink to={toThing({ type: "industry", id: industry.id })}>
          {industry.isFiner ? name : `${industry.id} ${name}`}
        </ViewLink>
      </th>
      {plans.map((whole, at) => (
        <td key={whole.plan.id}>
          {cells[at] && <Claims whole={whole} industry={industry} cell={cells[at]} />}
        </td>
      ))}
    </tr>
  );
}

type ClaimsProps = {
  readonly whole: WholePlan;
  readonly industry: Industry;
  readonly cell: IndustryCell;
};

/** Nothing at all where the plan is silent. */
function Claims({ whole, industry, cell }: ClaimsProps) {
  const text = useCompareText();
  const language = useLanguage();
  const figure = { of: "claims", industry, cell } as const;
  if (cell.words.length === 0) return null;
  return (
    <>
      <span className={styles.counts}>
        <FigureButton figure={figure} />
      </span>
      <WordLinks whole={whole} words={cell.words} />
      {!industry.isFiner && cell.quotient !== null && cell.sites.length > 0 && (
        <Aside place="below">
          <FigureButton figure={figure}>
            {text("industries.quotient", {
              value: formatNumbers([Number(cell.quotient.toFixed(2))], language),
            })}
          </FigureButton>
        </Aside>
      )}
    </>
  );
}

function Similarities({ rows }: { readonly rows: readonly IndustryRow[] }) {
  const text = useCompareText();
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
        {pairs.map((pair) => (
          <tr key={`${pair.a.id} ${pair.b.id}`}>
            <th scope="row">
              {local(pair.a, "short")} – {local(pair.b, "short")}
            </th>
            <td data-cell="figure">
              <FigureButton figure={{ of: "similarity", pair }} />
            </td>
            <td data-cell="figure">{pair.n}</td>
          </tr>
        ))}
      </tbody>
    </TitledTable>
  );
}
