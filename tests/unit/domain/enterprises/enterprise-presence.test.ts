import { describe, expect, test } from "vitest";
import {
  enterprisePresence,
  enterpriseRoles,
  enterpriseTasks,
  isNoHealthFirm,
} from "../../../../src/domain/enterprises/enterprise-presence.ts";
import type { Enterprise } from "../../../../src/model/types.ts";
import type { EnterpriseRole } from "../../../../src/model/vocabulary.ts";
import { tinyAuthored, named } from "../../../fixtures/tiny-atlas.ts";
import { tinyDetails } from "../../../fixtures/tiny-details.ts";
import { tinyJoined } from "../../../fixtures/tiny-joined.ts";

const works: Enterprise = named(tinyAuthored().enterprises, "works");

function inRoles(...roles: readonly EnterpriseRole[]): Enterprise {
  return {
    ...works,
    mentions: works.mentions.flatMap((mention) => roles.map((role) => ({ ...mention, role }))),
  };
}

describe("an enterprise", () => {
  test("is told by plan, with its sites", () => {
    const [entry, ...others] = enterprisePresence(tinyJoined().plans, works);
    expect(others).toEqual([]);
    expect(entry?.plan.id).toBe("tiny-2030");
    expect(entry?.sites.map(({ id }) => id)).toEqual(["park"]);
    expect(entry?.mentions).toHaveLength(1);
  });

  test("is found in the tasks that name it, and in no other", () => {
    const details = [tinyDetails([{ section: "一" }, { section: "二", enterprises: [] }])];
    expect(enterpriseTasks(details, "works").map(({ task }) => task.section)).toEqual(["一"]);
  });

  test("has each role once, in all plans or in one", () => {
    expect(enterpriseRoles(inRoles("key", "lead", "key"))).toEqual(["key", "lead"]);
    expect(enterpriseRoles(inRoles("key"), "other-2030")).toEqual([]);
  });

  test.each([
    [["state-platform"], true],
    [["premises-owner", "state-platform"], true],
    [["premises-owner", "partner"], false],
    [["lead"], false],
  ] as const)("as %s is told apart from health firms: %s", (roles, expected) => {
    expect(isNoHealthFirm(inRoles(...roles))).toBe(expected);
  });
});
