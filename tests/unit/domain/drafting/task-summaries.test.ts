import { expect, it } from "vitest";
import { withClauseSummaries } from "../../../../src/domain/drafting/task-summaries.ts";

const summed = (section: string, summaryZh: string, summaryEn: string) => ({
  section,
  summaryZh,
  summaryEn,
});

it("a task that is still to be written takes the summary of its clause, and no other task does", () => {
  const clauses = [
    summed("一", "建园。", "Build the park."),
    summed("二", "办会。", "Hold the fair."),
  ];
  const written = summed("二", "办博览会。", "Hold the expo.");
  const alone = summed("三", "待写。", "To be written.");
  expect(
    withClauseSummaries([summed("一", "待写。", "To be written."), written, alone], clauses),
  ).toEqual([clauses[0], written, alone]);
});
