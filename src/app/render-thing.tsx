import { renderToString } from "react-dom/server";
import type { StoreApi } from "zustand/vanilla";
import type { Atlas, AtlasPlan, PlanDetails } from "../domain/atlas/atlas.ts";
import type { AnyJoin } from "../domain/joins/joins.ts";
import { addMessages } from "../i18n/translate.ts";
import { ZH_HANS_LATER } from "../i18n/zh-hans-later.ts";
import { ExpiredNotice } from "../features/shared/ExpiredNotice.tsx";
import { LATER_PANELS } from "../features/things/later-panels.ts";
import { panelOf } from "../features/things/panels.tsx";
import { PanelsAtHand } from "../features/things/panels-at-hand.ts";
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
      <PanelsAtHand value={LATER_PANELS}>{panelOf(of, page.atlas)}</PanelsAtHand>
    </AtlasRoot>,
  );
}

/** On the server a store shows what it began with: there it begins with what has been brought, and with nothing else. */
function bring<Value>(store: StoreApi<Parts<Value>>, id: string, value: Value): void {
  const part: Part<Value> = { status: "ready", value };
  const parts: Parts<Value> = { [id]: part };
  store.setState(parts, true);
  store.getInitialState = () => parts;
}
