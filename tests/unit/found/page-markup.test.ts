import { describe, expect, it } from "vitest";
import { pageMarkup } from "../../../scripts/found/page-markup.ts";
import { pagePath, rootFrom } from "../../../scripts/found/page-path.ts";
import { parseRef } from "../../../src/model/thing-ref.ts";

const ROOT = "../../../";
const href = (address: string) => pageMarkup(`<a href="${ROOT}${address}">x</a>`, ROOT);

describe("the markup of a panel as a page", () => {
  it("has its headings a level up, and nothing that only a script would focus", () => {
    expect(pageMarkup('<h2 tabindex="-1" class="a">x</h2><h3>y</h3><h4>z</h4>', ROOT)).toBe(
      '<h1 class="a">x</h1><h2>y</h2><h3>z</h3>',
    );
  });

  it.each([
    ["plans/b/?v=1&amp;plan=b&amp;select=site:b/c", "plans/b/sites/c.html"],
    ["plans/b/?v=1&amp;plan=b&amp;select=task:b/1-2", "plans/b/tasks/1-2.html"],
    ["?v=1&amp;select=enterprise:d", "firms/d.html"],
    ["?v=1&amp;select=agency:d", "units/d.html"],
    ["?v=1&amp;select=industry:09", "industries/09.html"],
  ])("leads from %s to the page %s", (address, page) => {
    expect(href(address)).toBe(`<a href="${ROOT}${page}">x</a>`);
  });

  it.each([
    "plans/b/",
    "plans/b/?v=1&amp;plan=b&amp;select=clause:b/1-2",
    "?v=1&amp;view=tasks&amp;select=task:b/1-2&amp;lang=en",
  ])("leaves %s as it is", (address) => {
    expect(href(address)).toBe(`<a href="${ROOT}${address}">x</a>`);
  });
});

describe("the path of a page", () => {
  it.each([
    ["plan:b", "plans/b/", "../../"],
    ["site:b/c", "plans/b/sites/c.html", "../../../"],
    ["industry:09", "industries/09.html", "../"],
  ])("of %s is %s, and leads back by %s", (ref, path, root) => {
    const parsed = parseRef(ref);
    expect(parsed && pagePath(parsed)).toBe(path);
    expect(rootFrom(path)).toBe(root);
  });

  it("is none for what stands in the page of its plan", () => {
    expect(pagePath({ type: "clause", plan: "b", id: "1" })).toBeNull();
    expect(rootFrom("")).toBe("./");
  });
});
