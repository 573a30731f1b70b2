import * as z from "zod/mini";
import { CONFIG_SCHEMA } from "../../src/state/configuration/schema.ts";
import { KEY_WORDS, type KeyWords } from "./key-words.ts";

/** A JSON Schema as it is walked here. */
export type Node = {
  readonly type?: string | readonly string[] | undefined;
  readonly anyOf?: readonly Node[];
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
};

/** Path of the schema from the root of the repository; the build copies it beside config.json. */
export const CONFIG_SCHEMA_FILE = "public/config.schema.json";

/** JSON Schema (draft 2020-12) of config.json, with the words of each key in both languages. */
export function configSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(CONFIG_SCHEMA, {
    io: "input",
    // What is checked beyond it says so in words.
    unrepresentable: "any",
  }) as Node & { readonly $schema: string };
  return {
    $schema,
    $id: "urn:kangtu:config",
    title: "config.json",
    ...described(rest, ""),
  };
}

/** Without the null that every key takes besides. */
export function valueOf(node: Node): Node {
  return node.anyOf?.find(({ type }) => type !== "null") ?? node;
}

/** A node with its words, and those of all below it. @throws for a key without words */
function described(node: Node, path: string): Node {
  const own = path === "" || path === "$schema" || path.endsWith("[]") ? {} : description(path);
  if (node.anyOf) return { ...own, anyOf: node.anyOf.map((one) => inner(one, path)) };
  return { ...own, ...inner(node, path) };
}

function inner(node: Node, path: string): Node {
  const { properties, items } = node;
  const below = Object.entries(properties ?? {}).map(
    ([key, one]) => [key, described(one, path === "" ? key : `${path}.${key}`)] as const,
  );
  return {
    ...node,
    ...(properties ? { properties: Object.fromEntries(below) } : {}),
    ...(items ? { items: described(items, `${path}[]`) } : {}),
  };
}

function description(path: string): { readonly description: string } {
  const { zh, en } = wordsOf(path);
  return { description: `${zh}\n${en}` };
}

/** @throws where a key has none */
export function wordsOf(path: string): KeyWords {
  const words = KEY_WORDS[path];
  if (!words) throw new Error(`${path}: give it words in scripts/configuration/key-words.ts`);
  return words;
}
