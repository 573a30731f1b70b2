import { describe, expect, it } from "vitest";
import { readAuthored } from "../../scripts/read-authored.ts";
import { sectionId } from "../../src/domain/clauses/section-id.ts";
import { findThing, isMissing } from "../../src/domain/things/things.ts";
import { THING_TYPES, formatRef, type ThingRef } from "../../src/model/thing-ref.ts";
import { formatView, parseView } from "../../src/state/address.ts";
import { resolveView } from "../../src/state/resolve-view.ts";
import { loadedAtlas } from "../fixtures/loaded-atlas.ts";
import { DEFAULT_VIEW } from "../../src/state/view.ts";

const { authored } = readAuthored(process.cwd());
const { atlas, known, wholes } = loadedAtlas(authored);
const siteKeys = new Set(wholes.flatMap(({ plan }) => plan.sites.map(({ key }) => key)));

/** A ref to every thing that the data has. */
const REFS: readonly ThingRef[] = [
  ...authored.plans.flatMap((entry): readonly ThingRef[] => {
    const plan = entry.plan.id;
    return [
      { type: "plan", plan },
      ...entry.sites.map(({ id }) => ({ type: "site", plan, id }) as const),
      ...entry.tasks.map(({ section }) => ({ type: "task", plan, id: sectionId(section) }) as const),
      ...entry.clauses.map(
        ({ section }) => ({ type: "clause", plan, id: sectionId(section) }) as const,
      ),
      ...entry.targets.map(({ id }) => ({ type: "target", plan, id }) as const),
      ...entry.links.map(({ id }) => ({ type: "link", plan, id }) as const),
      ...entry.records.map(({ id }) => ({ type: "record", plan, id }) as const),
    ];
  }),
  ...authored.enterprises.map(({ id }) => ({ type: "enterprise", id }) as const),
  ...authored.agencies.map(({ id }) => ({ type: "agency", id }) as const),
  ...[...atlas.industryById.keys()].map((id) => ({ type: "industry", id }) as const),
];

const CITED_BY_NOBODY: ReadonlySet<ThingRef["type"]> = new Set(["industry"]);
const CITED_AS_A_WHOLE: ReadonlySet<ThingRef["type"]> = new Set(["plan", "agency", "industry"]);

describe("every thing of the data", () => {
  it("is of every kind", () => {
    expect(new Set(REFS.map(({ type }) => type))).toEqual(new Set(THING_TYPES));
    expect(new Set(REFS.map(formatRef)).size).toBe(REFS.length);
  });

  it("is found, with names in both languages and a record", () => {
    const faults = REFS.filter((ref) => {
      const thing = findThing(known(ref), ref);
      return !thing || thing.nameZh === "" || thing.nameEn === "" || thing.record() === null;
    });
    expect(faults.map(formatRef)).toEqual([]);
    expect(REFS.filter((ref) => isMissing(known(ref), ref)).map(formatRef)).toEqual([]);
  });

  it("is cited: by its plans, and by a passage where it stands in one", () => {
    const faults = REFS.filter((ref) => {
      const sources = findThing(known(ref), ref)?.sources() ?? [];
      if (CITED_BY_NOBODY.has(ref.type)) return sources.length > 0;
      const hasPassages = sources.every(({ passages }) => passages.length > 0);
      return sources.length === 0 || hasPassages === CITED_AS_A_WHOLE.has(ref.type);
    });
    expect(faults.map(formatRef)).toEqual([]);
  });

  it("is about sites that there are, each told once", () => {
    const faults = REFS.filter((ref) => {
      const sites = findThing(known(ref), ref)?.sites() ?? [];
      return !sites.every((key) => siteKeys.has(key)) || new Set(sites).size < sites.length;
    });
    expect(faults.map(formatRef)).toEqual([]);
  });

  it("comes back from its address", () => {
    const lost = REFS.filter((select) => {
      const parsed = parseView(formatView({ ...DEFAULT_VIEW, select }));
      const { view, rejected } = resolveView(parsed.view, atlas, known);
      const isSame = view.select !== null && formatRef(view.select) === formatRef(select);
      return !isSame || parsed.rejected.length > 0 || rejected.length > 0;
    });
    expect(lost.map(formatRef)).toEqual([]);
  });
});
