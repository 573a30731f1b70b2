import { describe, expect, it } from "vitest";
import type { PlanDetails } from "../../../../src/domain/atlas/atlas.ts";
import { citationSubject } from "../../../../src/domain/things/citation-subject.ts";
import { findThing, isMissing } from "../../../../src/domain/things/things.ts";
import { THING_TYPES, type ThingRef } from "../../../../src/model/thing-ref.ts";
import { tinyDetails } from "../../../fixtures/tiny-details.ts";
import { tinyJoined } from "../../../fixtures/tiny-joined.ts";

const tiny = tinyJoined();
const plan = tiny.plan.id;
const TODAY = "2026-11-21";

/** What is known of a thing when all has loaded but the details, which are those given. */
function known(ref: ThingRef, details: PlanDetails | null) {
  return { ...tiny.known(ref), details };
}

function find(ref: ThingRef, details = tinyDetails()) {
  const thing = findThing(known(ref, details), ref);
  if (!thing) throw new Error(`not found: ${JSON.stringify(ref)}`);
  return thing;
}

/** A thing of every kind with its name, the first phrase that says it and the sites that it is about. */
const CASES: readonly [ThingRef, string, string | undefined, readonly string[]][] = [
  [{ type: "plan", plan }, "虚构市健康规划", undefined, ["city", "park", "lab", "portal"]],
  [{ type: "site", plan, id: "park" }, "虚构药谷", "虚构药谷", ["park"]],
  [{ type: "task", plan, id: "2" }, "办事", "办事", ["park"]],
  [{ type: "clause", plan, id: "2" }, "任务", "任务", ["park"]],
  [{ type: "target", plan, id: "output" }, "产值", "产值90亿元以上", ["park"]],
  [{ type: "link", plan, id: "overseas" }, "虚构药谷与虚构海外", "虚构海外合作", ["park"]],
  [{ type: "record", plan, id: "fair" }, "虚构博览会", "博览会", ["park"]],
  [{ type: "enterprise", id: "works" }, "虚构药厂", "虚构药厂", ["park"]],
  [{ type: "agency", id: "bureau" }, "虚构局", undefined, ["park"]],
  [{ type: "industry", id: "09" }, "医药制造", undefined, ["park"]],
];

describe("a thing", () => {
  it("is tried of every kind", () => {
    expect(CASES.map(([{ type }]) => type)).toEqual(THING_TYPES);
  });

  it.each(CASES)("%o has its name, its passage and its sites", (ref, name, phrase, sites) => {
    const thing = find(ref);
    expect(thing.nameZh).toBe(name);
    expect(thing.word).toBe(`thing.${ref.type}`);
    expect(thing.sources()[0]?.passages[0]?.phrase).toBe(phrase);
    expect(thing.sites()).toEqual(sites.map((id) => `${plan}/${id}`));
    expect(isMissing(known(ref, tinyDetails()), ref)).toBe(false);
  });

  it("hands out its record once it has loaded, a plan without its sites' own", () => {
    const task: ThingRef = { type: "task", plan, id: "2" };
    expect(find(task).record()).toEqual(tinyDetails().tasks[0]);
    expect(findThing(known(task, null), task)?.record()).toBeNull();
    expect(find({ type: "plan", plan }).record()).toMatchObject({
      id: plan,
      sites: ["city", "park", "lab", "portal"],
    });
    expect(find({ type: "record", plan, id: "fair" }).record()).toEqual(tinyDetails().records[0]);
  });

  it("is told apart as a class or a finer term", () => {
    expect(find({ type: "industry", id: "tablets" }).word).toBe("thing.finer");
  });

  it("is missing only where what would hold it has loaded", () => {
    const target: ThingRef = { type: "target", plan, id: "nothing" };
    expect(isMissing(known(target, null), target)).toBe(false);
    expect(isMissing(known(target, tinyDetails()), target)).toBe(true);
    const elsewhere: ThingRef = { type: "target", plan: "atlantis", id: "output" };
    expect(isMissing(known(elsewhere, null), elsewhere)).toBe(true);
    const site: ThingRef = { type: "site", plan, id: "moon" };
    expect(isMissing({ ...known(site, null), outline: null }, site)).toBe(false);
    expect(isMissing(known(site, null), site)).toBe(true);
    const firm: ThingRef = { type: "enterprise", id: "nobody" };
    expect(isMissing({ ...known(firm, null), join: null }, firm)).toBe(false);
    expect(isMissing(known(firm, null), firm)).toBe(true);
  });
});

describe("what an open panel cites", () => {
  it("is the plan itself without another name, and a thing of it by its name", () => {
    expect(citationSubject(find({ type: "plan", plan }), TODAY)).toMatchObject({
      nameZh: null,
      nameEn: null,
      sources: [{ plan: { id: plan }, passages: [] }],
    });
    const cited = citationSubject(find({ type: "target", plan, id: "output" }), TODAY);
    expect(cited).toMatchObject({ nameZh: "产值", sources: [{ plan: { id: plan } }] });
    expect(Object.keys(cited.sources[0]?.passages[0] ?? {})).toEqual(["section", "phrase"]);
  });

  it("is every plan that names an enterprise, with where", () => {
    const [enterprise] = tiny.shared.enterprises;
    const subject = citationSubject(find({ type: "enterprise", id: enterprise?.id ?? "" }), TODAY);
    expect(subject.sources.flatMap((source) => source.passages)).toHaveLength(
      enterprise?.mentions.length ?? NaN,
    );
  });

  it("is a task by its heading until its own passages have loaded", () => {
    const task: ThingRef = { type: "task", plan, id: "2" };
    const cited = tinyDetails([{ cites: [{ section: "二", phrase: "别的话" }] }]);
    const phrases = (details: typeof cited | null) =>
      findThing(known(task, details), task)
        ?.sources()
        .flatMap(({ passages }) => passages.map(({ phrase }) => phrase));
    expect(phrases(null)).toEqual(["办事"]);
    expect(phrases(cited)).toEqual(["别的话"]);
  });

  it("is no passage for an industry, and nothing for what the atlas has not", () => {
    const [industry] = tiny.shared.classes;
    expect(find({ type: "industry", id: industry?.code ?? "" }).sources()).toEqual([]);
    const nobody: ThingRef = { type: "agency", id: "nobody" };
    expect(findThing(known(nobody, null), nobody)).toBeNull();
  });
});
