import { useMemo } from "react";
import type { WholePlan } from "../../domain/atlas/atlas.ts";
import {
  claimantsWithoutPlace,
  sharedByPlans,
  sharedWithinPlan,
  type SharedBySites,
  type SharedIndustry,
} from "../../domain/compare/overlaps.ts";
import { formatList } from "../../i18n/words/list.ts";
import { siteRef } from "../../domain/things/refs.ts";
import { toThing } from "../../state/changes.ts";
import { Aside } from "../../ui/Aside.tsx";
import { Note } from "../../ui/Note.tsx";
import { useAtlas, useLanguage, useLocal } from "../shared/atlas-context.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import { sharedFigure, withinFigure } from "./cards/apart-figures.ts";
import { FigureButton } from "./cards/FigureButton.tsx";
import { CompareSection } from "./CompareSection.tsx";
import { FindingRows } from "./FindingRows.tsx";
import { Passages } from "./Passages.tsx";
import { takeOverlaps } from "./take/take-overlaps.ts";
import { useTake } from "./take/use-take.ts";
import { useCompareText } from "./use-compare-text.ts";

type PlansProps = { readonly plans: readonly WholePlan[] };

/** Who else claims an industry, and how near: between the plans, and between neighbours within each. */
export function CompareOverlap({ plans }: PlansProps) {
  const { atlas } = useAtlas();
  const take = useTake("overlap", plans);
  return (
    <CompareSection
      id="overlap"
      tables={() => takeOverlaps(take, atlas)}
      chart={{ of: "overlap", plans }}
    >
      <BetweenPlans plans={plans} />
      {plans.map((whole) => (
        <WithinPlan key={whole.plan.id} whole={whole} />
      ))}
    </CompareSection>
  );
}

function BetweenPlans({ plans }: PlansProps) {
  const { atlas } = useAtlas();
  const text = useCompareText();
  const local = useLocal();
  const shared = useMemo(() => sharedByPlans(atlas, plans), [atlas, plans]);
  if (shared.length === 0) return <Note>{text("overlap.noneBetween")}</Note>;
  return (
    <FindingRows
      title={text("overlap.betweenTitle")}
      note={text("overlap.betweenNote")}
      columns={[text("overlap.industry"), text("overlap.nearest"), text("overlap.distance")]}
      rows={shared.map((finding) => {
        const { key, industry, sides } = finding;
        const names = sides.map(({ plan }) => local(plan, "short")).join(" – ");
        return {
          key,
          name: `${local(industry, "name")}（${names}）`,
          cells: <SharedIndustryCells finding={finding} />,
        };
      })}
    />
  );
}

function SharedIndustryCells({ finding }: { readonly finding: SharedIndustry }) {
  const text = useCompareText();
  const local = useLocal();
  const { industry, sides, nearest } = finding;
  return (
    <>
      <th scope="row">
        <ViewLink to={toThing({ type: "industry", id: industry.id })}>
          {local(industry, "name")}
        </ViewLink>
        {sides.map(({ plan, placed, unplaced }) => (
          <Aside key={plan.id} place="below">
            {text("overlap.count", {
              plan: local(plan, "short"),
              placed: placed.length,
              unplaced: unplaced.length,
            })}
          </Aside>
        ))}
        <Passages of={sides} />
      </th>
      <td>
        {nearest === null ? (
          <Aside>{text("overlap.textOnly")}</Aside>
        ) : (
          <TwoSites a={nearest.a.site} b={nearest.b.site} />
        )}
      </td>
      <td>{nearest && <FigureButton figure={sharedFigure(finding, nearest)} />}</td>
    </>
  );
}

function WithinPlan({ whole: { plan } }: { readonly whole: WholePlan }) {
  const { atlas } = useAtlas();
  const text = useCompareText();
  const local = useLocal();
  const pairs = useMemo(() => sharedWithinPlan(atlas, plan), [atlas, plan]);
  if (pairs.length === 0) return null;
  return (
    <FindingRows
      title={text("overlap.withinTitle", { plan: local(plan, "short") })}
      note={text("overlap.withinNote", { count: claimantsWithoutPlace(atlas, plan) })}
      columns={[text("overlap.sites"), text("overlap.industry"), text("overlap.distance")]}
      rows={pairs.map((finding) => ({
        key: finding.key,
        name: `${local(finding.a, "name")} – ${local(finding.b, "name")}`,
        cells: <SharedBySitesCells finding={finding} />,
      }))}
    />
  );
}

function SharedBySitesCells({ finding }: { readonly finding: SharedBySites }) {
  const local = useLocal();
  const language = useLanguage();
  const { plan, a, b, shared } = finding;
  return (
    <>
      <th scope="row">
        <TwoSites a={a} b={b} />
      </th>
      <td>
        {formatList(
          shared.map(({ industry }) => local(industry, "name")),
          language,
        )}
        <Passages
          of={[{ plan, cites: shared.flatMap((one) => [...one.a.cites, ...one.b.cites]) }]}
        />
      </td>
      <td>
        <FigureButton figure={withinFigure(finding)} />
      </td>
    </>
  );
}

function TwoSites({ a, b }: Pick<SharedBySites, "a" | "b">) {
  const local = useLocal();
  return (
    <>
      <ViewLink to={toThing(siteRef(a))}>{local(a, "name")}</ViewLink>
      {" – "}
      <ViewLink to={toThing(siteRef(b))}>{local(b, "name")}</ViewLink>
    </>
  );
}
