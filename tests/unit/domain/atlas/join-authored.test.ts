import { describe, expect, test } from "vitest";
import {
  joinAgencies,
  joinEnterprises,
  joinLinks,
  joinProblems,
  joinWordings,
  type PlanMentions,
  type SharedThings,
} from "../../../../src/domain/atlas/join-authored.ts";
import { tinyPlan } from "../../../fixtures/tiny-plan.ts";

const SAID = { section: "一", phrase: "虚构药厂" };
const LINKS = tinyPlan().links.map((link) => ({ ...link, place: "far" }));
const DRUGS = {
  term: "制药",
  termEn: "drug making",
  classes: [{ class: "09", finer: null }],
} as const;

const SHARED: SharedThings = {
  firms: [
    {
      id: "works",
      nameZh: "虚构药厂",
      nameEn: "Works",
      fullNameZh: null,
      aliases: [],
      stateOwned: false,
    },
  ],
  units: [{ id: "bureau", nameZh: "虚构局", nameEn: "Bureau", level: "city", adcode: null }],
  outside: [
    {
      id: "far",
      nameZh: "远方",
      nameEn: "Far",
      position: [120, 30],
      precision: "town",
      radiusM: 2000,
    },
  ],
};

function mentionsOf(id: string, change: Partial<PlanMentions> = {}): PlanMentions {
  return {
    id,
    mentions: [{ enterprise: "works", role: "lead", roleZh: "龙头", roleEn: "lead", ...SAID }],
    units: [{ agency: "bureau", name: `${id}局` }],
    links: LINKS,
    wordings: [DRUGS],
    ...change,
  };
}

const TWO = [mentionsOf("a-2030"), mentionsOf("b-2030")];

describe("what plans share, joined", () => {
  test("has the mentions and names of every plan", () => {
    const [works] = joinEnterprises(SHARED.firms, TWO);
    expect(works?.mentions.map(({ plan }) => plan)).toEqual(["a-2030", "b-2030"]);
    expect(joinAgencies(SHARED.units, TWO)[0]?.written).toEqual([
      { plan: "a-2030", name: "a-2030局" },
      { plan: "b-2030", name: "b-2030局" },
    ]);
  });

  test("gives a link the position of its far end, and none where it has no place", () => {
    const nowhere = LINKS.map((link) => ({ ...link, place: null }));
    expect(joinLinks(LINKS, SHARED.outside)).toMatchObject([
      { position: [120, 30], precision: "town", radiusM: 2000 },
    ]);
    expect(joinLinks(nowhere, SHARED.outside)).toMatchObject([
      { position: null, precision: "none", radiusM: null },
    ]);
  });

  test("has each word once", () => {
    expect(joinWordings(TWO)).toEqual([DRUGS]);
  });

  test("has no fault when every name leads somewhere and every file is named", () => {
    expect(joinProblems(SHARED, TWO)).toEqual([]);
  });

  test("tells of names without a file and of files without a name", () => {
    const lost = [mentionsOf("a-2030")];
    expect(joinProblems({ firms: [], units: [], outside: [] }, lost)).toEqual([
      { path: "data/plans/a-2030/enterprises.json#works", message: "no such enterprise: works" },
      { path: "data/plans/a-2030/agencies.json#bureau", message: "no such agency: bureau" },
      { path: "data/plans/a-2030/links.json#far", message: "no such outside place: far" },
    ]);
    expect(joinProblems(SHARED, []).map(({ path }) => path)).toEqual([
      "data/enterprises/works.json",
      "data/agencies/bureau.json",
      "geo/outside/far.json",
    ]);
  });

  test("tells of a word that two plans read in two ways", () => {
    const other = mentionsOf("b-2030", { wordings: [{ ...DRUGS, classes: [] }] });
    expect(joinProblems(SHARED, [mentionsOf("a-2030"), other])).toMatchObject([
      { path: "data/plans/b-2030/wordings.json#制药" },
    ]);
  });
});
