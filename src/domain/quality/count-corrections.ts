const PLAN_HEADING = /^## ([a-z0-9]+(?:-[a-z0-9]+)*)/;
const TABLE_ROW = /^\|/;
/** Says that there is nothing to say. */
const EMPTY_ROW = /^\|\s*–\s*\|/;
const TABLE_RULE = /^\|[\s:|-]+\|?\s*$/;

/** How many rows the tables under each plan's heading (`## <plan id>`) have, their header rows left out. */
export function countCorrections(markdown: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  let plan: string | null = null;
  const lines = markdown.split("\n");
  for (const [index, line] of lines.entries()) {
    if (line.startsWith("## ")) plan = PLAN_HEADING.exec(line)?.[1] ?? null;
    const isRow = TABLE_ROW.test(line) && !TABLE_RULE.test(line) && !EMPTY_ROW.test(line);
    if (plan === null || !isRow || TABLE_RULE.test(lines[index + 1] ?? "")) continue;
    counts[plan] = (counts[plan] ?? 0) + 1;
  }
  return counts;
}
