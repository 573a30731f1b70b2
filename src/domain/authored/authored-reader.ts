import type { z } from "zod";
import { itemName } from "../atlas/item-name.ts";
import type { Lost } from "../problems/followers.ts";
import type { Problem } from "../problems/problem.ts";
import { schemaProblems, type ValueLabels } from "./schema-problems.ts";

/** Reads authored files and gathers what is wrong with them; paths are from the root. */
export type AuthoredReader = {
  /** A file that holds one thing; null where it cannot be read. */
  readonly one: <Schema extends z.ZodType>(path: string, schema: Schema) => z.infer<Schema> | null;
  /** A file that holds a list, less its faulty items. */
  readonly list: <Item extends z.ZodType>(path: string, item: Item) => z.infer<Item>[];
  /** The features of a GeoJSON file, less the faulty ones. */
  readonly features: <Item extends z.ZodType>(path: string, item: Item) => z.infer<Item>[];
  /** Reports a fault that a schema does not see, and what is lost by it. */
  readonly fault: (problem: Problem, lost?: Lost) => void;
  readonly problems: readonly Problem[];
  readonly lost: readonly Lost[];
};

/** What a file holds, by its path from the root; what keeps it from being read comes as a problem. */
export type ReadFile = (path: string) => {
  readonly value: unknown;
  readonly problem: Problem | null;
};

/** Marks what a program wrote and nobody has looked at: `"review": true`. */
const REVIEW = "review";

/** @param labels names that people give to the values of closed sets, by which a slip is told */
export function authoredReader(readFile: ReadFile, labels: ValueLabels): AuthoredReader {
  const problems: Problem[] = [];
  const lost: Lost[] = [];
  const fault = (problem: Problem, gone?: Lost) => {
    problems.push(problem);
    if (gone) lost.push(gone);
  };
  const whole = (path: string): unknown => {
    const { value, problem } = readFile(path);
    if (problem) fault(problem, { file: path, name: null });
    return value;
  };
  const item = <Item extends z.ZodType>(written: unknown, schema: Item, at: At) => {
    const { value, isUnseen } = withoutMarks(written);
    if (isUnseen) fault({ path: `${at.path}.${REVIEW}`, message: UNSEEN });
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    problems.push(...schemaProblems(parsed.error.issues, value, { schema, path: at.path, labels }));
    lost.push({ file: at.file, name: at.name });
    return null;
  };
  const items = <Item extends z.ZodType>(path: string, list: unknown, schema: Item) => {
    if (!Array.isArray(list)) {
      fault({ path, message: "must be a list: [ … ]" }, { file: path, name: null });
      return [];
    }
    return list.flatMap((entry: unknown, index) => {
      const name = itemName(entry, index);
      const at = { file: path, path: `${path}${name}`, name: name.replace(/^#/u, "") };
      return item(entry, schema, at) ?? [];
    });
  };
  return {
    one(path, schema) {
      const value = whole(path);
      return value === null ? null : item(value, schema, { file: path, path, name: null });
    },
    list(path, schema) {
      const value = whole(path);
      return value === null ? [] : items(path, value, schema);
    },
    features(path, schema) {
      const value = whole(path) as { readonly type?: unknown; readonly features?: unknown } | null;
      if (value === null) return [];
      if (value.type === "FeatureCollection") return items(path, value.features, schema);
      fault({ path, message: "must be a FeatureCollection" }, { file: path, name: null });
      return [];
    },
    fault,
    problems,
    lost,
  };
}

const UNSEEN = "nobody has looked at it yet: check it, then take “review” out";

type At = { readonly file: string; readonly path: string; readonly name: string | null };

/** A thing without what is said of the file and not of the thing: `$schema`, which editors read, and `review`. */
function withoutMarks(value: unknown): { readonly value: unknown; readonly isUnseen: boolean } {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { value, isUnseen: false };
  const {
    $schema: _schema,
    [REVIEW]: review,
    ...rest
  } = value as Readonly<Record<string, unknown>>;
  return { value: rest, isUnseen: review !== undefined };
}
