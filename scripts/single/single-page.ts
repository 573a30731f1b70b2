import { createHash } from "node:crypto";
import { FILES_ID, type EmbeddedFiles } from "../../src/app/single/embedded-files.ts";

export type SingleParts = {
  /** The built page of the plan, of which title, description and text are taken. */
  readonly page: string;
  readonly plan: string;
  /** The application as one script, and its styles as one sheet. */
  readonly script: string;
  readonly style: string;
  readonly files: EmbeddedFiles;
  /** Terms of what the page is made of, by name. */
  readonly terms: Readonly<Record<string, string>>;
};

/**
 * One page that holds all that it needs. Its policy allows the one script and the one sheet in it, by their hashes, and
 * neither a request nor a worker.
 * @throws where the built page is not as it is read here
 */
export function singlePage({ page, plan, script, style, files, terms }: SingleParts): string {
  const code = script.replaceAll(/<(?=\/script|!--)/gi, "\\x3C");
  const css = style.replaceAll(/<(?=\/style)/gi, "\\3C ");
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(code)}'`,
    `style-src '${hashOf(css)}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default",
  ];
  return `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join("; ")}">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
${found(page, /<title>.*?<\/title>/s)}
${found(page, /<meta\s+name="description"[^>]*>/)}
<style>${css}</style>
</head>
<body>
<div id="root" data-root="./" data-plan="${plan}" data-today="${found(page, /(?<=data-today=")[\d-]+/)}">${textOf(page)}</div>
<script type="application/json" id="${FILES_ID}">${asJson(files)}</script>
<script type="application/json" id="terms">${asJson(terms)}</script>
<script type="module">${code}</script>
</body>
</html>
`;
}

function found(page: string, pattern: RegExp): string {
  const [text] = pattern.exec(page) ?? [];
  if (text === undefined) throw new Error(`the built page has no ${String(pattern)}`);
  return text;
}

/** What can be read before any script runs: without pictures and links, which lead to other files. */
function textOf(page: string): string {
  const root = found(page, /(?<=<div id="root"[^>]*>).*(?=<\/div>\s*<\/body>)/s);
  return root
    .replaceAll(/<picture>.*?<\/picture>/gs, "")
    .replaceAll(/ href="(?!#|https?:)[^"]*"/g, "");
}

const asJson = (value: unknown) => JSON.stringify(value).replaceAll("<", "\\u003C");

const hashOf = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`;
