import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { singlePage } from "../../../../scripts/single/single-page.ts";

const PAGE = `<html><head><title>泰州 · 康图</title><meta name="description" content="目的">
</head><body><div class="not-live">…</div><div id="root" data-root="../../" data-today="2026-11-27" data-plan="p"><main>
<picture><source srcset="a.svg"><img src="b.svg"></picture><a class="x" href="../../plans/q/">q</a><a href="https://gov.example/">g</a></main></div>
  </body></html>`;

const made = singlePage({
  page: PAGE,
  plan: "p",
  script: `const a = "</script><!-- x";`,
  style: `a::after { content: "</style>"; }`,
  files: { "config.json": `{"a":"</script>"}` },
  terms: { LICENSE: "<terms>" },
});

const part = (pattern: RegExp) => pattern.exec(made)?.[1] ?? "";
const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe("a plan as one page", () => {
  test("allows by its policy the one script and the one sheet that stand in it, and nothing else", () => {
    const policy = part(/http-equiv="Content-Security-Policy" content="([^"]*)"/);
    expect(policy).toContain(`script-src ${hash(part(/<script type="module">(.*?)<\/script>/s))};`);
    expect(policy).toContain(`style-src ${hash(part(/<style>(.*?)<\/style>/s))};`);
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|blob:|connect-src|worker-src/);
  });

  test("lets nothing that it holds end a script or a sheet", () => {
    expect(made.match(/<\/script>/g)).toHaveLength(3);
    expect(made.match(/<\/style>/g)).toHaveLength(1);
    expect(JSON.parse(part(/id="files">(.*?)<\/script>/s))).toEqual({
      "config.json": `{"a":"</script>"}`,
    });
    expect(JSON.parse(part(/id="terms">(.*?)<\/script>/s))).toEqual({ LICENSE: "<terms>" });
  });

  test("has the plan's text for where no script runs, without what lies in other files", () => {
    const text = part(/<div id="root"[^>]*>(.*?)<\/div>/s);
    expect(text).toContain(`<a class="x">q</a><a href="https://gov.example/">g</a>`);
    expect(text).not.toMatch(/picture|img|not-live/);
    expect(made).toContain("<title>泰州 · 康图</title>");
  });

  test("is not made of a page that is none", () => {
    expect(() =>
      singlePage({ page: "<p>", plan: "p", script: "", style: "", files: {}, terms: {} }),
    ).toThrow("title");
  });
});
