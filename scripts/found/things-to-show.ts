import type { PageRef } from "../../src/app/render-thing.tsx";
import type { AtlasPlan, PlanDetails } from "../../src/domain/atlas/atlas.ts";
import { detailsIndex } from "../../src/domain/atlas/indexes.ts";
import type { AnyJoin } from "../../src/domain/joins/joins.ts";
import { knownOf, type Known } from "../../src/domain/things/kind.ts";
import { siteRef, taskRef } from "../../src/domain/things/refs.ts";
import { kindWord } from "../../src/domain/things/things.ts";
import { DEFAULT_LANGUAGE } from "../../src/i18n/language.ts";
import type { Translate } from "../../src/i18n/translate.ts";
import { formatList } from "../../src/i18n/words/list.ts";
import type { BuiltData } from "./built-data.ts";
import {
  type At,
  governmentOf,
  type LinkedData,
  organizationOf,
  placeOf,
  serviceOf,
  termOf,
} from "./json-ld.ts";
import { whereWords } from "./where-words.ts";

/** A thing that gets a page, with what its page needs to be made. */
export type ThingToShow = {
  readonly of: PageRef;
  readonly known: Known;
  readonly plan: AtlasPlan | null;
  readonly details: PlanDetails | null;
  readonly join: AnyJoin | null;
  /** The plans that name it. */
  readonly plans: readonly string[];
  readonly nameZh: string;
  readonly description: string;
  /** What a picture of it shows, in words; empty where it has none. */
  readonly picture: string;
  readonly record: (path: string, at: At) => LinkedData;
};

/** Sites and tasks of every plan, then firms, units and industries. */
export function* thingsToShow(data: BuiltData, t: Translate): Iterable<ThingToShow> {
  for (const { id } of data.atlas.plans) yield* thingsOfPlan(data, id, t);
  yield* sharedThings(data, t);
}

function* thingsOfPlan(data: BuiltData, id: string, t: Translate): Iterable<ThingToShow> {
  const { plan, details } = data.whole(id);
  const known = knownOf(data.atlas, { outline: plan, details });
  const common = { known, plan, details, join: null, plans: [id], picture: "" };
  for (const site of plan.sites) {
    const where = whereWords(site, t);
    const description = `${t(`kind.${site.kind}`)}。${site.roleZh}${where}。`;
    yield {
      ...common,
      of: siteRef(site),
      nameZh: site.nameZh,
      picture: `${site.nameZh}，${where}`,
      description,
      record: (path, at) => placeOf(site, plan, { path, description, at }),
    };
  }
  for (const { section } of plan.tasks) {
    const task = detailsIndex(details).tasks.bySection.get(section);
    if (!task) continue;
    const description = task.summaryZh;
    yield {
      ...common,
      of: taskRef(id, section),
      nameZh: task.titleZh,
      description,
      record: (path, at) => serviceOf(task, plan, { path, description, at }),
    };
  }
}

function* sharedThings({ atlas, joins }: BuiltData, t: Translate): Iterable<ThingToShow> {
  const shared = <Of extends PageRef>(of: Of, join: AnyJoin, plans: readonly string[]) => {
    const names = plans.flatMap((id) => atlas.planById.get(id)?.shortZh ?? []);
    const said = names.length === 0 ? "" : `：${formatList([...new Set(names)], DEFAULT_LANGUAGE)}`;
    return {
      of,
      known: knownOf(atlas, { join }),
      plan: null,
      details: null,
      join,
      plans: [...new Set(plans)],
      picture: "",
      description: `${t(kindWord(of))}${said}`,
    };
  };
  const planOf = ({ plan }: { readonly plan: string }) => plan;
  for (const join of joins("enterprise")) {
    const thing = shared({ type: "enterprise", id: join.id }, join, join.presence.map(planOf));
    const { enterprise } = join;
    const { description } = thing;
    yield {
      ...thing,
      nameZh: enterprise.nameZh,
      record: (path, at) => organizationOf(enterprise, { path, description, at }),
    };
  }
  for (const join of joins("agency")) {
    const { agency } = join;
    const thing = shared({ type: "agency", id: join.id }, join, agency.written.map(planOf));
    const { description } = thing;
    yield {
      ...thing,
      nameZh: agency.nameZh,
      record: (path, at) => governmentOf(agency, { path, description, at }),
    };
  }
  for (const join of joins("industry")) {
    const industry = atlas.industryById.get(join.id);
    if (!industry) continue;
    const thing = shared({ type: "industry", id: join.id }, join, join.claims.map(planOf));
    const { description } = thing;
    yield {
      ...thing,
      nameZh: industry.nameZh,
      record: (path, at) => termOf(industry, { path, description, at }),
    };
  }
}
