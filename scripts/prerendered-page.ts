import type { AtlasPlan } from "../src/domain/atlas/atlas.ts";
import { escapeHtml } from "../src/domain/export/escape-html.ts";
import { notLiveNote } from "./not-live-note.ts";
import type { Preloads } from "./preloads.ts";

export type PrerenderedPage = {
  /** The built index.html or embed.html, whose addresses begin with `./`. */
  readonly template: string;
  /** Markup of the application. */
  readonly text: string;
  /** Relative path from the page to the folder of index.html. */
  readonly root: string;
  readonly today: string;
  readonly plan: Pick<AtlasPlan, "id" | "titleZh" | "purposeZh"> | null;
  readonly preloads: Preloads;
};

const ROOT = '<div id="root"></div>';
/** The application's script: it waits for the text. */
const ENTRY = /<script type="module"[^>]*><\/script>\s*/;
/** The scripts that it shares with what comes later: they wait with it. */
const SHARED = /<link rel="modulepreload"[^>]*>\s*/g;

/** A page with its text in place, its addresses set to its depth, its title and description its own. */
export function prerenderedPage(input: PrerenderedPage): string {
  const { template, text, root, today, plan } = input;
  if (!template.includes(ROOT)) throw new Error("no place for the text in index.html");
  if (!ENTRY.test(template)) throw new Error("no script of the application in index.html");
  const attributes = [`data-root="${root}"`, `data-today="${today}"`];
  if (plan) attributes.push(`data-plan="${plan.id}"`);
  const page = template
    .replace(ENTRY, "")
    .replaceAll(SHARED, "")
    .replaceAll(/(src|href)="\.\//g, `$1="${root}`)
    .replace("</head>", () => `${bootTags(input)}</head>`)
    .replace(ROOT, () => `${notLiveNote()}<div id="root" ${attributes.join(" ")}>${text}</div>`);
  if (!plan) return page;
  return page
    .replace(/<title>.*<\/title>/, () => `<title>${escapeHtml(plan.titleZh)} · 康图</title>`)
    .replace(
      /(<meta name="description" content=")[^"]*/,
      (_, head: string) => `${head}${escapeHtml(plan.purposeZh)}`,
    );
}

/** What is asked for later, out of sight of the browser, and the script that brings it to light: src/app/boot.ts. */
function bootTags({
  template,
  preloads: { boot, entry, ...files },
  root,
}: PrerenderedPage): string {
  const shared = [...template.matchAll(SHARED)].map(([tag]) =>
    tag.trim().replace('"./', `"${root}`),
  );
  const data = (path: string) =>
    `<link rel="preload" as="fetch" crossorigin fetchpriority="low" href="${root}${path}">`;
  const chunk = (path: string) => {
    const kind = path.endsWith(".css") ? 'rel="preload" as="style"' : 'rel="modulepreload"';
    return `<link ${kind} crossorigin href="${root}${path}">`;
  };
  const script = (kind: string, path: string) =>
    `<script ${kind} crossorigin src="${root}${path}"></script>`;
  const templates = {
    entry: [chunk(entry), ...shared, ...files.panel.map(chunk), ...files.text.map(data)],
    run: [script('type="module"', entry)],
    map: files.map.map(data),
    engine: files.engine.map(chunk),
    worker: files.worker.map((path) => `<link rel="prefetch" crossorigin href="${root}${path}">`),
  };
  const waiting = Object.entries(templates).map(
    ([name, tags]) => `<template data-boot="${name}">${tags.join("")}</template>\n`,
  );
  return `${waiting.join("")}${script('type="module" async', boot)}\n`;
}
