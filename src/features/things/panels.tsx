import type { ComponentType, ReactNode } from "react";
import type { Atlas, AtlasPlan } from "../../domain/atlas/atlas.ts";
import type { ThingRef, ThingType } from "../../model/thing-ref.ts";
import { OutlineGate } from "../shared/OutlineGate.tsx";
import { AgencyPanel } from "./AgencyPanel.tsx";
import { ClausePanel } from "./ClausePanel.tsx";
import { EnterprisePanel } from "./EnterprisePanel.tsx";
import { IndustryPanel } from "./IndustryPanel.tsx";
import { LinkPanel } from "./LinkPanel.tsx";
import { PlanPanel } from "./PlanPanel.tsx";
import { RecordPanel } from "./RecordPanel.tsx";
import { SitePanel } from "./SitePanel.tsx";
import { TargetPanel } from "./TargetPanel.tsx";
import { TaskPanel } from "./TaskPanel.tsx";

type Show<Type extends ThingType> = (ref: ThingRef<Type>, atlas: Atlas) => ReactNode;

/** The panel of each kind of thing. */
const PANELS: { readonly [Type in ThingType]: Show<Type> } = {
  plan: ({ plan }, atlas) => inPlan(atlas, plan, (entry) => <PlanPanel plan={entry} />),
  site: ofPlan(SitePanel),
  task: ofPlan(TaskPanel),
  clause: ofPlan(ClausePanel),
  target: ofPlan(TargetPanel),
  link: ofPlan(LinkPanel),
  record: ofPlan(RecordPanel),
  enterprise: ({ id }) => <EnterprisePanel id={id} />,
  agency: ({ id }) => <AgencyPanel id={id} />,
  industry: ({ id }) => <IndustryPanel id={id} />,
};

type PanelOfPlan = ComponentType<{ readonly plan: AtlasPlan; readonly id: string }>;

function ofPlan(Panel: PanelOfPlan) {
  return ({ plan, id }: { readonly plan: string; readonly id: string }, atlas: Atlas) =>
    inPlan(atlas, plan, (entry) => <Panel plan={entry} id={id} />);
}

function inPlan(atlas: Atlas, id: string, show: (plan: AtlasPlan) => ReactNode): ReactNode {
  if (!atlas.planById.has(id)) return null;
  return (
    <OutlineGate key={id} plan={id}>
      {show}
    </OutlineGate>
  );
}

/** What stands in the detail panel for a ref; nothing where its plan is unknown. */
export function panelOf<Type extends ThingType>(ref: ThingRef<Type>, atlas: Atlas): ReactNode {
  return PANELS[ref.type](ref, atlas);
}
