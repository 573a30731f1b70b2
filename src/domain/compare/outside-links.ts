import { bearing } from "@turf/bearing";
import type { Link } from "../../model/types.ts";
import type { AtlasPlan, AtlasSite, WholePlan } from "../atlas/atlas.ts";
import { groupBy } from "../collections/group-by.ts";
import { linkEnds } from "../places/link-ends.ts";
import { apartOf, type Apart } from "./apart.ts";

/** A link of a plan with somewhere outside, and how far that reaches. */
export type OutsideLink = {
  readonly plan: AtlasPlan;
  readonly link: Link;
  /** The site at the near end. */
  readonly near: AtlasSite | null;
  /** Names the partner in all plans: the place at the far end, else its name as written. */
  readonly partner: string;
  /** From end to end; null where one of them is not placed. */
  readonly reach: {
    readonly apart: Apart;
    /** Initial bearing at the near end, clockwise from north, from 0 to less than 360 degrees. */
    readonly bearing: number;
  } | null;
};

/** The links of plans with the outside, the farthest first; in the order of the plans and texts those without a place. */
export function outsideLinks(plans: readonly WholePlan[]): readonly OutsideLink[] {
  return plans
    .flatMap(({ plan, details }) => details.links.map((link) => outsideLink(plan, link)))
    .toSorted((a, b) => farthest(b) - farthest(a));
}

function outsideLink(plan: AtlasPlan, link: Link): OutsideLink {
  const site = plan.sites.find(({ id }) => id === link.from);
  const { near, far } = linkEnds(site, link);
  const apart = apartOf(near, far);
  const degrees =
    apart && near.position && far.position
      ? (bearing([...near.position], [...far.position]) + 360) % 360
      : 0;
  return {
    plan,
    link,
    near: site ?? null,
    partner: link.place ?? (RELATIVE.test(link.toZh) ? `${plan.id} ${link.toZh}` : link.toZh),
    reach: apart && { apart, bearing: degrees },
  };
}

function farthest({ reach }: OutsideLink): number {
  return reach?.apart.betweenM ?? -1;
}

/** Names that mean another in every plan: 市政府, 周边地区. */
const RELATIVE = /^(?:[省市区县]|对口|周边|本地|上级)/u;

/** The partners that two plans at least name, each with one link a plan, in the order of the links. */
export function sharedPartners(
  links: readonly OutsideLink[],
): ReadonlyMap<string, readonly OutsideLink[]> {
  const byPartner = [...groupBy(links, ({ partner }) => partner)].map(([partner, own]) => {
    const first = new Map(own.toReversed().map((link) => [link.plan.id, link]));
    return [partner, [...first.values()].toReversed()] as const;
  });
  return new Map(byPartner.filter(([, ofPlans]) => ofPlans.length > 1));
}
