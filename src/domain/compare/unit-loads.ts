import type { Agency } from "../../model/types.ts";
import type { AtlasPlan, WholePlan } from "../atlas/atlas.ts";
import { agencyWork } from "../agencies/agency-work.ts";
import type { Duty } from "../tasks/duties.ts";

/** What a unit has to do in a plan. */
export type UnitLoad = {
  readonly agency: Agency;
  readonly duties: Readonly<Record<Duty, number>>;
  /** Tasks that it leads, alone or jointly or as the only one named. */
  readonly led: number;
  /** Tasks in which it stands at all. */
  readonly tasks: number;
  /** Other units that it stands in a task with. */
  readonly partners: number;
};

export type PlanLoads = {
  readonly plan: AtlasPlan;
  /** Most tasks led first, then most tasks. Empty where the plan names no unit. */
  readonly units: readonly UnitLoad[];
  readonly tasks: number;
  readonly tasksWithoutUnit: number;
};

/** Who does what in each plan: the units by what they lead and support. */
export function unitLoads(plans: readonly WholePlan[]): readonly PlanLoads[] {
  return plans.map((whole) => ({
    plan: whole.plan,
    units: whole.plan.agencies
      .map((agency) => loadOf(whole, agency))
      .filter(({ tasks }) => tasks > 0)
      .toSorted((a, b) => b.led - a.led || b.tasks - a.tasks),
    tasks: whole.details.tasks.length,
    tasksWithoutUnit: whole.details.tasks.filter(({ unitMode }) => unitMode === "none").length,
  }));
}

function loadOf(whole: WholePlan, agency: Agency): UnitLoad {
  const { tasks, partners } = agencyWork([whole], agency);
  const count = (duty: Duty) => tasks.filter((task) => task.duty === duty).length;
  const duties = {
    lead: count("lead"),
    single: count("single"),
    joint: count("joint"),
    listed: count("listed"),
    support: count("support"),
  };
  return {
    agency,
    duties,
    led: duties.lead + duties.single + duties.joint,
    tasks: tasks.length,
    partners: partners.length,
  };
}
