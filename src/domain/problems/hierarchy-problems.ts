import type { AuthoredPlan } from "../atlas/authored.ts";
import type { Problem } from "./problem.ts";

/** Exactly one site has no parent: the plan's region. */
export function rootProblems({ plan, sites }: AuthoredPlan): readonly Problem[] {
  const roots = sites.filter(({ parent }) => parent === null);
  const path = `data/plans/${plan.id}/sites.json`;
  if (roots.length === 0) return [{ path, message: "no site is the region: all have a parent" }];
  return roots.slice(1).map(({ id }) => ({
    path: `${path}#${id}`,
    message: `no parent, as ${roots[0]?.id} has none: only the plan’s region stands by itself`,
  }));
}
