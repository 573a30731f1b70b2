import { z } from "zod";
import { itemName } from "../atlas/item-name.ts";
import { didYouMean } from "../problems/did-you-mean.ts";
import type { Problem } from "../problems/problem.ts";

/** The names of each value of a closed set, in its order; null for a set that has none, such as codes. */
export type ValueLabels = (values: readonly string[]) => readonly string[] | null;

/** The schema that refused a value, and the path of that value. */
type At = {
  readonly schema: z.ZodType;
  readonly path: string;
  readonly labels: ValueLabels;
};

/** What a schema found in a value, in the one style of paths: `<path>#lab.cites[1].section`. */
export function schemaProblems(
  issues: readonly z.core.$ZodIssue[],
  value: unknown,
  at: At,
): readonly Problem[] {
  return issues.flatMap((issue) => issueProblems(issue, value, at));
}

function issueProblems(
  issue: z.core.$ZodIssue,
  value: unknown,
  { schema, path, labels }: At,
): readonly Problem[] {
  const at = `${path}${pathBelow(value, issue.path)}`;
  if (issue.code !== "unrecognized_keys")
    return [
      {
        path: at,
        message: messageOf(issue, { own: valueAt(value, issue.path), whole: value, labels }),
      },
    ];
  const known = fieldsOf(schemaAt(schema, issue.path));
  return issue.keys.map((key) => ({
    path: `${at}.${key}`,
    message: `no such field: ${key}${didYouMean(key, known) || (known.length > 0 ? `; fields are ${known.join(", ")}` : "")}`,
  }));
}

/** What was refused, and what it stands in. */
type Refused = {
  readonly own: unknown;
  readonly whole: unknown;
  readonly labels: ValueLabels;
};

/** What is wrong, and where it can be told, what was meant. */
function messageOf(issue: z.core.$ZodIssue, { own, whole, labels }: Refused): string {
  switch (issue.code) {
    case "invalid_type":
      return typeMessage(issue.expected, own);
    case "invalid_value":
      return valueMessage(issue.values.map(String), own, labels);
    case "too_big":
    case "too_small":
      return swappedHint(issue, whole) ?? sizeMessage(issue, own);
    case "invalid_format":
      return formatMessage(issue, own);
    default:
      return issue.message;
  }
}

function typeMessage(expected: string, own: unknown): string {
  if (own === undefined) return "missing";
  if (own === null) return "must not be null";
  const isNumber = (expected === "number" || expected === "int") && typeof own === "string";
  if (isNumber && /^-?\d+(?:\.\d+)?$/u.test(own))
    return `a number, without quotation marks: ${own}`;
  return `must be ${expected}, is ${JSON.stringify(own)}`;
}

function valueMessage(values: readonly string[], own: unknown, labels: ValueLabels): string {
  if (own === undefined) return "missing";
  const labelled = values[labels(values)?.indexOf(String(own)) ?? -1];
  const meant =
    labelled === undefined ? didYouMean(String(own), values) : `; did you mean ${labelled}?`;
  return `${JSON.stringify(own)} is none of ${values.join(", ")}${meant}`;
}

function sizeMessage(
  issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
  own: unknown,
): string {
  if (own === "") return "is empty";
  if (issue.origin === "array") return issue.message.toLowerCase();
  const limit = issue.code === "too_big" ? `at most ${issue.maximum}` : `at least ${issue.minimum}`;
  return issue.origin === "string"
    ? `${limit} characters, has ${String(own).length}`
    : `must be ${limit}, is ${String(own)}`;
}

/** A latitude beyond the pole beside a longitude that would be one: the two have changed places. */
function swappedHint(
  issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
  whole: unknown,
): string | null {
  const pair = valueAt(whole, issue.path.slice(0, -1));
  if (issue.origin !== "number" || !Array.isArray(pair) || issue.path.at(-1) !== 1) return null;
  const [first, second] = pair as readonly unknown[];
  if (typeof first !== "number" || typeof second !== "number" || Math.abs(first) > 90) return null;
  return `longitude comes first: did you mean [${second}, ${first}]?`;
}

function formatMessage(issue: z.core.$ZodIssue, own: unknown): string {
  const date = /^(\d{4})\D(\d{1,2})\D(\d{1,2})\D?$/u.exec(String(own));
  if (issue.message !== "Invalid ISO date") return issue.message;
  const [, year, month = "", day = ""] = date ?? [];
  const meant = date
    ? `; did you mean ${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}?`
    : "";
  return `a date is written 2023-05-01${meant}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(
    (current, key) => (current as Readonly<Record<PropertyKey, unknown>> | null | undefined)?.[key],
    value,
  );
}

function pathBelow(value: unknown, path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => {
      if (typeof key !== "number") return `.${String(key)}`;
      return itemName(valueAt(value, path.slice(0, index + 1)), key);
    })
    .join("");
}

/** The schema of what stands at a path of a value. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType {
  return path.reduce<z.ZodType>((current, key) => {
    const inner = bare(current);
    if (inner instanceof z.ZodArray) return inner.element as z.ZodType;
    return inner instanceof z.ZodObject ? (inner.shape[String(key)] as z.ZodType) : inner;
  }, schema);
}

function fieldsOf(schema: z.ZodType): readonly string[] {
  const inner = bare(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** Without what says that it may be null or left out. */
function bare(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodNullable ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault
    ? bare(schema.unwrap() as z.ZodType)
    : schema;
}
