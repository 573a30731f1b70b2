import { createHash } from "node:crypto";

/** A published file whose name changes with its content: it may be kept for ever. */
export type HashedFile = { readonly path: string; readonly text: string };

/** @param name path without its ending: `atlas/hefei-2020` becomes `atlas/hefei-2020.1a2b3c4d.json` */
export function hashedFile(name: string, value: unknown): HashedFile {
  const text = JSON.stringify(value);
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  return { path: `${name}.${hash}.json`, text };
}
