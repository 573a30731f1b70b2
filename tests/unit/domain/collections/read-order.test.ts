import { expect, it } from "vitest";
import { readOrder } from "../../../../src/domain/collections/sort-order.ts";

const COLUMNS = ["order", "deadline"] as const;

it("reads a column, and with a minus its other direction", () => {
  expect(readOrder("deadline", COLUMNS)).toEqual({ by: "deadline", descending: false });
  expect(readOrder("-deadline", COLUMNS)).toEqual({ by: "deadline", descending: true });
});

it("passes over what is no column of the table", () => {
  expect(["", "-", "name", "--deadline"].map((text) => readOrder(text, COLUMNS))).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
