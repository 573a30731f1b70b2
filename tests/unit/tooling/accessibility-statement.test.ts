import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readAssessment } from "../../../scripts/accessibility/conformance.ts";
import {
  contactBlock,
  countsOf,
  statementPage,
} from "../../../scripts/accessibility/statement-page.ts";
import { RESERVATIONS_ZH } from "../../../scripts/accessibility/statement-words.ts";
import { WCAG } from "../../../scripts/accessibility/wcag.ts";
import { configuredPage } from "../../../scripts/configured-page.ts";
import { parseConfig } from "../../../src/state/configuration/parse-config.ts";

const DOCUMENT = readFileSync("docs/accessibility.md", "utf8");
const assessment = readAssessment(DOCUMENT);
const page = statementPage({ assessment, script: "assets/s.js", styles: ["assets/s.css"] });

describe("the accessibility statement", () => {
  it("has every criterion of levels A and AA once, as docs/accessibility.md judges it", () => {
    expect(Object.keys(WCAG)).toHaveLength(55);
    const all = Object.values(countsOf(assessment.rows)).reduce((sum, count) => sum + count, 0);
    expect(all).toBe(55);
    for (const number of Object.keys(WCAG)) expect(page).toContain(`<td>${number}</td>`);
    const of = (wanted: string) =>
      assessment.rows.find(({ criteria }) => criteria.includes(wanted))?.result;
    expect(of("1.4.13")).toBe("partly");
    expect(of("1.2.3")).toBe("none");
    expect(of("1.4.5")).toBe("holds");
  });

  it("has the Chinese of every reservation, and of no other", () => {
    const said = assessment.rows
      .filter(({ result }) => result === "partly" || result === "fails")
      .map((row) => row.said);
    expect(Object.keys(RESERVATIONS_ZH).toSorted()).toEqual([...said].toSorted());
  });

  it("owns up to what was not tried as long as the document does", () => {
    expect(DOCUMENT).toContain("No screen reader was run");
    expect(DOCUMENT).toContain("Only Chromium was used");
  });

  it.each([
    ["no date", DOCUMENT.replace(/^Assessed: .*$/m, "")],
    ["a criterion left out", DOCUMENT.replace(/^\| 2\.4\.2 .*\n/m, "")],
    ["a criterion twice", DOCUMENT.replace(/^\| 2\.4\.2 .*\n/m, "$&$&")],
  ])("is not made of a document with %s", (_, document) => {
    expect(() => readAssessment(document)).toThrow("docs/accessibility.md");
  });

  it("is read without scripts in both languages, and has nothing that its policy forbids", () => {
    expect(page.match(/<section lang/g)).toHaveLength(2);
    expect(page).not.toMatch(/<style|style=|<script(?![^>]* src=)|onclick/);
  });

  it("says that no contact was stated until one is", () => {
    const stated = parseConfig({ contact: { name: { zh: "科室<1>" }, phone: "0523-1 2" } });
    expect(page).toContain("<p>运行这个图集的单位没有写明联系方式。</p>");
    const html = configuredPage(page, stated);
    expect(html).toContain("<p hidden>运行这个图集的单位没有写明联系方式。</p>");
    expect(html).toContain('<li>科室&lt;1&gt;</li><li><a href="tel:052312">0523-1 2</a></li>');
    expect(configuredPage(html, parseConfig({}))).toBe(page);
    expect(contactBlock(null, "en")).toContain("has not stated a contact");
  });
});
