import type { Plan } from "../src/model/types.ts";
import { LANGUAGES, type Language } from "../src/i18n/language.ts";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { escapeHtml } from "../src/domain/export/escape-html.ts";

type Words = {
  readonly title: string;
  readonly reason: string;
  readonly home: string;
  readonly plans: string;
  /** Of the plans that the page does not list. */
  readonly more: (count: number) => string;
};

/** No part of the application's messages: they would be loaded with every page. */
const WORDS: Readonly<Record<Language, Words>> = {
  "zh-Hans": {
    title: "没有这个页面",
    reason: "地址可能不完整，或者在转发时被改动了。",
    home: "回到首页",
    plans: "各份规划",
    more: (count) => `其余 ${count} 份规划见首页。`,
  },
  en: {
    title: "There is no such page",
    reason: "The address may be incomplete, or was changed on its way here.",
    home: "To the start page",
    plans: "The plans",
    more: (count) => `The start page has ${count} more ${count === 1 ? "plan" : "plans"}.`,
  },
};

/** So many plans can be taken in at a glance; for more there is the start page. */
const MOST_PLANS = 12;

/** How many folders up the page looks for its script; addresses of the atlas are at most two deep. */
const DEPTHS = 5;

type NotFoundPage = {
  readonly plans: readonly Pick<Plan, "id" | "titleZh" | "titleEn">[];
  /** Path of src/app/not-found.ts as it was built, from the folder of index.html. */
  readonly script: string;
};

/**
 * The page that servers answer with where there is no other. It is shown at any depth below a folder that nobody knows
 * when it is built, so it asks for its script in each of the nearest folders: the one that is there knows from its own
 * address where the atlas lies, and sets links and styles right. Until then, and without scripts, the links hold for an
 * atlas at the root of its host.
 */
export function notFoundPage({ plans, script }: NotFoundPage): string {
  const folders = Array.from({ length: DEPTHS }, (_, depth) => "../".repeat(depth) || "./");
  return `<!doctype html>
<html lang="zh-Hans">
  <head>
    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy()}">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <title>${WORDS["zh-Hans"].title} · 康图</title>
${folders.map((folder) => `    <script type="module" crossorigin src="${folder}${script}"></script>`).join("\n")}
  </head>
  <body>
    <main>
${LANGUAGES.map(messageIn).join("\n")}
${planList(plans)}
    </main>
  </body>
</html>
`;
}

function messageIn(language: Language): string {
  const { title, reason, home } = WORDS[language];
  return `      <section lang="${language}">
        <h1>${title}</h1>
        <p>${reason}</p>
        <p>${link(language === LANGUAGES[0] ? "" : `?v=1&lang=${language}`, home)}</p>
      </section>`;
}

function planList(plans: NotFoundPage["plans"]): string {
  const listed = plans.slice(0, MOST_PLANS);
  const left = plans.length - listed.length;
  const items = listed.map(
    ({ id, titleZh, titleEn }) =>
      `          <li>${link(`plans/${id}/`, titleZh)} <span lang="en">${escapeHtml(titleEn)}</span></li>`,
  );
  const more = LANGUAGES.map(
    (language) => `        <p lang="${language}">${WORDS[language].more(left)}</p>`,
  );
  return `      <nav aria-labelledby="plans">
        <h2 id="plans">${WORDS["zh-Hans"].plans} <span lang="en">${WORDS.en.plans}</span></h2>
        <ul>
${items.join("\n")}
        </ul>
${left > 0 ? `${more.join("\n")}\n` : ""}      </nav>`;
}

/** `path` is from the folder of index.html. */
function link(path: string, text: string): string {
  const address = escapeHtml(path);
  return `<a href="/${address}" data-path="${address}">${escapeHtml(text)}</a>`;
}
