import { TO_BE_WRITTEN } from "../../domain/drafting/draft-input.ts";
import type { DeskProblem } from "../protocol.ts";
import { type DeskItem, type ItemRef, sameItem } from "./items.ts";
import { textIn, valueAt, type ValuePath } from "./values.ts";

/** A problem with the thing and the field that it is about. */
export type PlacedProblem = DeskProblem & {
  /** Null for a problem of a file as a whole, or of one that the desk does not have. */
  readonly item: ItemRef | null;
  readonly field: ValuePath;
};

/** Finds what problems are about: `data/plans/x/sites.json#lab.cites[1].section`. */
export function placeProblems(
  problems: readonly DeskProblem[],
  items: readonly DeskItem[],
): readonly PlacedProblem[] {
  return problems.map((problem) => {
    const [, file = "", below = ""] = /^(.*?\.(?:geo)?json)(.*)$/su.exec(problem.path) ?? [];
    const own = items.filter(({ path }) => path === file);
    const named = below.startsWith("#") ? itemNamed(own, below.slice(1)) : null;
    if (named) {
      const field = unwrittenField(problem, fieldPath(named.rest, named.item), named.item);
      return { ...problem, item: refOf(named.item), field };
    }
    const numbered = /^\[(\d+)\](.*)$/su.exec(below);
    const item = numbered ? own[Number(numbered[1])] : own.find(({ name }) => name === "");
    const rest = numbered ? (numbered[2] ?? "") : below;
    return {
      ...problem,
      item: item ? refOf(item) : null,
      field: item ? fieldPath(rest, item) : [],
    };
  });
}

/** The problems of a field and of all that lies in it. */
export function problemsAt(
  problems: readonly PlacedProblem[],
  path: ValuePath,
): readonly PlacedProblem[] {
  return problems.filter(({ field }) => path.every((step, index) => field[index] === step));
}

/** What is still to be written is told at the Chinese, also where the Chinese is there and only its English is not. */
function unwrittenField(
  { message }: DeskProblem,
  field: ValuePath,
  { value }: DeskItem,
): ValuePath {
  const [last, ...before] = [...field].toReversed();
  if (message !== "still to be written" || typeof last !== "string") return field;
  const twin = [...before.toReversed(), last.replace(/Zh$/u, "En")];
  const [own, english] = [field, twin].map((path) => textIn(valueAt(value, path)));
  const onlyTwin = own !== TO_BE_WRITTEN.zh && english?.startsWith("To be written") === true;
  return onlyTwin ? twin : field;
}

/** What is wrong but that nobody has looked: that is to be decided, not mended. */
export function mendable(problems: readonly PlacedProblem[]): readonly PlacedProblem[] {
  return problems.filter(({ field }) => field[0] !== "review");
}

/**
 * The problem to go to from where somebody is, around the end: the one behind it, or where that one has been mended the next one
 * of the same file; null where none leads anywhere.
 */
export function problemAfter(
  problems: readonly PlacedProblem[],
  from: { readonly item: ItemRef; readonly field: ValuePath } | null,
): PlacedProblem | null {
  const placed = mendable(problems).filter(({ item }) => item !== null);
  if (from === null) return placed[0] ?? null;
  const isThere = ({ item, field }: PlacedProblem) =>
    sameItem(item, from.item) && field.join("/") === from.field.join("/");
  const now = placed.findIndex(isThere);
  if (now >= 0) return placed[(now + 1) % placed.length] ?? null;
  const later = placed.find(
    ({ item }) => item?.path === from.item.path && item.index >= from.item.index,
  );
  return later ?? placed[0] ?? null;
}

function refOf({ path, index }: DeskItem): ItemRef {
  return { path, index };
}

/** The thing whose name begins a path, the longest name first: names may have dots in them, and two may be the same. */
function itemNamed(
  items: readonly DeskItem[],
  path: string,
): { readonly item: DeskItem; readonly rest: string } | null {
  const found = items
    .filter(
      ({ name }) =>
        name !== "" && path.startsWith(name) && /^(?:$|[.[#])/u.test(path.slice(name.length)),
    )
    .toSorted((a, b) => b.name.length - a.name.length)[0];
  return found ? { item: found, rest: path.slice(found.name.length) } : null;
}

/** `.cites[1].section` and `.industries#生物药.term` → the way to the field; as far as it can be followed. */
function fieldPath(path: string, { value }: DeskItem): ValuePath {
  const steps: (string | number)[] = [];
  let rest = path;
  let current: unknown = value;
  while (rest !== "") {
    const [whole, field, number, name] = /^(?:\.([^.[#]+)|\[(\d+)\]|#([^.[]+))/u.exec(rest) ?? [];
    if (whole === undefined) break;
    const step =
      field ?? (number === undefined ? indexOfNamed(current, name ?? "") : Number(number));
    if (step === -1) break;
    steps.push(step);
    current = (current as Readonly<Record<string | number, unknown>> | null | undefined)?.[step];
    rest = rest.slice(whole.length);
  }
  return steps;
}

function indexOfNamed(list: unknown, name: string): number {
  if (!Array.isArray(list)) return -1;
  return (list as readonly Readonly<Record<string, unknown>>[]).findIndex((entry) =>
    ["id", "enterprise", "agency", "section", "term"].some((key) => entry[key] === name),
  );
}
