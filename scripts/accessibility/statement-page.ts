import { escapeHtml } from "../../src/domain/export/escape-html.ts";
import { LANGUAGES, type Language } from "../../src/i18n/language.ts";
import { createTranslate } from "../../src/i18n/translate.ts";
import type { Contact } from "../../src/state/config.ts";
import { contactLines } from "../../src/state/configuration/contact-lines.ts";
import { contentSecurityPolicy } from "../content-security-policy.ts";
import { type Assessment, type Conformance, type Result, RESULTS } from "./conformance.ts";
import { RESERVATIONS_ZH, STATEMENT_WORDS } from "./statement-words.ts";
import { WCAG } from "./wcag.ts";

/** The accessibility statement, beside index.html. */
export const STATEMENT_FILE = "accessibility.html";

type StatementPage = {
  readonly assessment: Assessment;
  /** Paths from the folder of index.html of src/app/statement.ts as it was built, and of its styles. */
  readonly script: string;
  readonly styles: readonly string[];
};

/** The statement in every language, to be read without any script; one keeps to the language, colours and size of the atlas. */
export function statementPage({ assessment, script, styles }: StatementPage): string {
  const t = createTranslate(LANGUAGES[0]);
  const sheets = styles.map((file) => `<link rel="stylesheet" href="./${file}">\n`);
  return `<!doctype html>
<html lang="${LANGUAGES[0]}">
<head>
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy()}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<title>${STATEMENT_WORDS[LANGUAGES[0]].title} · ${escapeHtml(t("app.name"))}</title>
<link rel="icon" href="./favicon.svg" type="image/svg+xml">
${sheets.join("")}<script type="module" src="./${script}"></script>
</head>
<body data-root="./">
<main>
${LANGUAGES.map((language) => statementIn(language, assessment)).join("\n")}
</main>
</body>
</html>
`;
}

function statementIn(language: Language, { date, rows }: Assessment): string {
  const words = STATEMENT_WORDS[language];
  // Once: a configured page has one name in it.
  const own = `<span data-own="title">${escapeHtml(createTranslate(language)("app.name"))}</span>`;
  const name = language === LANGUAGES[0] ? ` ${own}` : "";
  const list = (items: readonly string[]) =>
    `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
  const exceptions = rows.filter(({ result }) => result === "partly" || result === "fails");
  const other = LANGUAGES.find((one) => one !== language) ?? language;
  return `<section lang="${language}" id="${language}">
<nav><a href="./" data-back>${words.back}${name}</a>
<a href="#${other}" lang="${other}" hreflang="${other}" data-other="${other}">${words.other}</a></nav>
<h1>${words.title}</h1>
<p>${escapeHtml(words.aim)}</p>
<p>${words.counts(countsOf(rows))} ${words.date(date)}</p>
<h2>${words.exceptions}</h2>
${exceptions.length === 0 ? `<p>${words.noExceptions}</p>` : list(exceptions.map((row) => exception(row, language)))}
<h2>${words.ways}</h2>
${list(words.wayList.map(escapeHtml))}
<h2>${words.contact}</h2>
${contactBlock(null, language)}
<h2>${words.tested}</h2>
${words.how.map((text) => `<p>${escapeHtml(text)}</p>`).join("\n")}
<h2>${words.all}</h2>
${tableOf(rows, language)}
</section>`;
}

/** How many criteria there are of each result. */
export function countsOf(rows: readonly Conformance[]): Readonly<Record<Result, number>> {
  const count = (result: Result) =>
    rows.reduce((sum, row) => sum + (row.result === result ? row.criteria.length : 0), 0);
  return Object.fromEntries(RESULTS.map((result) => [result, count(result)])) as Readonly<
    Record<Result, number>
  >;
}

function exception({ criteria, result, said }: Conformance, language: Language): string {
  const names = criteria.map((number) => `${number} ${nameOf(number, language)}`).join(" · ");
  return `<strong>${escapeHtml(names)}</strong> (${STATEMENT_WORDS[language].results[result]}): ${reservation(said, language)}`;
}

/** What the table says, which is English, or its Chinese. */
function reservation(said: string, language: Language): string {
  const own = language === LANGUAGES[0] ? RESERVATIONS_ZH[said] : said;
  return own === undefined ? `<span lang="en">${escapeHtml(said)}</span>` : escapeHtml(own);
}

function nameOf(number: string, language: Language): string {
  const names = WCAG[number];
  return (language === LANGUAGES[0] ? names?.zh : names?.en) ?? number;
}

function tableOf(rows: readonly Conformance[], language: Language): string {
  const { columns, results, all } = STATEMENT_WORDS[language];
  const head = columns.map((name) => `<th scope="col">${name}</th>`).join("");
  const found = rows.flatMap(({ criteria, result }) =>
    criteria.map((one) => [one, result] as const),
  );
  const resultOf = new Map(found);
  const body = Object.keys(WCAG).flatMap((number) => {
    const result = resultOf.get(number);
    if (result === undefined) return [];
    const name = escapeHtml(nameOf(number, language));
    return `<tr data-result="${result}"><td>${number}</td><th scope="row">${name}</th><td>${results[result]}</td></tr>`;
  });
  return `<table><caption class="visually-hidden">${all}</caption><thead><tr>${head}</tr></thead>\n<tbody>\n${body.join("\n")}\n</tbody></table>`;
}

/** How to reach who runs the atlas, or that they have not said so: src/app/statement-contact.ts fills it in as well. */
export function contactBlock(contact: Contact | null, language: Language): string {
  const { ask, noContact } = STATEMENT_WORDS[language];
  const lines = contactLines(contact, language).map(({ text, href }) => {
    const shown = escapeHtml(text);
    return `<li>${href === null ? shown : `<a href="${escapeHtml(href)}">${shown}</a>`}</li>`;
  });
  const [none, stated] = lines.length === 0 ? ["", " hidden"] : [" hidden", ""];
  return `<div data-contact="${language}"><p${none}>${noContact}</p><p${stated}>${ask}</p><ul${stated}>${lines.join("")}</ul></div>`;
}
