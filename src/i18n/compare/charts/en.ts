import type { ChartsKey } from "./zh-hans.ts";

/** Messages of charts and of the cards behind numbers in English. */
export const CHARTS_EN: Readonly<Record<ChartsKey, string>> = {
  "chart.keys":
    "{title}: {count, plural, one {# mark} other {# marks}}; arrow keys go from one to the next, Enter opens what it rests on",
  "chart.structure":
    "The length of a bar is the share of all: solid for places, hatched for tasks, hollow for targets.",
  "chart.industries":
    "The area of a circle is the number of places that mention the class, with the figure beside it; 0 where tasks or targets alone do, blank where the plan is silent.",
  "chart.metrics":
    "Dots are values, lines 95% intervals; each metric has a scale of its own and is compared within its panel alone.",
  "chart.units":
    "The length of a bar is the number of tasks: solid where the unit leads, hatched where it is one of several, hollow where it supports, with the three figures behind it; {count} units of a plan at the most, the others in the table.",
  "chart.silence": "Hatched is what is left unsaid, hollow what is said, the whole bar is all.",
  "chart.overlap":
    "Kilometres apart, each panel with a scale of its own: dots are measured between the two marks, lines reach from the least to the most that both positions allow; what begins at 0, without a dot, may be one place. By the most that it may be, nearest first, {count} a panel at the most; the others, and those without a place, are in the table.",
  "chart.between": "Industries that several plans mention, and the two nearest places",
  "chart.within": "{plan}: neighbouring places with the same industries",
  "chart.gaps":
    "A row for each part of the chain, a column for each plan: solid where places mention it, hatched where tasks or targets alone do, an empty frame where the plan is silent.",
  "chart.gap.sites":
    "{industry}, {plan}: mentioned at {count, plural, one {# place} other {# places}}",
  "chart.gap.text": "{industry}, {plan}: mentioned in tasks or targets alone",
  "chart.gap.silent": "{industry}, {plan}: not mentioned",
  "chart.alike":
    "How alike each two of the plans are, 1 where they are the same; darker is more alike, the figure is in the cell. Plans whose places mention industries fewer than {least} times are not compared.",
  "chart.alike.cell": "{a} – {b}: {value}",
  "chart.targets":
    "Years run to the right; each target states its value in its own unit. Figures of different kinds share no scale and are not ranked. Solid is a target, hollow the plan’s own baseline, the line runs from one to the other.",
  "chart.targets.like": "Defined alike: {name}",
  "chart.targets.own": "{plan}: headline targets",
  "chart.targets.unlike": "Named alike, defined otherwise: drawn apart",
  "chart.targets.noYear": "no year",
  "of.claims": "places, tasks and targets that mention {industry}",
  "of.apart": "distance",
  "of.growth": "yearly growth",
  "of.reach": "distance and bearing",
  "of.pair": "tasks together",
  "of.silence": "not stated: {what}",
  "n.title": "Rests on",
  "n.sites": "{count, plural, one {# place} other {# places}}",
  "n.tasks": "{count, plural, one {# task} other {# tasks}}",
  "n.targets": "{count, plural, one {# target} other {# targets}}",
  "n.all": "{sites} places, {tasks} tasks, {targets} targets",
  "n.claims": "{count, plural, one {# mention} other {# mentions}} of industries by places",
  "n.ends": "2 positions and their radii",
  "n.baseline": "1 target and its own baseline",
  "out.title": "Left out",
  "out.none": "nothing",
  "out.noUnit": "{count, plural, one {# task} other {# tasks}} without a responsible unit",
  "out.noIndustry": "{count, plural, one {# place} other {# places}} without an industry",
  "formula.plan-count": "each that the plan has counts once",
  "formula.role":
    "the share that falls to the places with this role and those below them: {part} / {whole}",
  "formula.claims":
    "places, tasks and targets that mention the class or a finer term of it, each once; location quotient = its share of this plan’s places / its share of the places of all plans chosen",
  "formula.similarity": "sum over classes of min(share in a, share in b)",
  "formula.apart":
    "d is the great-circle distance of the two marks, the interval [max(0, d − r1 − r2), d + r1 + r2] with r1, r2 the radii of the positions",
  "formula.reach":
    "d is the great-circle distance from the near end to the partner, the interval [max(0, d − r1 − r2), d + r1 + r2] with r1, r2 the radii of the two ends; the bearing is that at the near end, clockwise from north",
  "formula.led": "tasks that it leads, alone or jointly, or as the only unit named, each once",
  "formula.listed": "tasks in which it stands beside others and nobody is named to lead, each once",
  "formula.support": "tasks in which it is named as supporting, each once",
  "formula.partners": "other units that stand in any task with it, each once",
  "formula.pair": "tasks in which both units stand, each once",
  "formula.silence": "{count} not stated / {total} in all",
  "reference.count": "a plain count",
  "items.title": "Which",
  "items.passages": "{count, plural, one {# passage} other {# passages}}",
  "card.here": "Open its part, which computes it in the page",
};
