import type {
  Choice,
  Desk,
  DeskGround,
  DeskProblem,
  DeskReading,
  Json,
  ReadingsWanted,
  SaveAnswer,
  SavedFile,
} from "../../src/desk/protocol.ts";
import { textProblems } from "../../src/domain/documents/text-problems.ts";
import { placeReadings } from "../../src/domain/places/place-readings.ts";
import type { PlaceFeature } from "../../src/model/types.ts";
import { areaNames } from "../authored/area-names.ts";
import { checkAuthored } from "../authored/check-authored.ts";
import { boundaryContains } from "../boundaries.ts";
import { readAuthored } from "../read-authored.ts";
import { adcodeLookup } from "../synthesise/prefectures.ts";
import { deskGround } from "./desk-ground.ts";
import { deskPaths, type DeskPath, readDeskFile, saveFiles } from "./desk-files.ts";
import { deskKinds } from "./form-model.ts";

/** What the desk is opened for. */
export type DeskInput = {
  /** Folder that holds data/ and geo/. */
  readonly root: string;
  readonly plan: string;
  readonly text: Desk["text"];
};

/** What the desk's server can be asked for. */
export type DeskService = {
  readonly open: () => Desk;
  readonly ground: () => DeskGround;
  /** What is wrong with the plan if its files were these. */
  readonly problems: (unsaved: Readonly<Record<string, Json>>) => readonly DeskProblem[];
  readonly readings: (wanted: ReadingsWanted) => readonly DeskReading[];
  /** @throws RefusedPath */
  readonly save: (files: readonly SavedFile[]) => SaveAnswer;
};

/** The desk of one plan; which files it may touch is settled when it is opened. */
export function deskService({ root, plan, text }: DeskInput): DeskService {
  const paths = deskPaths(root, plan);
  const contains = boundaryContains();
  const lookup = adcodeLookup();
  const names = areaNames(root);
  return {
    open: () => ({
      plan,
      files: paths.map((path) => readDeskFile(root, path)),
      kinds: deskKinds(),
      names: knownNames(root),
      text,
    }),
    ground: () => deskGround(root, regionOf(root, paths)),
    problems: (unsaved) => {
      const options = { contains, book: true, unsaved: new Map(Object.entries(unsaved)) };
      const { authored, found } = checkAuthored(root, options);
      const entry = authored.plans.find((candidate) => candidate.plan.id === plan);
      const told = entry && text ? textProblems(entry, authored, text.written) : null;
      return [...found, ...(told?.misses ?? []), ...(told?.copies ?? [])]
        .filter(({ path }) => isOf(path, plan, paths))
        .map(({ path, message }) => ({ path, message }));
    },
    readings: ({ written, radiusM, parent }) =>
      placeReadings({
        written,
        radiusM,
        parent: parent as PlaceFeature | null,
        adcodeAt: lookup,
      }).map((reading) => {
        const area = names.get(reading.adcode ?? "");
        return { ...reading, adminZh: area?.nameZh ?? null, adminEn: area?.nameEn ?? null };
      }),
    save: (files) => saveFiles(root, paths, files),
  };
}

/** Whether a problem is one of this plan's files, and not of another plan that somebody else is at work on. */
function isOf(path: string, plan: string, paths: readonly DeskPath[]): boolean {
  return (
    path.startsWith(`data/plans/${plan}/`) ||
    path.startsWith(`geo/extents/${plan}.`) ||
    paths.some((own) => path.startsWith(own.path))
  );
}

function regionOf(root: string, paths: readonly DeskPath[]): string {
  const own = paths.find(({ kind }) => kind === "plan");
  const value = own ? readDeskFile(root, own).value : null;
  const { region } = (value ?? {}) as { readonly region?: { readonly adcode?: unknown } };
  return String(region?.adcode ?? "");
}

function knownNames(root: string): Desk["names"] {
  const { authored } = readAuthored(root);
  const { enterprises, agencies, sources, industries, plans } = authored;
  const outside = plans.flatMap(({ links }) =>
    links.flatMap(({ place, toZh, toEn }) =>
      place === null ? [] : [{ value: place, zh: toZh, en: toEn }],
    ),
  );
  return {
    enterprise: enterprises.map(named),
    agency: agencies.map(named),
    source: sources.map(({ id, titleZh, titleEn }) => ({ value: id, zh: titleZh, en: titleEn })),
    finer: industries.terms.map(named),
    outside: [...new Map(outside.map((choice) => [choice.value, choice])).values()],
  };
}

function named({
  id,
  nameZh,
  nameEn,
}: {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
}): Choice {
  return { value: id, zh: nameZh, en: nameEn };
}
