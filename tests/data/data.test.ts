import { beforeAll, describe, expect, test } from "vitest";
import { boundaryContains } from "../../scripts/boundaries.ts";
import { readAuthored } from "../../scripts/read-authored.ts";
import { citedPhrases } from "../../src/domain/documents/citations.ts";
import { bookProblems } from "../../src/domain/problems/book-problems.ts";
import { problems } from "../../src/domain/problems/problems.ts";

let read: ReturnType<typeof readAuthored>;

beforeAll(() => {
  read = readAuthored(process.cwd());
});

const planOf = (id: string) => {
  const entry = read.authored.plans.find(({ plan }) => plan.id === id);
  if (!entry) throw new Error(`no such plan: ${id}`);
  return entry;
};

describe("the data", () => {
  test("has the shape that the schema says", () => {
    expect(read.problems).toEqual([]);
  });

  test("has no other fault", () => {
    expect(problems(read.authored, boundaryContains())).toEqual([]);
  });

  test("keeps the book of rules", () => {
    const { authored, glossary } = read;
    expect(bookProblems(authored, { contains: boundaryContains(), glossary })).toEqual([]);
  });

  // What was once published stays, as a site or as the redirect of one that became something else.
  test.each([
    { id: "hefei-2020", sites: 62, tasks: 12, clauses: 16 },
    { id: "taizhou-2022", sites: 171, tasks: 37, clauses: 52 },
    { id: "xiamen-2020", sites: 54, tasks: 13, clauses: 18 },
    { id: "yuexiu-2021", sites: 71, tasks: 32, clauses: 42 },
    { id: "zhejiang-2020", sites: 95, tasks: 23, clauses: 35 },
  ])("of $id loses nothing: $sites sites, $tasks tasks, $clauses clauses", (least) => {
    const entry = planOf(least.id);
    const moved = entry.redirects.filter(({ from }) => from.startsWith("site:"));
    expect(entry.sites.length + moved.length).toBeGreaterThanOrEqual(least.sites);
    expect(entry.tasks.length).toBeGreaterThanOrEqual(least.tasks);
    expect(entry.clauses.length).toBeGreaterThanOrEqual(least.clauses);
    expect(entry.places).toHaveLength(entry.sites.length);
  });

  test("cites a phrase for every site, and only short ones", () => {
    const cited = citedPhrases(read.authored);
    expect(cited.length).toBeGreaterThan(1000);
    // A name or a list of units, no sentence of the plan's.
    expect(cited.filter(({ phrase }) => phrase.length > 80)).toEqual([]);
  });
});
