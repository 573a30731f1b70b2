import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { cellOf, valueOf } from "../../../../scripts/sheets/cell-text.ts";
import { fieldName } from "../../../../scripts/sheets/field-names.ts";
import {
  columnsOf,
  rowsOf,
  SHEET_KINDS,
  thingsOf,
} from "../../../../scripts/sheets/plan-sheets.ts";
import { workbookBytes, workbookRows } from "../../../../scripts/sheets/workbook.ts";
import { citationSchema, readingSchema, siteSchema } from "../../../../src/model/schema.ts";
import { tinyPlan } from "../../../fixtures/tiny-plan.ts";

const kindOf = (sheet: string) => {
  const found = SHEET_KINDS.find((kind) => kind.sheet === sheet);
  if (!found) throw new Error(sheet);
  return found;
};
/** Text with all that a cell could be mistaken for. */
const text = fc.string({ unit: fc.constantFrom(...'甲乙一(){}[]"｜|,，\n=+是否0 1.') });

describe("a cell", () => {
  const lists = z.array(z.string());
  const cites = z.array(citationSchema);
  const industries = siteSchema.shape.industries;

  it("has a closed set in Chinese, a list a line each and the fields of an entry with bars", () => {
    expect(cellOf("park", siteSchema.shape.kind)).toBe("园区与基地");
    expect(cellOf(["甲", "乙"], lists)).toBe("甲\n乙");
    expect(
      cellOf(
        [
          { section: "一", phrase: "甲" },
          { section: "二", phrase: "乙" },
        ],
        cites,
      ),
    ).toBe("一｜甲\n二｜乙");
    expect(cellOf([], lists)).toBeNull();
  });

  it("gives back any text, list, list of entries and entry with a list in it", () => {
    const citation = fc.record({ section: text, phrase: text });
    const reading = fc.record({
      class: fc.constantFrom("09", "10"),
      finer: fc.option(fc.constant("vaccines")),
    });
    const industry = fc.record(
      { term: text, classes: fc.array(reading), section: text, phrase: text },
      { requiredKeys: ["term", "section", "phrase"] },
    );
    fc.assert(
      fc.property(
        text,
        fc.array(text),
        fc.array(citation),
        fc.array(industry),
        (one, many, cited, used) => {
          expect(valueOf(cellOf(one, z.string()), z.string())).toBe(one);
          expect(valueOf(cellOf(many, lists), lists)).toEqual(many);
          expect(valueOf(cellOf(cited, cites), cites)).toEqual(cited);
          expect(valueOf(cellOf(used, industries), industries)).toEqual(used);
        },
      ),
    );
  });

  it("leaves what it does not understand for the checks", () => {
    expect(valueOf("园区?", siteSchema.shape.kind)).toBe("园区?");
    expect(valueOf("约五", z.number())).toBe("约五");
    expect(valueOf("09｜", z.array(readingSchema))).toEqual([{ class: "09", finer: null }]);
  });
});

describe("a workbook", () => {
  const plan = tinyPlan();
  const things = new Map<string, readonly object[]>([
    ["规划", [plan.plan]],
    ["条目", plan.clauses],
    ["地点", [...plan.sites.slice(1), { ...plan.sites[0], review: true }]],
    ["定位", plan.places],
    ["任务", plan.tasks],
    ["指标", plan.targets],
    ["其他记录", plan.records],
    ["产业用词", plan.wordings],
  ]);
  const own = (sheet: string) =>
    (things.get(sheet) ?? []) as readonly Readonly<Record<string, unknown>>[];
  const written = [...things.keys()].map((sheet) => ({
    kind: kindOf(sheet),
    rows: rowsOf(kindOf(sheet), own(sheet)),
  }));

  it("gives back every thing that went into it, as it was", async () => {
    const read = await workbookRows(await workbookBytes(written));
    expect(read.map(({ kind }) => kind.sheet)).toEqual([...things.keys()]);
    for (const { kind, rows } of read) {
      const back = thingsOf(kind, rows, own(kind.sheet));
      expect(back).toEqual(own(kind.sheet));
      back.forEach((thing, index) => expect(thing).toBe(own(kind.sheet)[index]));
      // And without what was there before, the same but for what may be left out.
      expect(thingsOf(kind, rows, []).map((thing) => thing["review"])).toEqual(
        back.map((thing) => thing["review"]),
      );
    }
  });

  it("changes the thing that was changed, and takes a new row for a new thing", () => {
    const sites = kindOf("地点");
    const [first = [], ...rest] = rowsOf(sites, own("地点"));
    const at = columnsOf(sites).findIndex(({ key }) => key === "kind");
    const changed = thingsOf(
      sites,
      [first.with(at, "医疗机构"), ...rest, ["new-site", "新处"]],
      own("地点"),
    );
    expect(changed[0]).toMatchObject({ ...own("地点")[0], kind: "hospital" });
    expect(changed[1]).toBe(own("地点")[1]);
    expect(changed.at(-1)).toMatchObject({
      id: "new-site",
      nameZh: "新处",
      aliases: [],
      parent: null,
    });
  });

  it("offers the values of closed sets in Chinese, and the sites where one is meant", async () => {
    const sheets = unzipSync(await workbookBytes(written));
    const sites = strFromU8(sheets["xl/worksheets/sheet3.xml"] ?? new Uint8Array());
    expect(sites).toContain('<formula1>"开发区与集群,园区与基地,');
    expect(sites).toContain("<formula1>'地点'!$A$3:$A$2000</formula1>");
    expect(sites.indexOf("<dataValidations")).toBeGreaterThan(sites.indexOf("</sheetData>"));
  });

  it("calls every column in Chinese", () => {
    const keys = SHEET_KINDS.flatMap((kind) => columnsOf(kind).map(({ key }) => key));
    expect(keys.filter((key) => !/\p{Script=Han}/u.test(fieldName(key)))).toEqual([]);
    expect(fieldName("period.from")).toBe("规划期：起");
  });

  it("without the row of keys is refused", async () => {
    const bytes = await workbookBytes([{ kind: { sheet: "条目", kind: "struck" }, rows: [] }]);
    await expect(workbookRows(bytes)).resolves.toHaveLength(1);
    const { default: write } = await import("write-excel-file/node");
    const other = await write([["x"], ["y"]], { sheet: "条目" }).toBuffer();
    await expect(workbookRows(other)).rejects.toThrow("条目: the second row must hold the keys");
  });
});
