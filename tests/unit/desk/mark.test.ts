import { describe, expect, test } from "vitest";
import { splitSections } from "../../../src/domain/clauses/split-sections.ts";
import { sectionAt } from "../../../src/domain/clauses/section-lines.ts";
import {
  findInText,
  lineRuns,
  markedPhrase,
  markOf,
  movedMark,
  textIndex,
  type Mark,
} from "../../../src/desk/core/mark.ts";
import { TINY_LINES, TINY_TEXT } from "../../fixtures/tiny-desk.ts";

const NO_NAMES: readonly string[] = [];
const key = (name: string, { shift = false, word = false } = {}) => ({ key: name, shift, word });

describe("the lines of a text", () => {
  test("have the sections of the reader of citations, at every place", () => {
    const sections = splitSections(TINY_TEXT);
    const wrong = TINY_LINES.flatMap((line) =>
      [...line.text].flatMap((character, index) =>
        sections.get(sectionAt(line, index))?.includes(character) === true ? [] : [character],
      ),
    );
    // What announces a list of key tasks belongs to no section of its own.
    expect(wrong.join("")).toBe("重点任务：");
    expect(TINY_LINES[4]?.stretches.map(({ section }) => section)).toEqual([
      "二(一)",
      "二(一)重点1",
      "二(一)重点2",
    ]);
  });

  test("say how far a heading goes that runs into its clause", () => {
    const { text, headingEnd, depth } = TINY_LINES[4] ?? { text: "", headingEnd: 0, depth: 0 };
    expect(text.slice(0, headingEnd)).toBe("（一）建设园区");
    expect(depth).toBe(2);
    expect(TINY_LINES[2]?.depth).toBe(0);
  });
});

describe("a mark", () => {
  test("cites what is marked with its section, without the spaces around it", () => {
    const found = findInText("虚北产业园", TINY_LINES, null);
    expect(found).not.toBeNull();
    const marked = found && markedPhrase(found, TINY_LINES, NO_NAMES);
    expect(marked).toEqual({ section: "二(一)", phrase: "虚北产业园", isLong: false });
  });

  test("cites nothing where nothing is marked", () => {
    expect(markedPhrase({ line: 2, anchor: 3, focus: 3 }, TINY_LINES, NO_NAMES)).toBeNull();
  });

  test("is long beyond 20 characters, unless it is a name or a figure", () => {
    const line = { text: "依".repeat(30), depth: 0, headingEnd: 0, stretches: [] };
    const mark = { line: 0, anchor: 0, focus: 21 };
    expect(markedPhrase(mark, [line], NO_NAMES)?.isLong).toBe(true);
    expect(markedPhrase({ ...mark, focus: 20 }, [line], NO_NAMES)?.isLong).toBe(false);
    expect(markedPhrase(mark, [line], ["依".repeat(21)])?.isLong).toBe(false);
    const figure = { ...line, text: `${"依".repeat(20)}8亿` };
    expect(markedPhrase({ ...mark, focus: 22 }, [figure], NO_NAMES)?.isLong).toBe(false);
  });

  test("is found in either width of its punctuation, one after another and around the end", () => {
    const first = findInText("(核心区)", TINY_LINES, null);
    expect(first && markedPhrase(first, TINY_LINES, NO_NAMES)?.phrase).toBe("（核心区）");
    const park = findInText("虚北", TINY_LINES, null);
    const firm = findInText("虚北", TINY_LINES, park);
    expect(firm?.anchor).toBeGreaterThan(park?.anchor ?? 0);
    expect(findInText("虚北", TINY_LINES, firm)).toEqual(park);
    expect(findInText("没有的话", TINY_LINES, null)).toBeNull();
    expect(findInText("  ", TINY_LINES, null)).toBeNull();
  });

  test("is where a citation stands, in its own section only", () => {
    const index = textIndex(TINY_LINES);
    expect(markOf({ section: "二(一)", phrase: "虚北制药" }, index)?.line).toBe(4);
    expect(markOf({ section: "二(二)", phrase: "虚北制药" }, index)).toBeNull();
    expect(markOf({ section: "标题", phrase: "虚城市" }, index)?.line).toBe(0);
  });
});

describe("keys in the text", () => {
  const go = (mark: Mark, ...keys: ReturnType<typeof key>[]) =>
    keys.reduce<Mark>((now, one) => movedMark(now, one, TINY_LINES) ?? now, mark);
  const start: Mark = { line: 2, anchor: 0, focus: 0 };

  test("move by a character and mark with Shift, never beyond the line", () => {
    expect(go(start, key("ArrowRight"), key("ArrowRight", { shift: true }))).toEqual({
      line: 2,
      anchor: 1,
      focus: 2,
    });
    expect(go(start, key("ArrowLeft"))).toEqual(start);
    const end = TINY_LINES[2]?.text.length;
    expect(go(start, key("End"), key("ArrowRight")).focus).toBe(end);
    expect(go(start, key("End", { shift: true }))).toEqual({ line: 2, anchor: 0, focus: end });
  });

  test("mark from one punctuation mark to the next", () => {
    const next = go(start, key("ArrowRight", { word: true }));
    expect(next.focus).toBe("到2025年".length);
    const piece = go(next, key("ArrowRight"), key("ArrowRight", { shift: true, word: true }));
    expect(markedPhrase(piece, TINY_LINES, NO_NAMES)?.phrase).toBe("产值达到800亿元");
  });

  test("lead to lines with words, and to headings; a key without meaning leads nowhere", () => {
    expect(go(start, key("ArrowDown")).line).toBe(3);
    expect(go(start, key("ArrowUp"), key("ArrowUp"), key("ArrowUp")).line).toBe(0);
    expect(go(start, key("PageDown"), key("PageDown")).line).toBe(4);
    expect(go(start, key("PageUp")).line).toBe(1);
    expect(movedMark(start, key("a"), TINY_LINES)).toBeNull();
  });
});

test("the pieces of a line are its text, each cited, marked or neither", () => {
  const line = { text: "依托虚北产业园", headingEnd: 0 };
  const cited = [{ mark: { line: 0, anchor: 2, focus: 7 }, isChosen: true }];
  const runs = lineRuns(line, cited, { line: 0, anchor: 4, focus: 2 });
  expect(runs.map(({ text }) => text)).toEqual(["依托", "虚北", "产业园"]);
  expect(runs.map(({ cited: of }) => of)).toEqual(["no", "chosen", "chosen"]);
  expect(runs.map(({ isMarked }) => isMarked)).toEqual([false, true, false]);
});
