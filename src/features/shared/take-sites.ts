import type { AtlasPlan, AtlasSite } from "../../domain/atlas/atlas.ts";
import { planStandings } from "../../domain/export/plan-standing.ts";
import { siteFeature } from "../../domain/export/site-collection.ts";
import type { TableValue } from "../../domain/export/table-value.ts";
import type { SiteGroups } from "../../domain/places/group-by-view.ts";
import { siteRef } from "../../domain/things/refs.ts";
import { asWritten } from "../../i18n/words/names.ts";
import { toThing } from "../../state/changes.ts";
import type { AtlasContextValue } from "./atlas-context.tsx";
import type { ListedSites } from "./take-home-props.ts";
import { takeTable, takeTextOf, type TakeColumn } from "./take-table.ts";

type Row = { readonly part: keyof SiteGroups; readonly plan: AtlasPlan; readonly site: AtlasSite };

/** The list of sites as a table, in the order and the parts that it has on the page. */
export function takeSites(
  context: AtlasContextValue,
  { plans, groups }: ListedSites,
): readonly TableValue[] {
  const rows = rowsOf({ plans, groups });
  return [
    takeTable(context, {
      title: context.t("list.title"),
      rows,
      plans,
      planOf: ({ plan }) => plan,
      thingOf: ({ plan, site }) => ({ plans: [plan.id], ...toThing(siteRef(site)) }),
      columns: [...whatColumns(context), ...whereColumns(context)],
    }),
  ];
}

/** The same as GeoJSON, each place as it is published in sites.geojson, with what must be said beside it. */
export function takePlaces({ atlas, today }: AtlasContextValue, { plans, groups }: ListedSites) {
  const standingOf = planStandings(plans, today);
  return {
    type: "FeatureCollection" as const,
    dataVersion: atlas.dataVersion,
    accessed: today,
    features: rowsOf({ plans, groups }).map(({ plan, site }) =>
      siteFeature(site, plan, standingOf(plan.id)),
    ),
  };
}

const PARTS = ["inside", "outside", "unplaced"] as const;

function rowsOf({ plans, groups }: ListedSites): readonly Row[] {
  const planById = new Map(plans.map((plan) => [plan.id, plan]));
  return PARTS.flatMap((part) =>
    groups[part].flatMap((site): readonly Row[] => {
      const plan = planById.get(site.plan);
      return plan ? [{ part, plan, site }] : [];
    }),
  );
}

function whatColumns(context: AtlasContextValue): readonly TakeColumn<Row>[] {
  const { t, local, language } = context;
  const text = takeTextOf(context);
  return [
    { heading: text("place"), cell: ({ site }) => local(site, "name") },
    { heading: text("kind"), cell: ({ site }) => t(`kind.${site.kind}`) },
    {
      heading: text("role"),
      cell: ({ site }) => site.strategyRole && t(`strategy.${site.strategyRole}`),
    },
    { heading: text("roleWord"), cell: ({ site }) => local(site, "strategyWord") },
    { heading: text("status"), cell: ({ site }) => t(`status.${site.status}`) },
    {
      heading: text("industries"),
      cell: ({ plan, site }) =>
        site.industries.map(({ term }) => asWritten(term, plan.wordings[term]?.termEn, language)),
    },
    { heading: text("section"), cell: ({ site }) => site.cites.map(({ section }) => section) },
    { heading: text("phrase"), cell: ({ site }) => site.cites.map(({ phrase }) => phrase) },
  ];
}

function whereColumns(context: AtlasContextValue): readonly TakeColumn<Row>[] {
  const { t } = context;
  const text = takeTextOf(context);
  return [
    { heading: text("part"), cell: ({ part }) => text(`part.${part}`) },
    { heading: text("precision"), cell: ({ site }) => t(`precision.${site.place.precision}`) },
    { heading: text("radius"), kind: "number", cell: ({ site }) => site.place.radiusM },
    { heading: text("lon"), kind: "number", cell: ({ site }) => site.position?.[0] },
    { heading: text("lat"), kind: "number", cell: ({ site }) => site.position?.[1] },
  ];
}
