/** A line of a tree, with what stands below it. */
type Branch = { readonly line: string; readonly below: Branch[] };

/** Of more alike beside each other than this only these are written. */
const MOST_ALIKE = 2;
/** Letters of a line: what follows is the data, not the page. */
const LONGEST = 60;
/** What there may be hundreds of. */
const ROWS = /^(?:listitem|row|rowgroup|option)\b/;
/** What is said by the way, at its own time. */
const SPOKEN = /^status\b/;
/** Marks hang on where the map comes to rest; what they say is tested where they are. */
const MARKS = /^group "图上的地点"/;

/**
 * The accessibility tree of a page as a text to be read: role, name and state a line, indented by what holds it.
 * Addresses and what is said by the way are left out, rows that are like those before them are a mark of
 * omission, and figures are an N.
 * @param snapshot as Playwright writes it (`ariaSnapshot`)
 */
export function readableTree(snapshot: string): string {
  const lines = snapshot.split("\n").filter((line) => !/^\s*- \/url:/.test(line));
  return `${written(branches(lines), 0).join("\n")}\n`;
}

function branches(lines: readonly string[]): readonly Branch[] {
  const top: Branch[] = [];
  const open: { readonly depth: number; readonly below: Branch[] }[] = [{ depth: -1, below: top }];
  for (const line of lines) {
    const depth = line.search(/\S/);
    const branch: Branch = { line: line.trim().replace(/^- /, "").replace(/:$/, ""), below: [] };
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    open.at(-1)?.below.push(branch);
    open.push({ depth, below: branch.below });
  }
  return top;
}

function written(all: readonly Branch[], depth: number): readonly string[] {
  const indent = "  ".repeat(depth);
  const kept = all.map((branch, at) => ({ branch, isMore: isMore(all, at) }));
  return kept.flatMap(({ branch, isMore: skipped }, at) => {
    if (skipped) return kept[at - 1]?.isMore === true ? [] : [`${indent}…`];
    if (SPOKEN.test(branch.line)) return [];
    const below = MARKS.test(branch.line) ? [] : written(branch.below, depth + 1);
    return [`${indent}${inShort(branch.line)}`, ...below];
  });
}

/** A line without figures, which are the data's or hang on the size of the map, and of a long text its beginning. */
function inShort(line: string): string {
  const plain = line
    .replaceAll(/https?:\/\/localhost:\d+/g, "https://…")
    .replaceAll(/\d+\.\d+\.\d+-[\da-f]+/g, "N")
    .replaceAll(/(?<!level=)\d+(?:\.\d+)?/g, "N")
    // The box that finds takes the place of a plain one once a hand reaches it.
    .replace(/^searchbox/, "combobox");
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST)}…`;
}

/** Whether enough lines like this one stand before it. */
function isMore(all: readonly Branch[], at: number): boolean {
  const role = ROWS.exec(all[at]?.line ?? "")?.[0];
  if (role === undefined) return false;
  const other = all.slice(0, at).findLastIndex(({ line }) => ROWS.exec(line)?.[0] !== role);
  return at - other > MOST_ALIKE;
}
