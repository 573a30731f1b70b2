import type { FINDINGS_ZH_HANS } from "./zh-hans.ts";

export const FINDINGS_EN: Readonly<Record<keyof typeof FINDINGS_ZH_HANS, string>> = {
  "overlap.title": "Who else claims this",
  "overlap.betweenTitle": "Finer industries of which several plans speak",
  "overlap.betweenNote":
    "Finer industries alone; words for a whole class do not count. Distances run between the marks; brackets are the least and most that both precisions allow, the most alone where the two may be one place, and the list goes by the most. Places known only to their city, or not placed, have no distance and are counted apart.",
  "overlap.withinTitle": "{plan}: places near each other that claim the same",
  "overlap.withinNote":
    "A place and what lies below it are no pair. {count, plural, =0 {Every place that claims an industry is placed.} one {# more place that claims an industry is known only to its city or not placed, and has no distance.} other {# more places that claim an industry are known only to their city or not placed, and have no distance.}}",
  "overlap.noneBetween": "These plans share no finer industry.",
  "overlap.industry": "Finer industry",
  "overlap.nearest": "The two nearest",
  "overlap.sites": "Two places",
  "overlap.distance": "Apart",
  "overlap.count":
    "{plan}: places {placed}{unplaced, plural, =0 {} other {, # more without a distance}}",
  "overlap.textOnly": "No placed site in both",
  "overlap.km": "{value} km [{low}, {high}]",
  "overlap.closer": "within {high} km",
  "overlap.evidence": "{count, plural, one {# passage} other {# passages}}",
  "overlap.more": "{count} more",
  "finding.column": "Leave out",
  "finding.dismiss": "Leave out: {name}",
  "finding.dismissed":
    "{count, plural, one {# finding left out} other {# findings left out}}, in print too; the address keeps which.",
  "finding.restore": "Bring back: {name}",
  "finding.restoreAll": "Bring all back",
  "gaps.title": "Gaps",
  "gaps.note":
    "The {parts} finer industries below the classes are taken as the parts of the chain: which does no plan mention, and which one plan alone? A plan that names a whole class does not mention its parts.",
  "gaps.nobody": "No plan compared mentions ({count})",
  "gaps.nobodyNone": "Each finer industry is mentioned by one plan at least.",
  "gaps.everybody": "All plans compared mention ({count})",
  "gaps.only": "Only {plan} mentions ({count})",
  "gaps.onlyNone": "There is no finer industry that only {plan} mentions.",
  "gaps.part": "Finer industry",
  "gaps.where": "Where",
  "gaps.words": "Its words",
  "growth.rate": "about {rate}% a year (from {baseline} to {goal} in {year})",
  "growth.formula":
    "Yearly growth follows from the plan’s own baseline and goal: (goal ÷ baseline)^(1 ÷ years) − 1; without a baseline and its year there is none.",
  "growth.none":
    "No numeric target of these plans states a baseline with its year, so no yearly growth can be derived.",
  "unlike.title": "Named alike, defined otherwise",
  "unlike.note":
    "Their Chinese names share the last four characters at least, brackets aside, but they are not defined alike. So they stand apart, unranked, with what tells them apart.",
  "unlike.one": "One plan",
  "unlike.other": "Another plan",
  "unlike.why": "How they differ",
  "unlike.name": "Worded otherwise",
  "unlike.scope": "Scope: {a} / {b}",
  "unlike.unit": "Unit: {a} / {b}",
  "unlike.year": "Year: {a} / {b}",
  "unlike.comparator": "Comparator: {a} / {b}",
  "links.title": "Links with the outside",
  "links.note":
    "Distances and bearings run from the end that the plan names to its partner; brackets are the least and most that both precisions allow. Ends that may be one place have the most alone, and no bearing. {placed} links have a distance, {unplaced} an end that is not placed.",
  "links.none": "These plans name no links with the outside.",
  "links.shared": "Partners that several plans name",
  "links.noneShared": "These plans share no outside partner.",
  "links.isShared": "named by several plans",
  "links.picture": "Outside links of {plan}: direction and distance",
  "links.about":
    "The plan’s own end is the middle; straight lines lead to the partners in their direction. How far they stand from the middle is the logarithm of the distance. Thick lines lead to partners that several plans name. All of it stands in the table below.",
  "links.table": "Outside links one by one",
  "links.partner": "Partner",
  "links.plan": "Plan and its end",
  "links.kind": "Link",
  "links.reach": "Distance",
  "links.bearing": "Bearing",
  "links.unplaced": "not placed",
  "cowork.title": "Units that work together",
  "cowork.of": "{plan}: in how many tasks two units stand",
  "cowork.keys":
    "A row a unit, columns by the same numbers; cells count the tasks in which both stand, the diagonal the unit’s own. The arrow keys walk the cells, Enter opens what one rests on; the tables hold all of it.",
  "cowork.both":
    "{a} – {b}: {count, plural, =0 {no task in common} one {# task in common} other {# tasks in common}}",
  "cowork.own": "{a}: {count, plural, one {# task} other {# tasks}}",
  "cowork.pairs":
    "{count, plural, one {# pair of units that meet} other {# pairs of units that meet}}",
  "cowork.units": "Two units",
  "cowork.tasks": "Tasks",
  "cowork.which": "Which",
  "cowork.withoutLead":
    "{count, plural, one {# task with units but no leader} other {# tasks with units but no leader}}",
  "cowork.withoutUnit":
    "{count, plural, one {# task without a unit} other {# tasks without a unit}}",
  "overlap.within": "Places near each other that claim the same",
  "overlap.passages": "Passages",
  "gaps.onlyOne": "Finer industries that one plan alone mentions",
  "gaps.none": "Finer industries that no plan compared mentions",
  "links.near": "Near end",
  "take.km": "Apart (km)",
  "take.kmLow": "Least (km)",
  "take.kmHigh": "Most (km)",
  "alike.title": "Most like",
  "alike.pairs": "Each two of the plans chosen",
  "alike.why": "In what",
  "alike.level": "Level of the region",
  "alike.plans": "Plans most like it",
  "alike.sites": "Most like it in other plans",
  "alike.planFormula":
    "The mean of several parts, 1 for the same: the sum of the smaller shares of each finer industry (counted twice), the same of each role of the structure (Finger and Kreinin, 1979), and the level of the region, 1 for the same and 0.5 for the next. What one plan does not have is left out (Gower, 1971).",
  "alike.siteFormula":
    "The mean of the industries in common over those of either (Jaccard, 1901; counted twice), of role and of kind, 1 for the same; without any role, of the others (Gower, 1971).",
  "alike.claims":
    "{claims, plural, one {Rests on # claim of its places} other {Rests on # claims of its places}}",
  "alike.shared": "both: {names}",
  "alike.nothing": "no industry in common",
  "alike.sharedOf": "both: {names} ({shared} of {either} industries)",
  "alike.parts": "industries {industries}, roles {roles}, level {level}",
  "alike.sameRole": "same role: {role}",
  "alike.sameKind": "same kind: {kind}",
  "alike.tooFew":
    "{claims, plural, =0 {No place of this plan claims an industry} one {Its places claim an industry # time} other {Its places claim an industry # times}}, and {least} are needed to say what it is like.",
  "alike.noPlan": "There is no other plan to compare.",
  "alike.noSite":
    "It states no industry, or no place of another plan claims the same, so nothing is like it.",
};
