import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DeskFile, Json, SaveAnswer, SavedFile } from "../../src/desk/protocol.ts";
import { AUTHORED_KINDS } from "../authored/authored-schemas.ts";
import { readJsonFile } from "../authored/read-json.ts";
import { fileOf, SHEET_KINDS } from "../sheets/plan-sheets.ts";
import { SHARED_KINDS } from "./form-model.ts";
import { patchText } from "./patch-text.ts";

/** A file that the desk may change: its path from the root, and of which kind it is. */
export type DeskPath = { readonly path: string; readonly kind: string };

/**
 * The files of a plan that are there: its folder, its places, and of what plans share those that it names and that nobody has
 * looked at yet. No other file can be read or written by the desk: requests name one of these or are refused.
 * @throws when a file cannot be read
 */
export function deskPaths(root: string, plan: string): readonly DeskPath[] {
  const own = SHEET_KINDS.map(({ kind, sheet }) => ({ kind, path: fileOf({ kind, sheet }, plan) }));
  const there = own.filter(({ path }) => existsSync(join(root, path)));
  const named = there.map(({ path }) => readFileSync(join(root, path), "utf8")).join("\n");
  const ids = new Set(
    [...named.matchAll(/"([a-z0-9]+(?:-[a-z0-9]+)*)"/gu)].map(([, id = ""]) => id),
  );
  const shared = SHARED_KINDS.flatMap((kind) => {
    const files = AUTHORED_KINDS[kind]?.files ?? "";
    return [...ids].map((id) => ({ kind, path: files.replace("*", id) }));
  });
  return [...there, ...shared.filter(({ path }) => isUnseen(join(root, path)))];
}

function isUnseen(file: string): boolean {
  return existsSync(file) && /"review":\s*true/u.test(readFileSync(file, "utf8"));
}

/** @throws when it is no JSON, with file, line and column */
export function readDeskFile(root: string, { path, kind }: DeskPath): DeskFile {
  const { value, problem } = readJsonFile(join(root, path), path);
  if (problem) {
    const { at, message } = problem;
    throw new Error(`${path}${at ? `:${at.line}:${at.column}` : ""}: ${message}`);
  }
  const holds = AUTHORED_KINDS[kind]?.holds ?? "one";
  return { path, kind, holds, version: versionOf(join(root, path)), value: value as Json };
}

function versionOf(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 16);
}

/**
 * Writes files, all or none: where one is no longer what it was when it was read, nothing is written and those files come back
 * as they are. Each is put in its place whole.
 */
export function saveFiles(
  root: string,
  paths: readonly DeskPath[],
  wanted: readonly SavedFile[],
): SaveAnswer {
  const known = new Map(paths.map((entry) => [entry.path, entry]));
  const entries = wanted.map((file) => {
    const entry = known.get(file.path);
    if (!entry) throw new RefusedPath(file.path);
    return { file, entry };
  });
  const changed = entries.filter(({ file }) => versionOf(join(root, file.path)) !== file.version);
  if (changed.length > 0)
    return { outcome: "conflict", files: changed.map(({ entry }) => readDeskFile(root, entry)) };
  const texts = entries.map(({ file }) => {
    const before = readFileSync(join(root, file.path), "utf8").replace(/^\uFEFF/u, "");
    return { path: join(root, file.path), text: patchText(before, file.value) };
  });
  for (const { path, text } of texts) writeWhole(path, text);
  return { outcome: "saved", files: entries.map(({ entry }) => readDeskFile(root, entry)) };
}

/** A file that is none of the plan's. */
export class RefusedPath extends Error {
  constructor(path: string) {
    super(`not a file of this plan: ${path}`);
  }
}

/** Whoever reads meanwhile reads the old file or the new one, never half of it. */
function writeWhole(file: string, text: string): void {
  const beside = `${file}.${process.pid}.tmp`;
  writeFileSync(beside, text);
  renameSync(beside, file);
}
