import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseTree, type Node } from "jsonc-parser";
import { groupBy } from "../../src/domain/collections/group-by.ts";
import type { Problem } from "../../src/domain/problems/problem.ts";
import { decodeUtf8, positionAt, UnreadableText } from "../../src/domain/documents/decode-text.ts";

type Parsed = { readonly text: string; readonly tree: Node };

/** Gives problems the line and column at which the path of each leads into its file. */
export function problemLocator(root: string): (problem: Problem) => Problem {
  const parsed = new Map<string, Parsed | null>();
  return (problem) => {
    const [, file, below = ""] = /^(.*?\.(?:geo)?json)(.*)$/su.exec(problem.path) ?? [];
    if (problem.at || file === undefined) return problem;
    if (!parsed.has(file)) parsed.set(file, parse(join(root, file)));
    const known = parsed.get(file);
    if (!known) return problem;
    const at = positionAt(known.text, nodeAt(known.tree, below).offset);
    return { ...problem, at };
  };
}

/** `data/plans/x/sites.json:12:7 #lab.nameEn: missing`: editors and terminals open the first part. */
export function problemLine({ path, at, message }: Problem): string {
  const [, file = path, below = ""] = /^(.*?\.(?:geo)?json)(.*)$/su.exec(path) ?? [];
  const place = at ? `:${at.line}:${at.column}` : "";
  return `${file}${place}${below === "" ? "" : ` ${below}`}: ${message}`;
}

/** Problems as lines; of those that say the same of many things of a file the first is told, and how many more there are. */
export function problemLines(problems: readonly Problem[]): readonly string[] {
  const alike = groupBy(
    problems,
    ({ path, message }) => `${path.replace(/json.*$/su, "json")} ${message}`,
  );
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    if (others.length < FEW) return [first, ...others].map(problemLine);
    return [`${problemLine(first)} (and ${others.length} more in this file)`];
  });
}

/** So many alike are all told. */
const FEW = 3;

function parse(file: string): Parsed | null {
  if (!existsSync(file)) return null;
  try {
    const text = decodeUtf8(readFileSync(file));
    const tree = parseTree(text);
    return tree ? { text, tree } : null;
  } catch (error) {
    if (error instanceof UnreadableText) return null;
    throw error;
  }
}

/** The node that a path leads to, as deep as it can be followed; a field is shown at its name, before a long value. */
function nodeAt(node: Node, path: string): Node {
  if (path === "") return node;
  const step = path.startsWith("#") ? itemStep(node, path) : fieldStep(node, path);
  if (!step) return node;
  const value = step.node.type === "property" ? step.node.children?.[1] : step.node;
  const rest = path.slice(step.length);
  return rest === "" || !value ? step.node : nodeAt(value, rest);
}

type Step = { readonly node: Node; readonly length: number };

function fieldStep(node: Node, path: string): Step | null {
  const [step = "", field, index] = /^(?:\.([^.[#]+)|\[(\d+)\])/u.exec(path) ?? [];
  const list = listOf(node)?.children ?? [];
  const next = field === undefined ? list[Number(index)] : propertyOf(node, field);
  return next ? { node: next, length: step.length } : null;
}

function itemStep(node: Node, path: string): Step | null {
  const found = itemNamed(listOf(node)?.children ?? [], path.slice(1));
  return found && { node: found.item, length: 1 + found.length };
}

/** A list, or that of a FeatureCollection. */
function listOf(node: Node): Node | undefined {
  return node.type === "object" ? valueOf(node, "features") : node;
}

/** The item whose name begins the path, the longest name first: a term may have dots in it. */
function itemNamed(
  items: readonly Node[],
  path: string,
): { readonly item: Node; readonly length: number } | null {
  const named = items.flatMap((item) =>
    namesOf(item).map((name) => ({ item, length: name.length, name })),
  );
  return (
    named
      .filter(({ name }) => path.startsWith(name) && /^(?:$|[.[#])/u.test(path.slice(name.length)))
      .toSorted((a, b) => b.length - a.length)[0] ?? null
  );
}

const NAMING = ["id", "section", "term", "enterprise", "agency", "zh", "from", "of"];

function namesOf(item: Node): readonly string[] {
  return NAMING.flatMap((field) => {
    const value: unknown = valueOf(item, field)?.value;
    return typeof value === "string" ? [value] : [];
  });
}

function propertyOf(node: Node, field: string): Node | undefined {
  return node.type === "object"
    ? node.children?.find(({ children }) => children?.[0]?.value === field)
    : undefined;
}

function valueOf(node: Node, field: string): Node | undefined {
  return propertyOf(node, field)?.children?.[1];
}
