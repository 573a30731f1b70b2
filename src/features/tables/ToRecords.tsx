import type { WholePlan } from "../../domain/atlas/atlas.ts";
import { toThing, type ViewChange } from "../../state/changes.ts";
import { ViewLink } from "../shared/ViewLink.tsx";
import { useTablesText } from "./use-tables-text.ts";

const RECORDS: ViewChange = {
  ...toThing(null),
  screen: "records",
  group: "",
  sort: "",
  columns: null,
};

/** How much else the plans name, and the way to it. */
export function ToRecords({ plans }: { readonly plans: readonly WholePlan[] }) {
  const say = useTablesText();
  const count = plans.reduce((sum, { plan }) => sum + plan.counts.records, 0);
  if (count === 0) return null;
  return (
    <p data-print="hide">
      <ViewLink to={RECORDS}>{say("records.also", { count })}</ViewLink>
    </p>
  );
}
