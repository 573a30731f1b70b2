import { sharedPartners, type OutsideLink } from "../../../domain/compare/outside-links.ts";
import type { TableValue } from "../../../domain/export/table-value.ts";
import { toThing } from "../../../state/changes.ts";
import { distanceColumns } from "./take-overlaps.ts";
import type { Take } from "./use-take.ts";

/** With whom outside the plans work, a row a link, the farthest first. */
export function takeLinks(take: Take, links: readonly OutsideLink[]): readonly TableValue[] {
  const { t, text, local, table } = take;
  const shared = sharedPartners(links);
  return [
    table({
      title: text("links.table"),
      rows: links,
      planOf: ({ plan }) => plan,
      thingOf: ({ plan, link }) => ({
        plans: [plan.id],
        ...toThing({ type: "link", plan: plan.id, id: link.id }),
      }),
      columns: [
        { heading: text("links.partner"), cell: ({ link }) => local(link, "to") },
        { heading: text("links.near"), cell: ({ near }) => near && local(near, "name") },
        {
          heading: text("links.kind"),
          cell: ({ link }) => [t(`linkKind.${link.kind}`), t(`linkDirection.${link.direction}`)],
        },
        ...distanceColumns(take, ({ reach }: OutsideLink) => reach?.apart ?? null),
        {
          heading: text("links.bearing"),
          kind: "number",
          cell: ({ reach }) =>
            reach && reach.apart.fromM > 0 ? Math.round(reach.bearing * 10) / 10 : null,
        },
        {
          heading: text("links.shared"),
          cell: ({ partner }) =>
            (shared.get(partner) ?? []).map(({ plan }) => local(plan, "short")),
        },
        {
          heading: text("overlap.passages"),
          cell: ({ link }) => `${link.section} “${link.phrase}”`,
        },
      ],
    }),
  ];
}
