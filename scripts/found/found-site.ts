import type { AtlasIndex, AtlasPlan } from "../../src/domain/atlas/atlas.ts";
import { planOf, type ThingRef } from "../../src/model/thing-ref.ts";
import { headTags, shortened } from "./head-tags.ts";
import {
  type At,
  atlasRecords,
  breadcrumbs,
  type Crumb,
  datasetOf,
  documentOf,
  type LinkedData,
} from "./json-ld.ts";
import { addressIn } from "./page-addresses.ts";
import { pagePath } from "./page-path.ts";
import { previewPath } from "./preview/preview-path.ts";
import { FOUND_WORDS as WORDS } from "./words.ts";

/** What all pages of an atlas say of it alike. */
export type FoundSite = {
  readonly publicAddress: string | null;
  readonly atlas: Pick<AtlasIndex, "dataVersion" | "plans">;
  /** Whether there are preview pictures, and whether sites have their own. */
  readonly pictures: "none" | "plans" | "sites";
};

type FoundThing = {
  /** Null for the start page. */
  readonly ref: ThingRef | null;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly crumbs: readonly Crumb[];
  readonly record: (path: string, at: At) => readonly LinkedData[];
};

const START: Crumb = { name: WORDS.atlas, path: "" };

/** The way from the start page to a thing: by its plan, where it belongs to one. */
export function crumbsOf(
  site: FoundSite,
  ref: ThingRef,
  name: string,
): readonly [...Crumb[], Crumb] {
  const plan = site.atlas.plans.find(({ id }) => id === planOf(ref));
  const above = plan && ref.type !== "plan" ? [crumbOfPlan(plan)] : [];
  return [START, ...above, { name, path: pagePath(ref) ?? "" }];
}

const crumbOfPlan = ({ id, shortZh }: Pick<AtlasPlan, "id" | "shortZh">): Crumb => ({
  name: shortZh,
  path: `plans/${id}/`,
});

/** What the head of the page of a thing tells of it. */
export function tagsOf(site: FoundSite, thing: FoundThing): string {
  const { ref, path, title, description, crumbs, record } = thing;
  const { publicAddress, pictures } = site;
  const at: At = (to) => addressIn(path, publicAddress, to);
  const records = [...record(path, at), ...(crumbs.length > 1 ? [breadcrumbs(crumbs, at)] : [])];
  return headTags({
    path,
    title,
    description: shortened(description),
    picture: pictures === "none" ? null : previewPath(ref, pictures === "sites"),
    linkedData: documentOf(records),
    publicAddress,
  });
}

/** The same of the page of a plan. */
export function planTags(site: FoundSite, plan: AtlasPlan): string {
  const ref = { type: "plan", plan: plan.id } as const;
  const { dataVersion } = site.atlas;
  const description = plan.purposeZh;
  return tagsOf(site, {
    ref,
    path: `plans/${plan.id}/`,
    title: plan.titleZh,
    description,
    crumbs: crumbsOf(site, ref, plan.shortZh),
    record: (path, at) => [datasetOf(plan, { path, description, at, dataVersion })],
  });
}

/** And of the start page. @param description what its head says of it */
export function startTags(site: FoundSite, description: string): string {
  const { dataVersion, plans } = site.atlas;
  const name = `${WORDS.atlas} · ${WORDS.tagline}`;
  return tagsOf(site, {
    ref: null,
    path: "",
    title: name,
    description,
    crumbs: [START],
    record: (path, at) => atlasRecords({ path, description, at, dataVersion, name, plans }),
  });
}
