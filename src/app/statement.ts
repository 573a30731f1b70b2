import "./statement.css";

/** The accessibility statement is there without this, in all languages: it keeps to those of the atlas's address that led here. */
const { searchParams, search } = new URL(document.URL);
const root = document.documentElement;

const known = (name: string, pattern: RegExp) => {
  const value = searchParams.get(name) ?? "";
  return pattern.test(value) ? value : null;
};

const theme = known("theme", /^(?:light|dark|contrast)$/);
if (theme !== null) root.dataset["theme"] = theme;
const mode = known("mode", /^elder(?:-\d\d)?$/);
if (mode !== null) root.dataset["mode"] = mode;
root.dataset["theme"] ??= "auto";

const sections = [...document.querySelectorAll<HTMLElement>("section[lang]")];
const asked = searchParams.get("lang");
const shown = sections.find(({ lang }) => lang === asked) ?? sections[0];
for (const section of sections) section.hidden = section !== shown;
if (shown) root.lang = shown.lang;
document.title = document.title.replace(
  /^[^·]*(?= · )/,
  shown?.querySelector("h1")?.textContent ?? "",
);

for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-back]")) {
  link.search = search;
}
for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-other]")) {
  const other = new URL(document.URL);
  other.searchParams.set("lang", link.dataset["other"] ?? "");
  other.searchParams.set("v", "1");
  link.href = other.href;
}

/** What config.json says that is not in the page yet: how to reach its operator, name and colours. */
async function takeConfig(): Promise<void> {
  const response = await fetch("config.json");
  if (!response.ok) return;
  const { fillIn } = await import("./statement-contact.ts");
  fillIn(await response.json());
}
takeConfig().catch(reportError);
