import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { planTextFile, readPlanText } from "../../../../scripts/texts/read-plan-text.ts";
import {
  decodeText,
  decodeUtf8,
  positionAt,
} from "../../../../src/domain/documents/decode-text.ts";
import { madeDocx, madeParagraph } from "../../../fixtures/made-docx.ts";

/** 一、总则 and 虚构 in GBK. */
const GBK = [0xd2, 0xbb, 0xa1, 0xa2, 0xd7, 0xdc, 0xd4, 0xf2, 0x0a, 0xd0, 0xe9, 0xb9, 0xb9];
const bytes = (text: string) => new TextEncoder().encode(text);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kangtu-text-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function written(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe("a plain text", () => {
  it("is read in UTF-8 with and without its mark, whatever ends its lines", () => {
    expect(decodeText(bytes("\uFEFF一、总则\r\n虚构\r尾"))).toEqual({
      text: "一、总则\n虚构\n尾",
      encoding: "UTF-8",
    });
  });

  it("is read in GBK and in UTF-16", () => {
    expect(decodeText(Uint8Array.from(GBK))).toEqual({
      text: "一、总则\n虚构",
      encoding: "GB18030",
    });
    const utf16 = Uint8Array.from([0xff, 0xfe, 0x00, 0x4e]);
    expect(decodeText(utf16)).toEqual({ text: "一", encoding: "UTF-16" });
  });

  it("is refused with line and column where it is neither", () => {
    expect(() => decodeText(Uint8Array.from([...bytes("一\n二"), 0xff, 0xff]))).toThrow(
      expect.objectContaining({
        message: "neither UTF-8 nor GBK",
        at: { line: 2, column: 2 },
      }) as Error,
    );
  });
});

describe("a data file", () => {
  it("may have the mark of UTF-8", () => {
    expect(decodeUtf8(bytes("\uFEFF[]"))).toBe("[]");
  });

  it("must be UTF-8: what seems to be GBK is called so, and where", () => {
    expect(() => decodeUtf8(Uint8Array.from([0x5b, 0x0a, 0x22, ...GBK]))).toThrow(
      expect.objectContaining({
        message: "not UTF-8 but GBK, it seems: save the file as UTF-8",
        // The first of its characters, of two bytes, could be one of UTF-8 as well.
        at: { line: 2, column: 3 },
      }) as Error,
    );
  });

  it("has lines and columns from 1", () => {
    expect(positionAt("一\n二三", 3)).toEqual({ line: 2, column: 2 });
  });
});

describe("a Word document", () => {
  it("has a line a paragraph, with the numbers that Word sets, and its tables by rows", () => {
    const table =
      "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
    const deleted =
      "<w:p><w:del><w:r><w:delText>删</w:delText></w:r></w:del><w:r><w:t>留</w:t></w:r></w:p>";
    const styled =
      '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>任</w:t></w:r><w:r><w:t>务</w:t></w:r></w:p>';
    const file = written(
      "plan.docx",
      madeDocx(
        [
          madeParagraph("总则", 0),
          madeParagraph("现状", 1),
          madeParagraph("形势", 1),
          madeParagraph("细目", 2),
          styled,
          madeParagraph("头", 1),
          table,
          deleted,
        ].join(""),
        [
          ["chineseCounting", "%1、"],
          ["chineseCountingThousand", "（%2）"],
          ["decimal", "%3．"],
        ],
      ),
    );
    expect(readPlanText(file).split("\n")).toEqual([
      "一、总则",
      "（一）现状",
      "（二）形势",
      "1．细目",
      "二、任务",
      "（一）头",
      "甲\t乙",
      "留",
    ]);
  });

  it("is refused by name when it is an old one", () => {
    const file = written("old.docx", "\xD0\xCF\x11\xE0");
    expect(() => readPlanText(file)).toThrow(/old\.docx: no Word document.*saved as \.docx/);
  });
});

describe("a web page", () => {
  const page = `<html><head><meta charset="gbk"><script>x()</script></head><body><nav>首页 政务</nav>
<div class="main"><div id="zoom"><p><span>一、</span>总则</p><p>第一<br>第二</p>
<table><tr><td><p>甲</p></td><td>乙</td></tr></table><p>&lt;b&gt;&nbsp;末</p>很长的一段话很长的一段话很长的一段话</div></div>
<footer>版权</footer></body></html>`;

  it("gives its document as lines, without menus and scripts", () => {
    expect(readPlanText(written("plan.html", page)).split("\n")).toEqual([
      "一、总则",
      "第一",
      "第二",
      "甲\t乙",
      "<b> 末",
      "很长的一段话很长的一段话很长的一段话",
    ]);
  });

  it("may be a piece of one", () => {
    expect(readPlanText(written("plan.htm", "<p>一</p><p>二</p>"))).toBe("一\n二");
  });
});

describe("the text of a plan", () => {
  it("is found by its id, whatever kind it comes in", () => {
    written("a-2030.docx", madeDocx(madeParagraph("一")));
    expect(planTextFile(folder, "a-2030")).toBe(join(folder, "a-2030.docx"));
    expect(planTextFile(folder, "b-2030")).toBeNull();
  });

  it("of another kind is refused with what it may be", () => {
    expect(() => readPlanText(written("plan.pdf", "%PDF"))).toThrow(".txt, .docx");
  });
});
