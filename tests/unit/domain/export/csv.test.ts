import { describe, expect, it } from "vitest";
import { formatCsv } from "../../../../src/domain/export/csv.ts";

const columns = [
  { header: "名称", cell: (row: readonly [string, unknown]) => row[0] },
  { header: "值", cell: (row: readonly [string, unknown]) => row[1] },
];

describe("a published CSV", () => {
  it("has a BOM, a Chinese header and Windows line ends", () => {
    expect(formatCsv([["园", 1]], columns)).toBe("\uFEFF名称,值\r\n园,1\r\n");
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)"])("makes %s harmless", (formula) => {
    const [, row] = formatCsv([[formula, null]], columns).split("\r\n");
    expect(row?.startsWith(formula)).toBe(false);
    expect(row).toContain(formula);
  });

  it("joins lists and leaves nothing for null", () => {
    expect(formatCsv([["a", ["x", null, "y"]]], columns)).toContain("a,x;;y");
  });

  it("keeps a separator inside its cell", () => {
    expect(formatCsv([["a,b\n", '"']], columns)).toContain('"a,b\n",""""');
  });
});
