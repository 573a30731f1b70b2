import readExcelFile from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { tableCsv, tableLines, tableMarkup } from "../../../../src/domain/export/table-text.ts";
import type { TableValue } from "../../../../src/domain/export/table-value.ts";
import { xlsxFile } from "../../../../src/features/shared/xlsx-file.ts";
import { parseCsv } from "../../../fixtures/parse-csv.ts";

/** Text that a spreadsheet would make something else of, beside numbers that it must keep. */
const TABLE: TableValue = {
  title: "指标: 2021/2022 年[全部]，名称比三十一个字还要长一些的一张表格，放不下",
  columns: [
    { heading: "代码", kind: "text" },
    { heading: "期限", kind: "text" },
    { heading: "数值", kind: "number" },
    { heading: "占比", kind: "share" },
    { heading: "说明", kind: "text" },
  ],
  rows: [
    ["04", "2021-06", -5, 0.25, "=1+1"],
    ["13", "1-2", 1e21, 1, '他说"好"，\n然后\t走了'],
    ["01", null, null, null, "+86"],
  ],
  sources: [
    { label: "规划", text: "泰州 <规划>（已到期）" },
    { label: "数据版本", text: "2026-11-21" },
  ],
};
const HEADINGS = TABLE.columns.map(({ heading }) => heading);

const read = async (tables: readonly TableValue[]) => {
  const file = await xlsxFile(tables, "来源");
  return readExcelFile(Buffer.from(await file.arrayBuffer()));
};

describe("a table taken home", () => {
  it("comes back from XLSX with codes, months and formulas as text and numbers as numbers", async () => {
    const [sheet, sources] = await read([TABLE]);
    expect(sheet?.data).toEqual([HEADINGS, ...TABLE.rows]);
    expect(sources?.sheet).toBe("来源");
    expect(sources?.data).toEqual(TABLE.sources.map(({ label, text }) => [label, text]));
  });

  it("has a sheet a table, of names that Excel takes, and says once where they come from", async () => {
    const sheets = await read([TABLE, TABLE, { ...TABLE, title: "[?]" }]);
    const names = sheets.map(({ sheet }) => sheet);
    expect(new Set(names).size).toBe(4);
    for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
    expect(sheets.at(-1)?.data).toHaveLength(2);
  });

  it("comes back from CSV as it is, but for what would be run", () => {
    const [head, ...rows] = parseCsv(tableCsv(TABLE));
    expect(head).toEqual(HEADINGS);
    expect(rows).toEqual([
      ["04", "2021-06", "-5", "0.25", "'=1+1"],
      ["13", "1-2", "1e+21", "1", '他说"好"，\n然后\t走了'],
      ["01", "", "", "", "'+86"],
    ]);
  });

  it("goes to the clipboard as lines of as many cells, and as markup of text that stays text", () => {
    const lines = tableLines(TABLE).split("\n");
    expect(lines.slice(0, 4).map((line) => line.split("\t"))).toEqual([
      HEADINGS,
      ["04", "2021-06", "-5", "0.25", "'=1+1"],
      ["13", "1-2", "1e+21", "1", '他说"好"， 然后 走了'],
      ["01", "", "", "", "'+86"],
    ]);
    expect(lines.at(-1)).toBe("数据版本\t2026-11-21");
    const markup = tableMarkup(TABLE);
    expect(markup.match(/<tr>/g)).toHaveLength(4);
    // As Excel and WPS, LibreOffice, and SheetJS are told that it is text.
    expect(markup).toContain(
      `<td sdnum="0;0;@" data-t="s" style="mso-number-format:'\\@'">04</td>`,
    );
    // LibreOffice joins a caption to the first heading.
    expect(markup).not.toContain("<caption");
    expect(markup).toContain("<td>-5</td>");
    expect(markup).toContain("'=1+1");
    expect(markup).toContain("泰州 &lt;规划&gt;");
    expect(markup).not.toContain("<规划>");
  });
});
