import type {
  Agency,
  Enterprise,
  FarLink,
  Firm,
  Link,
  Mention,
  OutsidePlace,
  Unit,
  Wording,
  WrittenUnit,
} from "../../model/types.ts";
import { groupBy } from "../collections/group-by.ts";
import { didYouMean } from "../problems/did-you-mean.ts";
import type { Problem } from "../problems/problem.ts";

/** What plans share: one file a thing. */
export type SharedThings = {
  readonly firms: readonly Firm[];
  readonly units: readonly Unit[];
  readonly outside: readonly OutsidePlace[];
};

/** What a plan says of shared things, as it stands in its own folder. */
export type PlanMentions = {
  readonly id: string;
  readonly mentions: readonly Mention[];
  readonly units: readonly WrittenUnit[];
  readonly links: readonly FarLink[];
  readonly wordings: readonly Wording[];
};

/** Firms with their mentions in all plans, in the order of their ids. */
export function joinEnterprises(
  firms: readonly Firm[],
  plans: readonly PlanMentions[],
): readonly Enterprise[] {
  const all = plans.flatMap((plan) => plan.mentions.map((own) => ({ ...own, plan: plan.id })));
  const byFirm = groupBy(all, ({ enterprise }) => enterprise);
  return firms.map((firm) => ({
    ...firm,
    mentions: (byFirm.get(firm.id) ?? []).map(
      ({ plan, role, roleZh, roleEn, section, phrase }) => ({
        plan,
        role,
        roleZh,
        roleEn,
        section,
        phrase,
      }),
    ),
  }));
}

/** Units with their names in all plans, in the order of their ids. */
export function joinAgencies(
  units: readonly Unit[],
  plans: readonly PlanMentions[],
): readonly Agency[] {
  const all = plans.flatMap((plan) => plan.units.map((own) => ({ ...own, plan: plan.id })));
  const byUnit = groupBy(all, ({ agency }) => agency);
  return units.map((unit) => ({
    ...unit,
    written: (byUnit.get(unit.id) ?? []).map(({ plan, name }) => ({ plan, name })),
  }));
}

/** A plan's links with the position of their far ends; one whose place is unknown has none. */
export function joinLinks(
  links: readonly FarLink[],
  outside: readonly OutsidePlace[],
): readonly Link[] {
  const byId = new Map(outside.map((place) => [place.id, place]));
  return links.map((link) => {
    const place = byId.get(link.place ?? "");
    return {
      ...link,
      position: place?.position ?? null,
      precision: place?.precision ?? "none",
      radiusM: place?.radiusM ?? null,
    };
  });
}

/** The words of all plans for industries, each once, in the order of the plans. */
export function joinWordings(plans: readonly PlanMentions[]): readonly Wording[] {
  return [
    ...new Map(plans.flatMap(({ wordings }) => wordings.map((it) => [it.term, it]))).values(),
  ];
}

/**
 * Faults that joining would hide: a plan that names what has no file, a file that no plan needs, a word that two
 * plans read or translate in two ways.
 */
export function joinProblems(
  shared: SharedThings,
  plans: readonly PlanMentions[],
): readonly Problem[] {
  const kinds: readonly Named[] = [
    {
      things: shared.firms,
      folder: "data/enterprises",
      noun: "enterprise",
      file: "enterprises.json",
      idsOf: ({ mentions }) => mentions.map(({ enterprise }) => enterprise),
    },
    {
      things: shared.units,
      folder: "data/agencies",
      noun: "agency",
      file: "agencies.json",
      idsOf: ({ units }) => units.map(({ agency }) => agency),
    },
    {
      things: shared.outside,
      folder: "geo/outside",
      noun: "outside place",
      file: "links.json",
      idsOf: ({ links }) => links.flatMap(({ place }) => place ?? []),
    },
  ];
  return [...kinds.flatMap((kind) => nameProblems(kind, plans)), ...wordingProblems(plans)];
}

/** A kind of shared things, where they stand, and which of them a plan names in which of its files. */
type Named = {
  readonly things: readonly { readonly id: string }[];
  readonly folder: string;
  readonly noun: string;
  readonly file: string;
  readonly idsOf: (plan: PlanMentions) => readonly string[];
};

function nameProblems(
  { things, folder, noun, file, idsOf }: Named,
  plans: readonly PlanMentions[],
): readonly Problem[] {
  const known = new Set(things.map(({ id }) => id));
  const used = new Set(plans.flatMap(idsOf));
  return [
    ...plans.flatMap((plan) =>
      idsOf(plan)
        .filter((id) => !known.has(id))
        .map((id) => ({
          path: `data/plans/${plan.id}/${file}#${id}`,
          message: `no such ${noun}: ${id}${didYouMean(id, known)}`,
        })),
    ),
    ...things
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => ({ path: `${folder}/${id}.json`, message: "no plan names it" })),
  ];
}

function wordingProblems(plans: readonly PlanMentions[]): readonly Problem[] {
  const first = new Map<string, { readonly plan: string; readonly reading: string }>();
  return plans.flatMap((plan) =>
    plan.wordings.flatMap((wording) => {
      const reading = JSON.stringify([wording.termEn, wording.classes]);
      const known = first.get(wording.term);
      first.set(wording.term, known ?? { plan: plan.id, reading });
      if (!known || known.reading === reading) return [];
      return [
        {
          path: `data/plans/${plan.id}/wordings.json#${wording.term}`,
          message: `another English or other classes than in ${known.plan}: give an entry its own classes where the context differs`,
        },
      ];
    }),
  );
}
