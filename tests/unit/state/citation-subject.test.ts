import { describe, expect, it } from "vitest";
import { citationSubject } from "../../../src/state/citation-subject.ts";
import type { Selection } from "../../../src/state/view.ts";
import { tinyJoined } from "../../fixtures/tiny-joined.ts";
import { tinyDetails } from "../../fixtures/tiny-details.ts";

const details = tinyDetails();
const atlas = tinyJoined();
const { plan } = details;

describe("what an open panel cites", () => {
  it.each<[Selection, string | null, string | undefined]>([
    [{ type: "plan", plan }, null, undefined],
    [{ type: "site", plan, id: "park" }, "虚构药谷", "虚构药谷"],
    [{ type: "target", plan, id: "output" }, "产值", "产值90亿元"],
    [{ type: "link", plan, id: "overseas" }, "虚构药谷与虚构海外", "海外合作"],
    [{ type: "clause", plan, id: "2" }, "任务", "任务"],
    [{ type: "task", plan, id: "2" }, "办事", "办事"],
  ])("%o", (select, name, phrase) => {
    const subject = citationSubject(atlas, select, details);
    expect(subject?.nameZh).toBe(name);
    expect(subject?.sources[0]?.plan.id).toBe(plan);
    expect(subject?.sources[0]?.passages[0]?.phrase).toBe(phrase);
  });

  it("is every plan that names an enterprise, with where", () => {
    const [enterprise] = atlas.enterprises;
    const subject = citationSubject(atlas, { type: "enterprise", id: enterprise?.id ?? "" }, null);
    expect(subject?.nameZh).toBe(enterprise?.nameZh);
    expect(subject?.sources.flatMap((source) => source.passages)).toHaveLength(
      enterprise?.mentions.length ?? NaN,
    );
  });

  it("is no passage for an industry, and nothing for what the atlas has not", () => {
    const [industry] = atlas.classes;
    const found = citationSubject(atlas, { type: "industry", id: industry?.code ?? "" }, null);
    expect(found?.sources).toEqual([]);
    expect(citationSubject(atlas, { type: "agency", id: "nobody" }, null)).toBeNull();
    expect(citationSubject(atlas, { type: "target", plan, id: "output" }, null)).toBeNull();
  });
});
