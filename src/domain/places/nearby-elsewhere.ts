import type { LonLat } from "../../model/types.ts";
import type { AtlasPlan, AtlasSite, NearbySite, PlanDetails } from "../atlas/atlas.ts";
import { siteCard } from "../atlas/site-card.ts";
import { offsetBy } from "./geodesy.ts";
import { neighbours, type Neighbour } from "./nearby.ts";

/** What another plan names is near when it is no farther than this. */
const NEAR_M = 50_000;
/** Side of the cells in which sites are looked up, in degrees: a few dozen kilometres. */
const CELL = 0.25;

/**
 * What other plans name near the sites of a plan, by site id, as far as it is nearer than what the plan itself names:
 * with the latter, which every plan knows of itself, it gives the nearest of all plans. Each site looks only at the cells
 * of a grid around it, so that the work grows with the number of sites and not with its square.
 * @param most how many neighbours are ever told
 */
export function nearbyElsewhere(
  plans: readonly AtlasPlan[],
  most: number,
): (plan: AtlasPlan) => PlanDetails["nearby"] {
  const grid = gridOf(plans.flatMap((plan) => plan.sites));
  return (plan) =>
    Object.fromEntries(
      plan.sites.flatMap((site) => {
        const reachM = reachOf(site, plan, most);
        const others = grid.around(site.position, reachM).filter((other) => other.plan !== plan.id);
        const near = neighbours(site, others, most).filter(({ range }) => range.toM <= reachM);
        return near.length === 0 ? [] : [[site.id, near.map(nearbySite)] as const];
      }),
    );
}

function nearbySite({ site, range, direction }: Neighbour): NearbySite {
  const { fromM, toM } = range;
  return {
    site: siteCard(site),
    range: { fromM: Math.round(fromM), toM: Math.round(toM) },
    direction,
  };
}

/** How far a neighbour may be that would still displace one of the site's own plan. */
function reachOf(site: AtlasSite, plan: AtlasPlan, most: number): number {
  const own = neighbours(site, plan.sites, most);
  return own.length < most ? NEAR_M : Math.min(NEAR_M, own.at(-1)?.range.toM ?? NEAR_M);
}

function gridOf(sites: readonly AtlasSite[]) {
  const cells = new Map<string, AtlasSite[]>();
  const cellOf = (degrees: number) => Math.floor(degrees / CELL);
  for (const site of sites) {
    if (!site.position) continue;
    const [lon, lat] = site.position;
    const key = `${cellOf(lon)}/${cellOf(lat)}`;
    const cell = cells.get(key);
    if (cell) cell.push(site);
    else cells.set(key, [site]);
  }
  return {
    around: (position: LonLat | null, reachM: number): readonly AtlasSite[] => {
      if (position === null) return [];
      const [west, south] = offsetBy(position, -reachM, -reachM);
      const [east, north] = offsetBy(position, reachM, reachM);
      const found: AtlasSite[] = [];
      for (let x = cellOf(west); x <= cellOf(east); x++) {
        for (let y = cellOf(south); y <= cellOf(north); y++) {
          found.push(...(cells.get(`${x}/${y}`) ?? []));
        }
      }
      return found;
    },
  };
}
