import { expect, test } from "vitest";
import { isSaidIn, sectionsOfMention } from "../../../../src/domain/clauses/said-in.ts";

test("a thing is said in its first clause and in every further one", () => {
  const said = { section: "一", alsoIn: [{ section: "二(三)", phrase: "再说" }] };
  expect(sectionsOfMention(said)).toEqual(["一", "二(三)"]);
  expect([isSaidIn(said, "一"), isSaidIn(said, "二(三)"), isSaidIn(said, "二")]).toEqual([
    true,
    true,
    false,
  ]);
});
