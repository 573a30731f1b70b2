import { configSchema, type Node, valueOf, wordsOf } from "./config-schema.ts";

/** The document that the table stands in, and the marks that it stands between. */
export const CONFIG_DOCUMENT = "docs/configuration.md";
const TABLE = /(<!-- keys -->\n)[\s\S]*?(\n<!-- \/keys -->)/;

/** The document with the table of keys as the schema has them. @throws where it has no place for one */
export function withConfigTable(document: string): string {
  if (!TABLE.test(document)) throw new Error(`${CONFIG_DOCUMENT}: no <!-- keys -->`);
  return document.replace(
    TABLE,
    (_, before: string, after: string) => `${before}\n${table()}\n${after}`,
  );
}

/** Every key of config.json: what it takes, what holds without it, and what it does, in both languages. */
function table(): string {
  const rows = rowsOf(configSchema() as Node, "");
  return [
    "| 键 key | 值 value | 不写 unset | 作用 | what it does |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

function rowsOf(node: Node, path: string): readonly string[] {
  return Object.entries(node.properties ?? {}).flatMap(([key, one]) => {
    if (key === "$schema") return [];
    const own = path === "" ? key : `${path}.${key}`;
    const value = valueOf(one);
    const { zh, en, unset } = wordsOf(own);
    const row = `| \`${own}\` | ${typeText(value)} | ${unset} | ${zh} | ${en} |`;
    const items = value.items ? valueOf(value.items) : null;
    return [row, ...rowsOf(value, own), ...(items ? rowsOf(items, `${own}[]`) : [])];
  });
}

function typeText({ enum: values, type, items }: Node): string {
  if (values) return values.map((value) => `\`${value}\``).join(" ");
  if (typeof type === "object") return typeText({ type: type.find((one) => one !== "null") });
  if (type === "array") return items && valueOf(items).properties ? "[ { … } ]" : "[ … ]";
  return (
    { object: "{ … }", boolean: "`true` `false`", number: "0.0", string: '"…"' }[type ?? ""] ?? ""
  );
}
