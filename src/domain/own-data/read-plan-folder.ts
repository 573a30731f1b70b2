import "./without-eval.ts";
import { firmSchema, unitSchema } from "../../model/authored-schema.ts";
import type { Agency, Enterprise, Firm, Industries, Source, Unit } from "../../model/types.ts";
import type { Authored, AuthoredPlan } from "../atlas/authored.ts";
import { joinAgencies, joinEnterprises, joinLinks } from "../atlas/join-authored.ts";
import { authoredReader, type AuthoredReader } from "../authored/authored-reader.ts";
import { readMentions, readPlan } from "../authored/read-plan.ts";
import { withoutFollowers } from "../problems/followers.ts";
import type { Problem } from "../problems/problem.ts";
import { problems } from "../problems/problems.ts";
import { limitThings } from "./limit-things.ts";
import {
  type FoundThing,
  type OwnFault,
  type OwnGeometry,
  type OwnRead,
  ownFault,
  unread,
} from "./own-data.ts";
import { openPlanArchive, type PlanArchive } from "./plan-archive.ts";

/** What plans share, as the atlas at hand publishes it. */
export type SharedData = {
  readonly industries: Industries;
  readonly enterprises: readonly Enterprise[];
  readonly agencies: readonly Agency[];
  readonly sources: readonly Source[];
};

/**
 * Reads the folder of a plan, packed as a ZIP, and checks it as the plans of the atlas are checked, but for whether its
 * positions lie in their districts: the borders for that are not at hand.
 * @returns its sites that have a position, and every problem; nothing throws
 */
export function readPlanFolder(bytes: Uint8Array, shared: SharedData): OwnRead {
  const archive = openPlanArchive(bytes);
  if (typeof archive === "string") return unread(archive);
  const reader = authoredReader(archive.readFile, () => null);
  const authored = readAuthored(archive, reader, shared);
  const [plan] = authored?.plans ?? [];
  if (!authored || !plan) return { things: [], faults: reader.problems.map(faultOf) };
  // What plans share was checked with the atlas.
  const own = problems(authored, () => true).filter(({ path }) => path.includes(archive.id));
  const faults = [...reader.problems, ...withoutFollowers(own, reader.lost)].map(faultOf);
  const { shortZh, shortEn } = plan.plan;
  return {
    ...limitThings({ things: thingsOf(plan), faults }),
    plan: { nameZh: shortZh, nameEn: shortEn },
  };
}

function readAuthored(
  { id, filesIn }: PlanArchive,
  reader: AuthoredReader,
  shared: SharedData,
): Authored | null {
  const entry = readPlan(id, reader);
  const mentions = readMentions(id, reader);
  if (entry === null) return null;
  const firms = filesIn("data/enterprises").flatMap((path) => reader.one(path, firmSchema) ?? []);
  const units = filesIn("data/agencies").flatMap((path) => reader.one(path, unitSchema) ?? []);
  const { links, wordings } = mentions;
  return {
    plans: [{ ...entry, links: joinLinks(links, []), wordings }],
    industries: { ...shared.industries, wordings },
    enterprises: joinEnterprises(newest<Firm>(shared.enterprises, firms), [mentions]),
    agencies: joinAgencies(newest<Unit>(shared.agencies, units), [mentions]),
    sources: shared.sources,
    redirects: [],
  };
}

/** Things of the atlas, and those that come with the plan in their places or after them. */
function newest<Thing extends { readonly id: string }>(
  known: readonly Thing[],
  come: readonly Thing[],
): readonly Thing[] {
  return [...new Map([...known, ...come].map((thing) => [thing.id, thing])).values()];
}

/** The sites that have a position, and the extents, each under the Chinese name of its site. */
function thingsOf({ sites, places, extents }: AuthoredPlan): readonly FoundThing[] {
  const names = new Map(sites.map(({ id, nameZh }) => [id, nameZh]));
  return [...places, ...extents].flatMap(({ id, geometry }): readonly FoundThing[] =>
    geometry === null
      ? []
      : [
          {
            name: names.get(id) ?? null,
            geometry: drawable(geometry),
          },
        ],
  );
}

/** A geometry as those take it who may change what they are given. */
function drawable(geometry: Readonly<{ type: string }>): OwnGeometry {
  return structuredClone(geometry) as OwnGeometry;
}

function faultOf({ path, message }: Problem): OwnFault {
  return ownFault("problem", path, message);
}
