import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { openBuiltData } from "../../scripts/found/built-data.ts";
import { pagePath, thingPath } from "../../scripts/found/page-path.ts";
import { siteRef } from "../../src/domain/things/refs.ts";
import { formatView, parseView } from "../../src/state/address.ts";
import { pageView, thingView } from "../../src/state/page-view.ts";
import { setUpAtlas } from "./set-up-atlas.ts";

const DIST = join(process.cwd(), "dist");
const data = openBuiltData(DIST);
const read = (page: string) => readFileSync(join(DIST, page), "utf8");

const plans = data.atlas.plans.map(({ id }) => data.outline(id));
const ofPlan = (folder: "sites" | "tasks") =>
  plans.flatMap(({ id }) =>
    readdirSync(join(DIST, "plans", id, folder)).map((name) => `plans/${id}/${folder}/${name}`),
  );
const shared = ["firms", "units", "industries"].flatMap((folder) =>
  readdirSync(join(DIST, folder)).map((name) => `${folder}/${name}`),
);
const isMoved = (page: string) => read(page).includes('http-equiv="refresh"');
const all = [...ofPlan("sites"), ...ofPlan("tasks"), ...shared];
const moved = all.filter(isMoved);
const pages = all.filter((page) => !moved.includes(page));

/** Text as it stands in markup. */
const written = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
const contentOf = (html: string, name: string) =>
  new RegExp(`<meta (?:name|property)="${name}"\\s+content="([^"]*)"`).exec(html)?.[1] ?? "";

const text = z.string().min(1);
const crumb = z.strictObject({
  "@type": z.literal("ListItem"),
  position: z.int().positive(),
  name: text,
  item: text,
});
const named = { "@id": text, name: text, url: text, description: text };
const thing = { ...named, alternateName: text };
const area = z.strictObject({ "@type": z.literal("AdministrativeArea"), name: text });
const unit = z.strictObject({ "@type": z.literal("GovernmentOrganization"), name: text });
const link = z.strictObject({ "@id": text });
const circle = z.strictObject({
  "@type": z.literal("GeoCircle"),
  geoMidpoint: z.strictObject({
    "@type": z.literal("GeoCoordinates"),
    latitude: z.number().min(3).max(54),
    longitude: z.number().min(73).max(136),
  }),
  geoRadius: z.number().positive(),
});
const recordSchema = z.discriminatedUnion("@type", [
  z.strictObject({
    "@type": z.literal("BreadcrumbList"),
    itemListElement: z.array(crumb).min(2),
  }),
  z.strictObject({
    "@type": z.literal("Place"),
    ...thing,
    geo: circle.optional(),
    containedInPlace: area,
    subjectOf: link,
  }),
  z.strictObject({
    "@type": z.literal("GovernmentService"),
    ...thing,
    provider: z.array(unit).min(1).optional(),
    areaServed: area,
    subjectOf: link,
  }),
  z.strictObject({ "@type": z.literal("Organization"), ...thing }),
  z.strictObject({ "@type": z.literal("GovernmentOrganization"), ...thing }),
  z.strictObject({
    "@type": z.literal("DefinedTerm"),
    ...thing,
    termCode: text.optional(),
    inDefinedTermSet: text,
  }),
  z.looseObject({
    "@type": z.literal("Dataset"),
    ...named,
    version: text,
    license: text,
    distribution: z.array(z.looseObject({ "@type": z.literal("DataDownload") })).min(1),
  }),
  z.looseObject({ "@type": z.literal("WebSite"), name: text, url: text }),
]);

function recordsIn(page: string) {
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(read(page))?.[1];
  const document = z.strictObject({
    "@context": z.literal("https://schema.org"),
    "@graph": z.array(recordSchema).min(1),
  });
  return document.parse(JSON.parse(json ?? ""))["@graph"];
}

const HOMES = ["index.html", ...plans.map(({ id }) => `plans/${id}/index.html`)];

