import { findHeadings } from "../src/domain/clauses/headings.ts";
import { splitSections } from "../src/domain/clauses/split-sections.ts";
import { readPlanText } from "./texts/read-plan-text.ts";

/** `npm run headings -- <text>`: what is taken for a heading in a plan's text, with line, locator and length of its section. */
const file = process.argv[2];
if (file === undefined) {
  console.error("usage: npm run headings -- <plan.txt, .docx or .html>");
  process.exitCode = 2;
} else {
  const text = readPlanText(file);
  const sections = splitSections(text);
  const found = findHeadings(text.split("\n"));
  const length = (section: string) =>
    String((sections.get(section) ?? "").trim().length).padStart(6);
  console.log(`line  chars  section  heading`);
  console.log(`   1 ${length("前言")}  前言`);
  for (const { line, section, title } of found) {
    console.log(`${String(line + 1).padStart(4)} ${length(section)}  ${section}  ${title}`);
  }
  const repeated = found.filter(
    ({ section }, index) => found.findIndex((other) => other.section === section) < index,
  );
  for (const { line, section } of repeated) {
    console.error(`${file}:${line + 1}:1: ${section} once more: its text stands with the first`);
  }
  console.log(`${found.length} headings, ${text.length} characters`);
}
