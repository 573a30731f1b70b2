import { IntlMessageFormat } from "intl-messageformat";
import { parseAst } from "vite";
import { describe, expect, test } from "vitest";
import { withReadMessages } from "../../../scripts/vite/messages-plugin.ts";

const read = (code: string) => withReadMessages(code, parseAst(code));
/** The messages of a catalogue of one object, as the page has them. */
const wordsOf = (code: string) =>
  JSON.parse(/\{.*\}/.exec(read(code))?.[0] ?? "") as Record<
    string,
    ReturnType<IntlMessageFormat["getAst"]>
  >;

describe("messages read at build", () => {
  test("say what they said", () => {
    const words = wordsOf(
      `export const WORDS = { "a.b": "{count, plural, =0 {没有} other {# 处}}", "c": "a 'quoted' {name}" };`,
    );
    const say = (key: string, values: Record<string, string | number>) =>
      new IntlMessageFormat(words[key] ?? [], "zh-Hans").format(values);
    expect(say("a.b", { count: 0 })).toBe("没有");
    expect(say("a.b", { count: 3 })).toBe("3 处");
    expect(say("c", { name: "康图" })).toBe("a 'quoted' 康图");
  });

  test("leave what is no message as it is", () => {
    const code = `import { MORE } from "./more"; export const WORDS = { ...MORE, a: "b" }; export const N = 1;`;
    expect(read(code)).toBe(code.replace('"b"', '[{"type":0,"value":"b"}]'));
  });

  test("fail the build where one cannot be read, or is no text", () => {
    expect(() => read(`export const WORDS = { a: "{count, plural, one {#}}" };`)).toThrow(
      /MISSING/,
    );
    expect(() => read(`export const WORDS = { a: text };`)).toThrow(/no plain text/);
  });
});
