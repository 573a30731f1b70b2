import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatCsv } from "../../../../src/domain/export/csv.ts";
import { parseCsv } from "../../../fixtures/parse-csv.ts";
import { anyText } from "../../../fixtures/any-text.ts";

const columns = [
  { header: "名称", cell: (row: readonly [string, unknown]) => row[0] },
  { header: "值", cell: (row: readonly [string, unknown]) => row[1] },
];
const cellOf = (value: unknown) => parseCsv(formatCsv([["a", value]], columns))[1]?.[1];

describe("a published CSV", () => {
  it("has a BOM, a Chinese header and Windows line ends", () => {
    expect(formatCsv([["园", 1]], columns)).toBe("\uFEFF名称,值\r\n园,1\r\n");
  });

  it.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(A1)",
    " =1",
    "\u3000=1",
    "\n=1",
    "\ttext",
    "\rtext",
    "\ntext",
  ])("makes the text %j harmless", (formula) => {
    expect(cellOf(formula)).toBe(`'${formula}`);
  });

  it("makes every item of a list harmless", () => {
    expect(cellOf(["a", "=cmd|x", null, "-1"])).toBe("a;'=cmd|x;;'-1");
  });

  it.each(["a=1", "2-1", "https://example.org/?a=@", "——", "·", "'"])(
    "leaves the text %j as it is",
    (text) => {
      expect(cellOf(text)).toBe(text);
    },
  );

  it("keeps numbers numbers, also below nothing", () => {
    expect(formatCsv([["a", -5]], columns)).toContain("\r\na,-5\r\n");
    expect(cellOf([-5, -0.5])).toBe("-5;-0.5");
    expect(cellOf(1e21)).toBe("1e+21");
  });

  it("joins lists and leaves nothing for null", () => {
    expect(formatCsv([["a", ["x", null, "y"]]], columns)).toContain("a,x;;y");
  });

  it("keeps a separator inside its cell", () => {
    expect(formatCsv([["a,b\n", '"']], columns)).toContain('"a,b\n",""""');
  });

  it.each(["a\nb", "a\rb", "a\r\nb"])("keeps the line end in %j inside its cell", (text) => {
    expect(formatCsv([["a", text]], columns)).toContain(`"${text}"`);
  });

  it("comes back as it was, but for what was made harmless", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), anyText, (one, any) => {
        // A file has no half characters.
        const two = Buffer.from(any).toString();
        const rows = parseCsv(formatCsv([[one, two]], columns));
        expect(rows).toHaveLength(2);
        expect(rows[1]?.map((cell) => cell.replace(/^'(?=[=+\-@＝＋－＠\s])/, ""))).toEqual(
          [one, two].map((cell) => cell.replace(/^'(?=[=+\-@＝＋－＠\s])/, "")),
        );
      }),
    );
  });
});
