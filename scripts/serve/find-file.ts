import { readFile, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";

/** A file as it was read; `isFolder` where it is the index of the folder that was asked for. */
export type FoundFile = {
  readonly path: string;
  readonly content: Buffer;
  readonly isFolder: boolean;
};

/** What the file system says of names that name nothing to be read: no fault of the server. */
const ABSENT = new Set(["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ELOOP", "EISDIR", "EINVAL"]);

/**
 * Reads what a path below `root` names: a file, or the `index.html` of a folder. A link is followed only to what
 * lies below `root` too.
 * @param segments names from the root down, without `..`
 * @returns null when there is no such file, or when it goes away while it is read
 * @throws for any other fault of the file system, such as a file that may not be read
 */
export async function findFile(
  root: string,
  segments: readonly string[],
): Promise<FoundFile | null> {
  if (segments.some((name) => /[\0/\\]/.test(name))) return null;
  try {
    const inside = await realpath(root);
    const path = await realpath(join(root, ...segments));
    if (!isWithin(path, inside)) return null;
    const found = await stat(path);
    if (found.isFile()) return { path, content: await readFile(path), isFolder: false };
    // Neither pipes nor devices: to read them may take for ever.
    if (!found.isDirectory() || segments.at(-1) === "index.html") return null;
    const index = await findFile(root, [...segments, "index.html"]);
    return index && { ...index, isFolder: true };
  } catch (error) {
    if (ABSENT.has((error as NodeJS.ErrnoException).code ?? "")) return null;
    throw error;
  }
}

function isWithin(path: string, folder: string): boolean {
  return `${path}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}
