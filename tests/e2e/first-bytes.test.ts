import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { baseUrl } from "./provided.ts";

/** What may go over the line before a page can be read, in bytes after gzip. */
const MOST_BYTES = 60_000;

const TEMPLATE = /<template[^>]*>.*?<\/template>/gs;

async function gzipped(address: string): Promise<number> {
  const response = await fetch(address);
  expect(response.status).toBe(200);
  return gzipSync(Buffer.from(await response.arrayBuffer())).length;
}

describe.each([
  "",
  "plans/taizhou-2022/",
  "plans/yuexiu-2021/",
  "embed.html",
  "plans/taizhou-2022/embed.html",
])("the page at /%s", (path) => {
  const page = new URL(path, baseUrl()).href;
  const load = async () => (await (await fetch(page)).text()).replaceAll(TEMPLATE, "");

  test("asks for nothing before its text that the text does not need", async () => {
    const html = await load();
    const asked = [
      ...html.matchAll(/<(?:script|link|img|source)\b[^>]*?\b(?:src|href|srcset)="([^"]*)"/gi),
    ]
      .map(([, name = ""]) => name.replaceAll(/.*\/|-[\w-]{8}(?=\.)/g, ""))
      .toSorted();
    const plan = /plans\/([^/]+)/.exec(path)?.[1] ?? "start";
    const pictures = ["phone-dark", "phone-light", "wide-dark", "wide-light"];
    expect(asked).toEqual(
      [
        "boot.js",
        "common.css",
        "favicon.svg",
        ...pictures.map((one) => `${plan}-${one}.svg`),
      ].toSorted(),
    );
  });

  test(`weighs no more than ${MOST_BYTES / 1000} kB until its text can be read`, async () => {
    const html = await load();
    const files = [
      ...html.matchAll(/<(?:script|link rel="stylesheet")[^>]*?(?:src|href)="([^"]*)"/g),
    ];
    expect(files.length).toBe(2);
    const sizes = [page, ...files.map(([, name = ""]) => new URL(name, page).href)].map(gzipped);
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeLessThan(MOST_BYTES);
    expect(bytes).toBeGreaterThan(5000);
  });
});
