import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import type { StoreApi } from "zustand/vanilla";
import type { Atlas, AtlasPlan, PlanDetails } from "../domain/atlas/atlas.ts";
import type { AnyJoin } from "../domain/joins/joins.ts";
import { addMessages } from "../i18n/translate.ts";
import { ZH_HANS_LATER } from "../i18n/zh-hans-later.ts";
import { ExpiredNotice } from "../features/shared/ExpiredNotice.tsx";
import { LATER_PANELS } from "../features/things/later-panels.ts";
import { SitePanel } from "../features/things/SitePanel.tsx";
import type { ThingRef } from "../model/thing-ref.ts";
import type { Part, Parts } from "../state/part-store.ts";
import { detailsStore, joinKey, joinStore } from "../state/plan-store.ts";
import { thingView } from "../state/page-view.ts";
import { AtlasRoot } from "./AtlasRoot.tsx";

// What pages of the application wait for is there from the start.
addMessages("zh-Hans", ZH_HANS_LATER);

/** Things that have a page of their own beside their plan's: what people look for by its name. */
export type PageRef = ThingRef<"site" | "task" | "enterprise" | "agency" | "industry">;

type ThingInput = {
  readonly atlas: Atlas;
  readonly of: PageRef;
  /** The plan that it belongs to, and all else that it says; null for what plans share. */
  readonly plan: AtlasPlan | null;
  readonly details: PlanDetails | null;
  /** What all plans say of what they share; null for what belongs to one. */
  readonly join: AnyJoin | null;
  /** The plans that name it. */
  readonly plans: readonly string[];
  /** Relative path from its page to the folder of index.html. */
  readonly root: string;
  /** ISO date of the build. */
  readonly today: string;
};

/** The panel of a thing with all that it loads in the application, as markup for a page that needs no script. */
export function renderThing({ of, plan, details, join, plans, ...page }: ThingInput): string {
  if (details) bring(detailsStore, details.plan, details);
  if (join) bring(joinStore, joinKey(join.kind, join.id), join);
  return renderToString(
    <AtlasRoot
      atlas={page.atlas}
      root={page.root}
      path={null}
      today={page.today}
      initialView={thingView(of)}
      initialOutlines={new Map(plan ? [[plan.id, plan]] : [])}
    >
      {plans.length > 0 && <ExpiredNotice plans={plans} />}
      {panelOf(of, plan)}
    </AtlasRoot>,
  );
}

function panelOf(of: PageRef, plan: AtlasPlan | null): ReactNode {
  switch (of.type) {
    case "site":
      return plan && <SitePanel plan={plan} id={of.id} />;
    case "task":
      return plan && <LATER_PANELS.task plan={plan} id={of.id} />;
    case "enterprise":
      return <LATER_PANELS.enterprise id={of.id} />;
    case "agency":
      return <LATER_PANELS.agency id={of.id} />;
    case "industry":
      return <LATER_PANELS.industry id={of.id} />;
  }
}

/** On the server a store shows what it began with: there it begins with what has been brought, and with nothing else. */
function bring<Value>(store: StoreApi<Parts<Value>>, id: string, value: Value): void {
  const part: Part<Value> = { status: "ready", value };
  const parts: Parts<Value> = { [id]: part };
  store.setState(parts, true);
  store.getInitialState = () => parts;
}
