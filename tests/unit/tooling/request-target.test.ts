import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatTarget, mendPlanPath, parseTarget } from "../../../scripts/serve/request-target.ts";
import { anyText } from "../../fixtures/any-text.ts";

const segmentsOf = (target: string) => parseTarget(target)?.segments;

describe("the target of a request", () => {
  test("is a path and a query, also in a whole address as proxies send it", () => {
    const one = { segments: ["plans", "one"], endsWithSlash: true, search: "?a=1?b" };
    expect(parseTarget("/plans/one/?a=1?b#c")).toMatchObject(one);
    expect(parseTarget("http://example.org:8080/plans/one/?a=1?b")).toMatchObject(one);
    expect(parseTarget("HTTPS://example.org?a=1")).toMatchObject({ segments: [], search: "?a=1" });
  });

  test("never has a host in a path that begins with two slashes", () => {
    expect(parseTarget("//example.org/plans")).toMatchObject({
      segments: ["example.org", "plans"],
      hasEmptyNames: true,
    });
  });

  test.each(["*", "", "plans", "http://", "http://[", "http:///x y", "ftp://example.org/", "?a"])(
    "cannot be %j",
    (target) => {
      expect(parseTarget(target)).toBeNull();
    },
  );

  test.each([
    ["/a/./b/../c", ["a", "c"]],
    ["/../../a", ["a"]],
    ["/%2e%2e/%E5%BA%B7", ["康"]],
    ["/a%2Fb", ["a/b"]],
    ["/%", ["%"]],
    ["/%C0%AF", ["%C0%AF"]],
  ])("%s has its names decoded one by one and its dots taken out", (target, segments) => {
    expect(segmentsOf(target)).toEqual(segments);
  });

  test("never throws, and comes back from what it is formatted to", () => {
    const names = fc
      .string({ unit: "grapheme", minLength: 1 })
      .filter((name) => !/^\.{1,2}$/.test(name));
    fc.assert(
      fc.property(anyText, (text) => {
        parseTarget(text);
        parseTarget(`/${text}`);
        parseTarget(`http://${text}`);
      }),
    );
    fc.assert(
      fc.property(fc.array(names), fc.boolean(), (segments, isFolder) => {
        const target = formatTarget(segments, isFolder, "?q");
        expect(target).toMatch(/^\/(?!\/)[\x21-\x7e]*\?q$/);
        expect(segmentsOf(target)).toEqual(segments);
      }),
    );
  });
});

describe("the address of a plan's page", () => {
  test.each([
    [["plans", "Taizhou-2022"]],
    [["Plans", "taizhou-2022"]],
    [["plans", "taizhou-2022。"]],
    [["plans", "taizhou-2022），"]],
    [["plans", " ｔａｉｚｈｏｕ-2022"]],
  ])("is mended: %j", (segments) => {
    expect(mendPlanPath({ segments, search: "?a=1" })).toEqual({
      segments: ["plans", "taizhou-2022"],
      search: "?a=1",
    });
  });

  test.each([
    ["/plans/taizhou-2022/%E3%80%82", ""],
    ["/plans/taizhou-2022/%20/)", ""],
    ["/plans/taizhou-2022%3Flang=en", "?lang=en"],
    ["/plans/taizhou-2022/&amp;lang=en", "?amp;lang=en"],
    ["/plans/taizhou-2022%EF%BC%9Flang=%0D%0A&view=list?from=x", "?lang=%0D%0A&view=list&from=x"],
  ])("is mended where what follows the id is no name of its own: %s", (text, search) => {
    const target = parseTarget(text);
    expect(target && mendPlanPath(target)).toEqual({ segments: ["plans", "taizhou-2022"], search });
  });

  test.each([
    [["plans"]],
    [["plans", "taizhou-2022"]],
    [["plans", "。"]],
    [["data", "V1"]],
    [["plans", "A", "b"]],
  ])("is left alone: %j", (segments) => {
    expect(mendPlanPath({ segments, search: "" })).toBeNull();
  });
});
