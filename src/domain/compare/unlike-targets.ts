import type { Target } from "../../model/types.ts";
import type { WholePlan } from "../atlas/atlas.ts";
import { normaliseTarget } from "../targets/normalise-target.ts";
import { areAlike, type PlanTarget } from "./like-targets.ts";

/** In what two targets differ that are named alike. */
export const UNLIKE_IN = ["name", "scope", "unit", "year", "comparator"] as const;
export type UnlikeIn = (typeof UNLIKE_IN)[number];

/** Two targets of two plans that sound the same and are not. */
export type UnlikeTargets = {
  readonly key: string;
  readonly a: PlanTarget;
  readonly b: PlanTarget;
  /** One at least. */
  readonly differ: readonly UnlikeIn[];
};

/** So many characters at the end of two names make them sound the same: 上市企业数, 产业规模. */
const SAME_END = 4;

/**
 * Pairs of targets of two plans whose names end alike, or that are one canonical metric, but are not defined alike. The
 * end of a Chinese name says what is counted; what stands in brackets is a remark. They are shown apart, each with what
 * tells them apart, and never ranked.
 */
export function unlikeTargets(plans: readonly WholePlan[]): readonly UnlikeTargets[] {
  const targetsOf = ({ plan, details }: WholePlan) =>
    details.targets.map((target): PlanTarget => ({ plan, target }));
  return plans.flatMap((first, at) =>
    plans.slice(at + 1).flatMap((second) =>
      targetsOf(first).flatMap((a) =>
        targetsOf(second)
          .filter((b) => soundAlike(a.target, b.target) && !areAlike(a, b))
          .map((b) => {
            const key = [a, b].map(({ plan, target }) => `${plan.id}/${target.id}`).toSorted();
            return { key: key.join(" "), a, b, differ: differences(a.target, b.target) };
          }),
      ),
    ),
  );
}

function soundAlike(a: Target, b: Target): boolean {
  if (a.metric !== null && a.metric === b.metric) return true;
  return sameEnd(bareName(a), bareName(b)) >= SAME_END;
}

function bareName({ metricZh }: Target): string {
  return metricZh.replaceAll(/[（(][^（）()]*[）)]/gu, "");
}

/** How many characters two texts have in common at their end. */
function sameEnd(a: string, b: string): number {
  const least = Math.min(a.length, b.length);
  let same = 0;
  while (same < least && a.at(-1 - same) === b.at(-1 - same)) same += 1;
  return same;
}

function differences(a: Target, b: Target): readonly UnlikeIn[] {
  const told: Readonly<Record<UnlikeIn, (target: Target) => unknown>> = {
    name: ({ metric, metricZh }) => metric ?? metricZh,
    scope: ({ scope }) => scope,
    unit: (target) => normaliseTarget(target)?.unit ?? target.unitZh,
    year: ({ year }) => year,
    comparator: ({ comparator }) => comparator,
  };
  const differ = UNLIKE_IN.filter((way) => told[way](a) !== told[way](b));
  // Of one name and all else, and yet the data do not say that they are one metric.
  return differ.length === 0 ? ["name"] : differ;
}
