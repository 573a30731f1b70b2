import { describe, expect, it } from "vitest";
import { locatePhrase } from "../../../../src/domain/documents/locate-phrase.ts";

const TEXT = "前面\n一、总则\n建设（核心）区。\n（一）布局\n依托双流区永安片区，建设（核心）区。";

describe("a phrase in a text", () => {
  it("is found in every section that has it, as it is written there", () => {
    expect(locatePhrase(TEXT, "(核心)区").found).toEqual([
      { section: "一", written: "（核心）区" },
      { section: "一(一)", written: "（核心）区" },
    ]);
  });

  it("that stands nowhere is told with what is most like it", () => {
    const { found, near } = locatePhrase(TEXT, "依托双流永安片区");
    expect(found).toEqual([]);
    expect(near).toEqual([{ section: "一(一)", written: "依托双流区永安片区", apart: 1 }]);
    expect(locatePhrase(TEXT, "完全不同的词句").near).toEqual([]);
  });
});
