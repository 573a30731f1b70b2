import { memo } from "react";
import { outlineIndex } from "../../domain/atlas/indexes.ts";
import { targetFigure } from "../shared/target-figure.ts";
import type { LedgerRow } from "../../domain/targets/target-ledger.ts";
import { asWritten } from "../../i18n/words/names.ts";
import { siteRef } from "../../domain/things/refs.ts";
import { isSameRef, type ThingRef } from "../../model/thing-ref.ts";
import { toThing } from "../../state/changes.ts";
import { useAtlas, useLanguage, useLocal, useViewPart } from "../shared/atlas-context.tsx";
import { ClauseRef } from "../shared/ClauseRef.tsx";
import { Aside } from "../../ui/Aside.tsx";
import { Cell } from "../../ui/Table.tsx";
import { Unwritten } from "../shared/Unwritten.tsx";
import { PerhapsMark } from "../shared/PerhapsMark.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";

/** Columns beside that of the metrics. */
export const LEDGER_COLUMNS = ["figure", "plan", "year", "scope", "clause"] as const;
export type TableColumn = (typeof LEDGER_COLUMNS)[number];

type LedgerLineProps = { readonly row: LedgerRow; readonly shown: ReadonlySet<TableColumn> };

/** One target in the ledger. Memoised, so that a new order moves rows and draws none anew. */
export const LedgerLine = memo(function LedgerLine({ row, shown }: LedgerLineProps) {
  const { plan, target } = row;
  const { t } = useAtlas();
  const language = useLanguage();
  const local = useLocal();
  const ref: ThingRef = { type: "target", plan: plan.id, id: target.id };
  const current = useViewPart(({ select }) => isSameRef(select, ref));
  return (
    <tr data-current={current || undefined}>
      <th scope="row" data-cell="name">
        <ViewLink to={toThing(ref)} current={current}>
          {local(target, "metric")}
        </ViewLink>
        <PerhapsMark of={ref} />
      </th>
      {shown.has("figure") && (
        <Cell data-cell="figure" label={t("ledger.figure")}>
          {targetFigure(target, language)}
        </Cell>
      )}
      {shown.has("plan") && <Cell label={t("ledger.plan")}>{local(plan, "short")}</Cell>}
      {shown.has("year") && (
        <Cell data-cell="short" label={t("ledger.year")}>
          {target.year ?? <Unwritten />}
        </Cell>
      )}
      {shown.has("scope") && (
        <Cell label={t("ledger.scope")}>
          <ScopeWords row={row} />
        </Cell>
      )}
      {shown.has("clause") && (
        <Cell data-cell="short" label={t("ledger.clause")}>
          <ClauseRef plan={plan} section={target.section} />
        </Cell>
      )}
    </tr>
  );
});

/** What the target is set for: the plan, a place, an industry in the plan's own word. */
function ScopeWords({ row: { plan, target } }: { readonly row: LedgerRow }) {
  const { t } = useAtlas();
  const language = useLanguage();
  const local = useLocal();
  const site = outlineIndex(plan).siteById.get(target.site ?? "");
  const term = target.industry;
  const word = term && asWritten(term, plan.wordings[term]?.termEn, language);
  return (
    <>
      {t(`scope.${target.scope}`)}
      {word !== null && <Aside place="below">{word}</Aside>}
      {site && (
        <Aside place="below">
          <ViewLink to={toThing(siteRef(site))}>{local(site, "name")}</ViewLink>
        </Aside>
      )}
    </>
  );
}
