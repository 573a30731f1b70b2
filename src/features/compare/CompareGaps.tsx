import { useMemo } from "react";
import type { Industry, WholePlan } from "../../domain/atlas/atlas.ts";
import { chainGaps, type OnlyClaim } from "../../domain/compare/chain-gaps.ts";
import { toThing } from "../../state/changes.ts";
import { Note } from "../../ui/Note.tsx";
import { useAtlas, useLocal } from "../shared/atlas-context.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import styles from "./CompareGaps.module.css";
import { FigureButton } from "./cards/FigureButton.tsx";
import { CompareSection } from "./CompareSection.tsx";
import { DismissedFindings, DismissFinding } from "./DismissFinding.tsx";
import { FindingRows } from "./FindingRows.tsx";
import { useIsLeftOut } from "./findings-out.ts";
import { Passages } from "./Passages.tsx";
import { takeGaps } from "./take/take-gaps.ts";
import { useTake } from "./take/use-take.ts";
import { useCompareText } from "./use-compare-text.ts";
import { WordLinks } from "./WordLinks.tsx";

type GapsProps = { readonly plans: readonly WholePlan[] };

/** What of the chain no plan compared mentions, and what one alone does. */
export function CompareGaps({ plans }: GapsProps) {
  const { atlas } = useAtlas();
  const text = useCompareText();
  const local = useLocal();
  const gaps = useMemo(() => chainGaps(atlas, plans), [atlas, plans]);
  const take = useTake("gaps", plans);
  const { nobody, everybody, only } = gaps;
  return (
    <CompareSection id="gaps" tables={() => takeGaps(take, gaps)} chart={{ of: "gaps", plans }}>
      <Note>{text("gaps.note", { parts: gaps.parts })}</Note>
      {nobody.length === 0 ? (
        <Note tone="plain">{text("gaps.nobodyNone")}</Note>
      ) : (
        <Parts title={text("gaps.nobody", { count: nobody.length })} parts={nobody} areFindings />
      )}
      {everybody.length > 0 && (
        <Parts
          title={text("gaps.everybody", { count: everybody.length })}
          parts={everybody}
          areFindings={false}
        />
      )}
      {plans.map((whole, at) => {
        const { plan } = whole;
        const claims = only[at]?.claims ?? [];
        const name = local(plan, "short");
        return claims.length === 0 ? (
          <Note key={plan.id}>{text("gaps.onlyNone", { plan: name })}</Note>
        ) : (
          <FindingRows
            key={plan.id}
            title={text("gaps.only", { plan: name, count: claims.length })}
            note={null}
            columns={[text("gaps.part"), text("gaps.where"), text("gaps.words")]}
            rows={claims.map((claim) => ({
              key: `${plan.id} only ${claim.industry.id}`,
              name: local(claim.industry, "name"),
              cells: <OnlyCells whole={whole} claim={claim} />,
            }))}
          />
        );
      })}
    </CompareSection>
  );
}

type PartsProps = {
  readonly title: string;
  readonly parts: readonly Industry[];
  /** Whether each is a finding that a reader may hold to be none. */
  readonly areFindings: boolean;
};

function Parts({ title, parts, areFindings }: PartsProps) {
  const local = useLocal();
  const isOut = useIsLeftOut();
  const findings = parts.map((industry) => ({
    industry,
    key: `gap ${industry.id}`,
    name: local(industry, "name"),
  }));
  return (
    <>
      <h4 className={styles.heading}>{title}</h4>
      <ul className={styles.parts}>
        {findings
          .filter(({ key }) => !areFindings || !isOut(key))
          .map((finding) => (
            <li key={finding.key}>
              <ViewLink to={toThing({ type: "industry", id: finding.industry.id })}>
                {finding.name}
              </ViewLink>
              {areFindings && <DismissFinding finding={finding} />}
            </li>
          ))}
      </ul>
      {areFindings && <DismissedFindings findings={findings} />}
    </>
  );
}

type OnlyCellsProps = { readonly whole: WholePlan; readonly claim: OnlyClaim };

function OnlyCells({ whole, claim: { industry, cell, cites } }: OnlyCellsProps) {
  const local = useLocal();
  return (
    <>
      <th scope="row">
        <ViewLink to={toThing({ type: "industry", id: industry.id })}>
          {local(industry, "name")}
        </ViewLink>
      </th>
      <td>
        <FigureButton figure={{ of: "claims", industry, cell }} />
      </td>
      <td>
        <WordLinks whole={whole} words={cell.words} />
        <Passages of={[{ plan: cell.plan, cites }]} />
      </td>
    </>
  );
}
