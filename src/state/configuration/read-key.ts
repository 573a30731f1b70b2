import type * as z from "zod/mini";
import { nearestName } from "../../domain/problems/did-you-mean.ts";
import { EXPECTATIONS, type ConfigProblem, type Expectation, type Remedy } from "./problem.ts";

/** So much of a wrong value is told. */
const MOST_TOLD = 60;
/** What is wrong is left out so many times before all of a key is. */
const MOST_ROUNDS = 30;

type Path = readonly PropertyKey[];

export type ReadKey<Value> = {
  /** What is left when what is wrong is left out; null where that is nothing. */
  readonly value: Value | null;
  readonly problems: readonly ConfigProblem[];
};

/**
 * Reads what stands under a key of config.json: parts that are wrong are told and left out, the rest holds. Total.
 * @param remedy what holds in the place of what is wrong
 */
export function readKey<Schema extends z.ZodMiniType>(
  key: string,
  schema: Schema,
  given: unknown,
  remedy: Remedy,
): ReadKey<z.output<Schema>> {
  const problems: ConfigProblem[] = [];
  let value = structuredCloneOf(given);
  for (let round = 0; round < MOST_ROUNDS && value !== undefined; round += 1) {
    const read = schema.safeParse(value);
    if (read.success) return { value: read.data as z.output<Schema>, problems };
    // From the last on, so that the places of those before do not move.
    const found = read.error.issues.flatMap(faultsOf).toReversed();
    for (const { issue, path } of found) {
      const now = valueAt(value, path);
      // What was left out before is missed now: it has been told.
      if (now !== undefined || valueAt(given, path) === undefined) {
        const fault = faultOf(issue, schema, path, now);
        problems.unshift({ path: pathText([key, ...path]), remedy, ...fault });
      }
      value = without(value, now === undefined ? path.slice(0, -1) : path);
    }
  }
  return { value: null, problems };
}

/** A copy that can be changed; undefined for what no JSON holds. */
function structuredCloneOf(given: unknown): unknown {
  return JSON.parse(JSON.stringify(given) ?? "null") as unknown;
}

type Issue = z.core.$ZodIssue;

/** What is wrong, and where: one for each key that there is not. */
function faultsOf(issue: Issue): readonly { readonly issue: Issue; readonly path: Path }[] {
  if (issue.code !== "unrecognized_keys") return [{ issue, path: issue.path }];
  return issue.keys.map((name) => ({ issue, path: [...issue.path, name] }));
}

type Fault = ConfigProblem extends infer One
  ? One extends ConfigProblem
    ? Omit<One, "path" | "remedy">
    : never
  : never;

function faultOf(issue: Issue, schema: z.ZodMiniType, path: Path, given: unknown): Fault {
  if (issue.code === "unrecognized_keys") {
    const meant = nearestName(String(path.at(-1)), namesAt(schema, issue.path));
    return { fault: "unknown", meant };
  }
  const told = JSON.stringify(given ?? null).slice(0, MOST_TOLD);
  if (issue.code === "invalid_value") {
    const values = issue.values.map(String);
    const meant = typeof given === "string" ? nearestName(given, values) : null;
    return { fault: "none-of", given: told, values, meant };
  }
  return { fault: "unfit", given: told, expected: expectationOf(issue) };
}

type Def = {
  readonly innerType?: z.ZodMiniType;
  readonly element?: z.ZodMiniType;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
};

/** The keys that there are at a path of what a schema describes. */
function namesAt(schema: z.ZodMiniType, path: Path): readonly string[] {
  const def = schema.def as Def;
  if (def.innerType) return namesAt(def.innerType, path);
  const [part, ...rest] = path;
  if (part === undefined) return Object.keys(def.shape ?? {});
  const inner = typeof part === "number" ? def.element : def.shape?.[String(part)];
  return inner ? namesAt(inner, rest) : [];
}

const TYPES: Readonly<Record<string, Expectation>> = {
  object: "record",
  array: "list",
  string: "text",
  number: "number",
  int: "number",
  boolean: "flag",
};

function expectationOf(issue: Issue): Expectation {
  const told = EXPECTATIONS.find((expected) => expected === issue.message);
  if (told !== undefined) return told;
  return issue.code === "invalid_type" ? (TYPES[issue.expected] ?? "text") : "text";
}

/** `allowedParents[2]`, `tiles.layers[0].url`. */
function pathText(path: Path): string {
  return path
    .map((part, at) =>
      typeof part === "number" ? `[${part}]` : `${at === 0 ? "" : "."}${String(part)}`,
    )
    .join("");
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, part) =>
      typeof inner === "object" && inner !== null
        ? (inner as Record<PropertyKey, unknown>)[part]
        : undefined,
    value,
  );
}

/** A value without what stands at a path; undefined where that is all of it. */
function without(value: unknown, path: Path): unknown {
  const [part, ...rest] = path;
  if (part === undefined || typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, at) => {
      if (at !== part) return [item];
      const left = without(item, rest);
      return left === undefined ? [] : [left];
    });
  }
  const entries = Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    if (name !== part) return [[name, inner] as const];
    const left = without(inner, rest);
    return left === undefined ? [] : [[name, left] as const];
  });
  return Object.fromEntries(entries);
}
