import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readAuthored } from "../../scripts/read-authored.ts";
import { readingFacts, scoreReading, type ReadingFacts } from "../../src/domain/quality/reading-score.ts";

const { authored } = readAuthored(process.cwd());

describe("the keys of the plans", () => {
  it.each(authored.plans.map((entry) => ({ id: entry.plan.id, entry })))("$id: the data has what the key has", ({ id, entry }) => {
    const key = JSON.parse(readFileSync(`tests/keys/${id}.json`, "utf8")) as ReadingFacts;
    for (const row of scoreReading(readingFacts(entry, authored.enterprises), key)) {
      // A correction of a name is no other reading.
      expect(Math.min(row.recall ?? 1, row.precision ?? 1), `${row.field}: ${row.missed.join()}`).toBeGreaterThan(0.95);
    }
  });

  it("hold names and figures, no sentences of the plans", () => {
    for (const { plan } of authored.plans) {
      const facts = Object.values(JSON.parse(readFileSync(`tests/keys/${plan.id}.json`, "utf8")) as ReadingFacts).flat();
      expect(facts.filter((fact) => /。/u.test(fact))).toEqual([]);
    }
  });
});
