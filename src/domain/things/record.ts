import type { PlanRecord } from "../../model/types.ts";
import { siteKey } from "../../model/site-key.ts";
import { detailsIndex } from "../atlas/indexes.ts";
import { fromOutline, type Kind } from "./kind.ts";

/** What else a plan names: an event, a fund, a policy and the like. */
export const RECORD: Kind<"record", PlanRecord> = {
  foundIn: "details",
  find: ({ details }, { id }) => (details && detailsIndex(details).recordById.get(id)) ?? null,
  word: () => "thing.record",
  names: ({ nameZh, nameEn }) => ({ nameZh, nameEn }),
  record: (record) => record,
  sources: (record, known) => fromOutline(known, [record, ...record.alsoIn]),
  sites: ({ sites }, { details }) =>
    details ? sites.map((site) => siteKey(details.plan, site)) : [],
};
