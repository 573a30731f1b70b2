import { CRITERIA, type Criterion } from "../tests/criteria.ts";
import { ELDER_ITEMS } from "../tests/elder-items.ts";

/** The text of docs/accessibility.md with its tables as tests/criteria.ts has them. */
export function withTables(text: string): string {
  return [
    ["wcag", wcagTable()],
    ["gb", gbTable()],
    ["elder", elderTable()],
  ].reduce((whole, [name, table]) => {
    const part = new RegExp(`(<!-- ${name} -->\n)[^]*?(\n<!-- end -->)`);
    return whole.replace(part, (_, start: string, end: string) => `${start}\n${table}\n${end}`);
  }, text);
}

const wcagTable = () =>
  inTable(
    ["criterion", "level", "result", "shown by"],
    CRITERIA.map(({ id, name, level, result, shownBy }) => [
      `${id} ${name}`,
      level,
      result,
      filesOf(shownBy),
    ]),
  );

const gbTable = () =>
  inTable(
    ["指标", "counterpart", "result"],
    CRITERIA.flatMap(({ gb, id, result }) => (gb === undefined ? [] : [[gb, id, result]])),
  );

const elderTable = () =>
  inTable(
    ["item", "result", "shown by"],
    ELDER_ITEMS.map(({ name, result, shownBy }) => [name, result, filesOf(shownBy)]),
  );

function filesOf(shownBy: Criterion["shownBy"]): string {
  if (shownBy === "by hand") return shownBy;
  return [...new Set(shownBy.map(([file]) => `\`${file}\``))].join(", ");
}

function inTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}
