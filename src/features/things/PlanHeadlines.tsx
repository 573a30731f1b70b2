import type { AtlasPlan, PlanDetails } from "../../domain/atlas/atlas.ts";
import { useAtlas, useUi } from "../shared/atlas-context.tsx";
import { DetailsGate } from "../shared/DetailsGate.tsx";
import { LinkLines } from "./LinkLines.tsx";
import { RecordGroups } from "./RecordGroups.tsx";
import { Section } from "../shared/Section.tsx";
import { uiStore } from "../../state/store.ts";
import { Fold } from "../../ui/Fold.tsx";
import { TargetLines } from "./TargetLines.tsx";

type PlanPartProps = { readonly plan: AtlasPlan };

/** A plan's headline targets, its links with the outside and its other records. */
export function PlanHeadlines({ plan }: PlanPartProps) {
  const { initialView } = useAtlas();
  // Without script a prerendered page would say for ever that it is loading.
  if (initialView) return null;
  return (
    <DetailsGate plan={plan.id}>
      {(details) => (
        <>
          <HeadlineTargets plan={plan} details={details} />
          <PlanRecords plan={plan} details={details} />
        </>
      )}
    </DetailsGate>
  );
}

type PartProps = PlanPartProps & { readonly details: PlanDetails };

function HeadlineTargets({ plan, details }: PartProps) {
  const { t } = useAtlas();
  const targets = details.targets.filter(({ scope }) => scope === "plan");
  return (
    <Section title={t("plan.headlines")}>
      {targets.length === 0 && <p>{t("plan.noHeadlines")}</p>}
      <TargetLines rows={targets.map((target) => ({ plan, target }))} />
    </Section>
  );
}

function PlanRecords({ plan, details }: PartProps) {
  const { t } = useAtlas();
  const isUnfolded = useUi((ui) => ui.linksUnfolded === plan.id);
  const { links, records } = details;
  if (links.length === 0 && records.length === 0) return null;
  return (
    <Section title={t("plan.records")}>
      {links.length > 0 && (
        <Fold
          title={t("clause.links")}
          count={links.length}
          isOpen={isUnfolded}
          onToggle={(isOpen) =>
            uiStore.setState(({ linksUnfolded }) => ({
              linksUnfolded: isOpen ? plan.id : linksUnfolded === plan.id ? null : linksUnfolded,
            }))
          }
        >
          <LinkLines plan={plan} links={links} />
        </Fold>
      )}
      <RecordGroups plan={plan} records={records} open={false} />
    </Section>
  );
}
