import { describe, expect, test } from "vitest";
import { notFoundPage } from "../../../scripts/not-found-page.ts";

const plan = (number: number) => ({
  id: `tiny-${2000 + number}`,
  titleZh: `虚构<规划>${number}`,
  titleEn: `Made-up "plan" ${number}`,
});
const pageOf = (count: number) =>
  notFoundPage({
    plans: Array.from({ length: count }, (_, index) => plan(index)),
    script: "assets/not-found-12345678.js",
  });
const listed = (page: string) => page.match(/<li>/g)?.length ?? 0;

describe("the page for an address that is not there", () => {
  test("says so in Chinese first and in English, with the way home and the plans", () => {
    const page = pageOf(2);
    expect(page.indexOf("没有这个页面")).toBeLessThan(page.indexOf("There is no such page"));
    expect(page).toContain('<a href="/" data-path="">回到首页</a>');
    expect(page).toContain('<a href="/?v=1&amp;lang=en" data-path="?v=1&amp;lang=en">');
    expect(page).toContain('data-path="plans/tiny-2001/"');
    expect(page).not.toMatch(/其余|more plan/);
  });

  test("lists few of very many plans and says how many are on the start page", () => {
    const page = pageOf(500);
    expect(listed(page)).toBe(12);
    expect(page).toContain("其余 488 份规划见首页。");
    expect(page).toContain("The start page has 488 more plans.");
    expect(pageOf(13)).toContain("The start page has 1 more plan.");
    expect(page.length).toBeLessThan(8000);
  });

  test("has nothing that its policy forbids, and asks for nothing at one depth only", () => {
    const page = pageOf(2);
    expect(page).toContain('http-equiv="Content-Security-Policy"');
    expect(page).not.toMatch(/<style|style=|<script(?![^>]* src=)|<base/);
    const asked = [...page.matchAll(/src="([^"]*)"/g)].map(([, path]) => path);
    expect(asked.slice(0, 3)).toEqual([
      "./assets/not-found-12345678.js",
      "../assets/not-found-12345678.js",
      "../../assets/not-found-12345678.js",
    ]);
  });

  test("escapes the titles", () => {
    expect(pageOf(1)).toContain("虚构&lt;规划&gt;0");
    expect(pageOf(1)).toContain("Made-up &quot;plan&quot; 0");
  });
});
