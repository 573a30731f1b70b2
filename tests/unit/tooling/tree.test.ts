import { expect, it } from "vitest";
import { readableTree } from "../../axe/tree.ts";

it("reads as a text: no addresses, of many rows the first, figures as N", () => {
  const snapshot = [
    '- heading "图中 118 处" [level=2]',
    "- list:",
    "  - listitem:",
    '    - link "甲":',
    "      - /url: ?a",
    "  - listitem: 乙",
    "  - listitem: 丙",
    "  - listitem: 丁",
    "- status: 图中 118 处",
  ].join("\n");
  expect(readableTree(snapshot)).toBe(
    [
      'heading "图中 N 处" [level=2]',
      "list",
      "  listitem",
      '    link "甲"',
      "  listitem: 乙",
      "  …",
      "",
    ].join("\n"),
  );
});
