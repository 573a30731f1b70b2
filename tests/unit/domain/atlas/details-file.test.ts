import { describe, expect, test } from "vitest";
import { packDetails, unpackDetails } from "../../../../src/domain/atlas/details-file.ts";
import { tinyDetails } from "../../../fixtures/tiny-details.ts";

/** Details of one task, and of one that says the same as its clause. */
function detailsWithTwin() {
  const details = tinyDetails();
  const [task] = details.tasks;
  const clause = details.clauses.find(({ section }) => section === task?.section);
  if (!task || !clause) throw new Error("the tiny details have lost their task");
  const { titleZh, titleEn, summaryZh, summaryEn } = clause;
  return { ...details, tasks: [task, { ...task, titleZh, titleEn, summaryZh, summaryEn }] };
}

describe("the published details", () => {
  test("come back whole", () => {
    const details = detailsWithTwin();
    const file: unknown = JSON.parse(JSON.stringify(packDetails(details)));
    expect(unpackDetails(file as ReturnType<typeof packDetails>)).toEqual(details);
  });

  test("come back empty where there is nothing", () => {
    const details = {
      ...tinyDetails(),
      clauses: [],
      tasks: [],
      targets: [],
      links: [],
      records: [],
    };
    expect(unpackDetails(packDetails(details))).toEqual(details);
  });

  test("say once what a task and its clause say alike, and twice what differs", () => {
    const { chinese, english } = packDetails(detailsWithTwin());
    expect(chinese.tasks.summaryZh).toEqual(["办事。", null]);
    expect(english.tasks.titleEn).toEqual(["Do work", null]);
  });
});
