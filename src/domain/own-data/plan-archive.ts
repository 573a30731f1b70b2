import * as fflate from "fflate/browser";
import type { ReadFile } from "../authored/authored-reader.ts";
import { decodeUtf8 } from "../documents/decode-text.ts";
import { OWN_LIMITS } from "./own-data.ts";

/** A plan's folder in an archive. */
export type PlanArchive = {
  readonly id: string;
  /** Reads a file by its path in the repository, wherever it lies in the archive. */
  readonly readFile: ReadFile;
  /** Paths of the files of a folder of the repository, as `data/agencies`. */
  readonly filesIn: (folder: string) => readonly string[];
};

const PLAN_FILE = "plan.json";

/**
 * Opens a ZIP that has one plan: `data/plans/<id>/` with `geo/places/<id>.geojson` as in the repository, or the files of
 * the plan side by side with `places.geojson` and `extents.geojson`.
 * @returns what is wrong with it, where it is none
 */
export function openPlanArchive(bytes: Uint8Array): PlanArchive | "not-zip" | "no-plan" {
  const files = unpack(bytes);
  if (files === null) return "not-zip";
  const found = [...files.keys()].find((path) => path.split("/").at(-1) === PLAN_FILE);
  if (found === undefined) return "no-plan";
  const folder = found.slice(0, -PLAN_FILE.length);
  const nested = /^(?<root>.*)data\/plans\/(?<id>[^/]+)\/$/u.exec(folder)?.groups;
  const root = nested?.["root"] ?? null;
  const id = nested?.["id"] ?? idIn(files.get(found));
  if (id === null) return "no-plan";
  return {
    id,
    readFile: (path) =>
      parse(files.get(`${root ?? folder}${root === null ? besides(path, id) : path}`), path),
    filesIn: (inside) =>
      [...files.keys()]
        .filter((path) => root !== null && path.startsWith(`${root}${inside}/`))
        .map((path) => path.slice(root?.length ?? 0)),
  };
}

/** The texts of an archive by path; null where it is none, or holds too much. */
function unpack(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | null {
  let size = 0;
  try {
    const files = fflate.unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isRead = /\.(?:geo)?json$/u.test(name) && !/(?:^|\/)(?:\.|__MACOSX)/u.test(name);
        size += isRead ? originalSize : 0;
        if (size > OWN_LIMITS.unpacked) throw new RangeError("too much in the archive");
        return isRead;
      },
    });
    return new Map(Object.entries(files));
  } catch {
    return null;
  }
}

/** Where a file of the repository stands among the files of one plan. */
function besides(path: string, id: string): string {
  const geo = /^geo\/(places|extents)\//u.exec(path)?.[1];
  return geo ? `${geo}.geojson` : path.replace(`data/plans/${id}/`, "");
}

function idIn(plan: Uint8Array | undefined): string | null {
  const { value } = parse(plan, PLAN_FILE);
  const id = (value as { readonly id?: unknown } | null)?.id;
  return typeof id === "string" ? id : null;
}

function parse(bytes: Uint8Array | undefined, path: string): ReturnType<ReadFile> {
  if (!bytes) return { value: null, problem: { path, message: "no such file" } };
  try {
    return { value: JSON.parse(decodeUtf8(bytes)) as unknown, problem: null };
  } catch (error) {
    const message = error instanceof Error ? error.message : "not JSON";
    return { value: null, problem: { path, message } };
  }
}
