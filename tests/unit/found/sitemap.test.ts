import { describe, expect, it } from "vitest";
import { oembedOf } from "../../../scripts/found/oembed.ts";
import { pageList, robots, sitemaps } from "../../../scripts/found/sitemap.ts";

const HOME = "https://a.example/kangtu/";
const PAGES = ["", "firms/a.html", "plans/b/", "plans/b/sites/c.html", "plans/b/tasks/1-2.html"];
const locations = (xml: string) => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, at]) => at);

describe("a sitemap", () => {
  it("is one file while there are few pages", () => {
    const files = sitemaps(PAGES, HOME);
    expect(files.map(([path]) => path)).toEqual(["sitemap.xml"]);
    expect(locations(files[0]?.[1] ?? "")).toEqual(PAGES.map((page) => `${HOME}${page}`));
  });

  it("is an index of shards where there are many, with every page in one of them", () => {
    const [index, ...shards] = sitemaps(PAGES, HOME, 2);
    expect(index?.[1]).toContain("<sitemapindex");
    expect(locations(index?.[1] ?? "")).toEqual(shards.map(([path]) => `${HOME}${path}`));
    expect(shards.flatMap(([, xml]) => locations(xml))).toEqual(PAGES.map((page) => HOME + page));
  });

  it("is a list with its reason where no public address is known", () => {
    const list = pageList(PAGES);
    expect(list).toContain("publicAddress");
    expect(list.split("\n").filter((line) => line.startsWith("./"))).toHaveLength(PAGES.length);
    expect(robots(null)).not.toContain("Sitemap");
    expect(robots(HOME)).toContain(`Sitemap: ${HOME}sitemap.xml`);
  });
});

describe("the answer for oEmbed", () => {
  const plan = { id: "tiny-2030", titleZh: '虚构"规划"' };
  const answer = oembedOf({ plan, publicAddress: HOME, thumbnail: "previews/tiny-2030.png" });

  it("is of version 1.0, rich, with all that this asks for", () => {
    expect(answer).toMatchObject({ version: "1.0", type: "rich", width: 800, height: 600 });
    expect(answer).toMatchObject({
      thumbnail_url: `${HOME}previews/tiny-2030.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  it("frames the plan at its own address", () => {
    expect(answer.html).toContain(`src="${HOME}plans/tiny-2030/embed.html"`);
    expect(answer.html).toContain('title="虚构&quot;规划&quot;"');
  });
});
