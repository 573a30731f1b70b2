import { describe, expect, test } from "vitest";
import { namedByPlan } from "../../../../src/domain/atlas/named-by-plan.ts";
import { tinyJoined } from "../../../fixtures/tiny-joined.ts";

const { atlas, plan } = tinyJoined();

describe("what a plan names", () => {
  test("are its enterprises, its agencies and the classes that its sites claim", () => {
    const { enterprises, agencies, industries } = namedByPlan(atlas, plan);
    expect(enterprises.map(({ id }) => id)).toEqual(["works"]);
    expect(agencies.map(({ id }) => id)).toEqual(["bureau"]);
    expect(industries.map(({ industry, sites }) => [industry.id, sites])).toEqual([["09", 1]]);
  });

  test("is nothing of another plan", () => {
    const other = { ...plan, id: "other-2030", sites: [], enterprises: [], agencies: [] };
    expect(namedByPlan(atlas, other)).toEqual({ enterprises: [], agencies: [], industries: [] });
  });
});
