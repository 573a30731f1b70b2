import { expect, test } from "vitest";
import { judge } from "../../scripts/probe/judge.ts";
import { observe } from "../../scripts/probe/observe.ts";
import { baseUrl } from "./provided.ts";

test("a built atlas on our own server lacks nothing but the number that only an operator has", async () => {
  const findings = judge(await observe(baseUrl()));
  expect(findings.length).toBeGreaterThan(15);
  expect(findings.filter(({ level }) => level !== "good").map(({ what }) => what)).toEqual([
    "审图号",
  ]);
});
