import type { Target } from "../../model/types.ts";
import { splitUnit } from "../targets/normalise-target.ts";
import { readFigures, type WrittenFigure } from "../targets/read-figures.ts";
import type { AuthoredPlan } from "../atlas/authored.ts";
import type { Problem } from "./problem.ts";

/**
 * Targets that do not say what their phrase says: value, unit and comparator are read from the phrase and compared. Of
 * several figures in a phrase the one with the target's value counts.
 */
export function targetFigureProblems({ plan, targets }: AuthoredPlan): readonly Problem[] {
  return targets.flatMap((target) => {
    const path = `data/plans/${plan.id}/targets.json#${target.id}`;
    const phrases = [target.phrase, ...target.alsoIn.map(({ phrase }) => phrase)];
    return phrases.flatMap((phrase) =>
      faults(target, phrase).map((message) => ({ path, message, rule: "target-figure" as const })),
    );
  });
}

function faults(target: Target, phrase: string): readonly string[] {
  const split = splitUnit(target.unitZh);
  const scale = split?.scale ?? 1;
  const value = scaled(target.value, scale);
  const valueTo = target.valueTo === null ? null : scaled(target.valueTo, scale);
  const same = readFigures(phrase).filter(
    (figure) => figure.value === value && figure.valueTo === valueTo,
  );
  if (same.length === 0) return [`the phrase does not give ${figureOf(target)}: ${phrase}`];
  const measure = split?.measure ?? target.unitZh;
  const measured = same.filter((figure) => figure.measure === null || figure.measure === measure);
  if (measured.length === 0) return [`the phrase counts in ${words(same)}, not in ${measure}`];
  if (measured.some(({ comparator }) => comparator === target.comparator)) return [];
  const read = measured.map(({ comparator }) => comparator).join(" or ");
  return [`by the phrase the comparator is ${read}, not ${target.comparator}: ${phrase}`];
}

function words(figures: readonly WrittenFigure[]): string {
  return figures.map(({ measure }) => measure).join(" or ");
}

function figureOf({ value, valueTo, unitZh }: Target): string {
  return `${value}${valueTo === null ? "" : `-${valueTo}`}${unitZh}`;
}

/** Rounded to what a double holds for certain. */
function scaled(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15));
}