/** Where a relative address in a page leads, as a file of the built atlas. */
function fileOf(page: string, address: string): string {
  const [path = ""] = address.split(/[?#]/);
  const file = posix.join(posix.dirname(page), path);
  return /(?:^\.?|\/)$/.test(file) ? posix.join(file, "index.html") : file;
}

describe("the pages of single things", () => {
  test("there is one for every site, task, firm, unit and industry, and for what has moved", () => {
    const sites = plans.flatMap((plan) => plan.sites.map((site) => thingPath(siteRef(site))));
    const tasks = plans.reduce((sum, { counts }) => sum + counts.tasks, 0);
    const terms = data.atlas.industryById.size;
    const joins = [...data.joins("enterprise"), ...data.joins("agency")].length;
    expect(pages).toEqual(expect.arrayContaining(sites));
    expect(pages).toHaveLength(sites.length + tasks + terms + joins);
    expect(moved.length).toBeGreaterThan(0);
  });

  test.each(["lang", "title", "h1"])("each has its own %s", (what) => {
    const found = pages.map((page) => {
      const html = read(page);
      if (what === "lang") return `${page} ${/<html lang="zh-Hans">/.exec(html)?.[0]}`;
      return new RegExp(`<${what}[^>]*>(.+?)</${what}>`, "s").exec(html)?.[1] ?? page;
    });
    if (what !== "h1") expect(new Set(found).size).toBe(pages.length);
    for (const one of found) expect(one).not.toMatch(/\.html$|undefined/);
  });

  test("each can be read as it stands: nothing is on its way, nothing waits for a script", () => {
    for (const page of pages) {
      const html = read(page);
      expect(html, page).not.toMatch(
        /role="status"[^>]*>[^<]|<button|<script(?! type="application)/,
      );
      expect(html, page).toContain(`数据版本 ${data.atlas.dataVersion}`);
      expect(contentOf(html, "description"), page).not.toBe("");
    }
  });

  test("a site's says what its plan says of it, with clause and phrase, and whether that still runs", () => {
    for (const plan of plans) {
      for (const site of plan.sites) {
        const html = read(thingPath(siteRef(site)));
        const tasks = plan.tasks.filter(({ section }) => site.tasks.includes(section));
        const said = [
          site.nameZh,
          site.nameEn,
          site.roleZh,
          plan.titleZh,
          ...site.cites.map(({ phrase }) => phrase),
          ...tasks.map(({ titleZh }) => titleZh),
        ];
        for (const words of said) expect(html).toContain(written(words));
        expect(html).toContain("data-life-cycle");
      }
    }
  });

  test("each opens the application at its own state", () => {
    for (const page of pages) {
      const address = /<a class="open" href="(?:\.\.\/)+([^"]*)"/.exec(read(page))?.[1] ?? "";
      const { view, rejected } = parseView(address.replaceAll("&amp;", "&"));
      expect(rejected).toEqual([]);
      expect(view.select && pagePath(view.select)).toBe(page);
      expect(view.select && formatView(thingView(view.select))).toBe(formatView(view));
    }
    const [plan] = plans;
    expect(plan && formatView(parseView(`plans/${plan.id}/`).view)).toBe(
      plan && formatView(pageView(plan.id)),
    );
  });

  test("every link in them leads to something that is there", () => {
    const missing = new Set<string>();
    for (const page of all) {
      for (const [, address = ""] of read(page).matchAll(/(?:href|src|url)="?=?([^"]*)"/g)) {
        if (/^(?:https?:|#|mailto:)/.test(address)) continue;
        const file = fileOf(page, address);
        if (!existsSync(join(DIST, file))) missing.add(`${page}: ${address}`);
      }
    }
    expect([...missing]).toEqual([]);
  });
});

describe("what search engines and chats are told", () => {
  test("records of schema.org, each whole, in every page", () => {
    for (const page of [...HOMES, ...pages]) {
      expect(() => recordsIn(page), page).not.toThrow();
    }
  });

  test("a picture of 1200 by 630 for every page", () => {
    const sizes = new Map<string, string>();
    for (const page of [...HOMES, ...pages]) {
      const html = read(page);
      for (const name of ["og:title", "og:description", "twitter:card"]) {
        expect(contentOf(html, name), `${page} ${name}`).not.toBe("");
      }
      const file = fileOf(page, contentOf(html, "og:image"));
      if (sizes.has(file)) continue;
      const png = readFileSync(join(DIST, file));
      expect(png.toString("latin1", 1, 4)).toBe("PNG");
      expect(png.length, file).toBeLessThan(150_000);
      sizes.set(file, `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`);
    }
    expect(new Set(sizes.values())).toEqual(new Set(["1200x630"]));
    expect(sizes.size).toBe(1 + plans.length + plans.flatMap(({ sites }) => sites).length);
  });

  test("a list of all pages, and why it is no sitemap", () => {
    const listed = read("pages.txt").split("\n");
    for (const page of pages) expect(listed).toContain(`./${page}`);
    for (const page of moved) expect(listed).not.toContain(`./${page}`);
  });
});

describe("in a browser", () => {
  const openAtlas = setUpAtlas();

  test("the page of a site is there without a script, refuses nothing of its own, and leads on", async () => {
    const atlas = await openAtlas("plans/taizhou-2022/sites/china-medical-city.html", {
      scripts: false,
    });
    expect(await atlas.tab.getByRole("heading", { level: 1 }).innerText()).toBe("中国医药城");
    const picture = atlas.tab.locator("figure img");
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBe(1200);
    await atlas.tab.getByRole("link", { name: "泰州", exact: true }).click();
    expect(atlas.address()).toBe("plans/taizhou-2022/");
  });

  test("a link to another version of the data says so, and where that is and what changed", async () => {
    const asked = "0.1.0-00ff00ff";
    const shown = data.atlas.dataVersion;
    const answers = new Map<string, unknown>([
      [`versions/${asked}/data/v1/index.json`, { dataVersion: asked }],
      ["data/v1/index.json", { files: ["changes.json"] }],
      ["data/v1/changes.json", { from: asked, to: shown, changes: [{}, {}] }],
    ]);
    const atlas = await openAtlas(`?v=1&view=tasks&data=${asked}`, {
      answer: (url) => {
        const path = new URL(url).pathname.slice(1);
        return answers.has(path) ? JSON.stringify(answers.get(path)) : undefined;
      },
    });
    const notice = atlas.tab.getByRole("status").filter({ hasText: asked });
    await expect.poll(() => notice.innerText()).toContain(shown);
    const there = notice.getByRole("link", { name: `打开版本 ${asked}` });
    await expect
      .poll(() => there.getAttribute("href"))
      .toContain(`versions/${asked}/?v=1&view=tasks`);
    expect(await notice.getByRole("link", { name: "2 处改动" }).count()).toBe(1);
    await notice.getByRole("link", { name: "不再指定版本" }).click();
    await expect.poll(() => atlas.address()).toBe("?v=1&view=tasks");
    expect(await notice.count()).toBe(0);
  });
});
