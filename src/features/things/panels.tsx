import type { ReactNode } from "react";
import type { Atlas, AtlasPlan } from "../../domain/atlas/atlas.ts";
import type { ThingRef, ThingType } from "../../model/thing-ref.ts";
import { OutlineGate } from "../shared/OutlineGate.tsx";
import type { LaterPanels, PanelOfPlan } from "../shared/later-panels.ts";
import { LaterPanel } from "./LaterPanel.tsx";
import { PlanPanel } from "./PlanPanel.tsx";
import { SitePanel } from "./SitePanel.tsx";

type Show<Type extends ThingType> = (ref: ThingRef<Type>, atlas: Atlas) => ReactNode;

/** The panel of each kind of thing. */
const PANELS: { readonly [Type in ThingType]: Show<Type> } = {
  plan: ({ plan }, atlas) => inPlan(atlas, plan, (entry) => <PlanPanel plan={entry} />),
  site: ofPlan(SitePanel),
  task: laterOfPlan((panels) => panels.task),
  clause: laterOfPlan((panels) => panels.clause),
  target: laterOfPlan((panels) => panels.target),
  link: laterOfPlan((panels) => panels.link),
  record: laterOfPlan((panels) => panels.record),
  enterprise: ({ id }) => <LaterPanel>{({ enterprise: Panel }) => <Panel id={id} />}</LaterPanel>,
  agency: ({ id }) => <LaterPanel>{({ agency: Panel }) => <Panel id={id} />}</LaterPanel>,
  industry: ({ id }) => <LaterPanel>{({ industry: Panel }) => <Panel id={id} />}</LaterPanel>,
};

type InPlan = { readonly plan: string; readonly id: string };

function ofPlan(Panel: PanelOfPlan) {
  return ({ plan, id }: InPlan, atlas: Atlas) =>
    inPlan(atlas, plan, (entry) => <Panel plan={entry} id={id} />);
}

function laterOfPlan(panelOfKind: (panels: LaterPanels) => PanelOfPlan) {
  return ({ plan, id }: InPlan, atlas: Atlas) =>
    inPlan(atlas, plan, (entry) => (
      <LaterPanel>
        {(panels) => {
          const Panel = panelOfKind(panels);
          return <Panel plan={entry} id={id} />;
        }}
      </LaterPanel>
    ));
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
