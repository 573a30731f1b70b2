import { describe, expect, it } from "vitest";
import { countCorrections } from "../../../../src/domain/quality/count-corrections.ts";

const LIST = `# Corrections

| not | counted |
|---|---|
| of no plan | x |

## one-2030 (甲)

| id | was | is |
|---|---|---|
| a | 1 | 2 |
| b | 3 | 4 |

#### Differences

| record | why |
| :--- | ---: |
| – | no difference |
| c | text |

## two-2031

Nothing but words.

## Notes

| id |
|---|
| d |
`;

describe("the count of corrections", () => {
  it("counts the rows of a plan's tables, without headers and empty rows", () => {
    expect(countCorrections(LIST)).toEqual({ "one-2030": 3 });
  });

  it("finds none in an empty list", () => {
    expect(countCorrections("")).toEqual({});
  });
});
