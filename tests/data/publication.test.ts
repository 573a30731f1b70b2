import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { joinPath, type JoinKind, type Joins } from "../../src/domain/joins/joins.ts";
import { PUBLISHED_ON, publishedAtlas } from "../fixtures/published-atlas.ts";
import { publish, type Publication } from "../../scripts/publish.ts";

const ROOT = process.cwd();

function documentsIn({ files }: Publication): readonly string[] {
  return [...files.keys()].filter((path) => path.startsWith("documents/"));
}

describe("the publication", () => {
  const publication = publishedAtlas();

  it("has no plan's text unless an operator has put it there", () => {
    expect(publication.shared.hasDocuments).toBe(false);
    expect(documentsIn(publication)).toEqual([]);
  });

  it("has a text for every plan where an operator has", () => {
    const folder = mkdtempSync(join(tmpdir(), "kangtu-texts-"));
    for (const { id } of publication.index.plans) {
      writeFileSync(join(folder, `${id}.txt`), "虚构的前言。\n一、虚构\n虚构的一条。\n");
    }
    const withTexts = publish(ROOT, { today: PUBLISHED_ON, documents: folder });
    rmSync(folder, { recursive: true });
    expect(withTexts.shared.hasDocuments).toBe(true);
    expect(documentsIn(withTexts)).toEqual(
      withTexts.index.plans.map(({ files }) => files.document),
    );
    expect(withTexts.index.dataVersion).toBe(publication.index.dataVersion);
  });

  it("names in its index every file of every plan, by a hash of what is in it", () => {
    const { files, index } = publication;
    expect(index.plans.map(({ id }) => id)).toEqual(publication.plans.map(({ plan }) => plan.id));
    for (const { files: named } of index.plans) {
      for (const path of [named.outline, named.details, named.scene]) {
        const hash = createHash("sha256").update(files.get(path) ?? "").digest("hex");
        expect(path.split(".")[1]).toBe(hash.slice(0, 8));
      }
    }
  });

  it("says in every file that the application loads what it is, and of which plan or thing", () => {
    const { files, index } = publication;
    const read = (path: string) =>
      JSON.parse(files.get(path) ?? "null") as Readonly<Record<string, unknown>>;
    expect(read("atlas/index.json")).toEqual(JSON.parse(JSON.stringify(index)));
    for (const { id: plan, files: named } of index.plans) {
      expect(read(named.outline)).toMatchObject({ version: 1, kind: "outline", id: plan });
      expect(read(named.details)).toMatchObject({ version: 1, kind: "details", plan });
      expect(read(named.scene)).toMatchObject({ version: 1, kind: "scene", plan });
    }
    for (const path of files.keys()) {
      const [folder, kind, name] = path.split("/");
      if (folder !== "joins") continue;
      expect(read(path)).toMatchObject({ version: 1, kind, id: name?.replace(/\.json$/, "") });
    }
  });

  it("has an index that grows by less than a kilobyte a plan", () => {
    const { index } = publication;
    const bytes = (plans: typeof index.plans) =>
      gzipSync(JSON.stringify({ ...index, plans }), { level: 9 }).length;
    const grown = bytes(index.plans) - bytes([]);
    expect(grown / index.plans.length).toBeLessThan(1000);
  });

  it("has a join of everything that several plans may name, with all plans that name it", () => {
    const { files, shared } = publication;
    const joinOf = <Kind extends JoinKind>(kind: Kind, id: string) =>
      JSON.parse(files.get(joinPath(kind, id)) ?? "null") as Joins[Kind];
    for (const agency of shared.agencies) {
      expect(joinOf("agency", agency.id).agency).toEqual(agency);
    }
    for (const firm of shared.enterprises) {
      const { enterprise, presence } = joinOf("enterprise", firm.id);
      expect(enterprise).toEqual(firm);
      const plans = new Set(firm.mentions.map(({ plan }) => plan));
      expect(presence.map(({ plan }) => plan)).toEqual(expect.arrayContaining([...plans]));
    }
    for (const { code } of shared.classes) expect(joinOf("industry", code).id).toBe(code);
    for (const { id } of shared.terms) expect(joinOf("industry", id).id).toBe(id);
  });

  it("says in sites, tables and index that a plan is over, and when that was computed", () => {
    const sites = JSON.parse(publication.files.get("sites.geojson") ?? "") as {
      readonly features: readonly { readonly properties: Readonly<Record<string, unknown>> }[];
    };
    const over = { lifeCycle: "expired", planPeriodTo: 2022, lifeCycleOn: PUBLISHED_ON };
    const hefei = sites.features.find(({ properties }) => properties["plan"] === "hefei-2020");
    expect(hefei?.properties).toMatchObject(over);
    expect(publication.files.get("tasks.csv")).toContain(`2022,已到期,${PUBLISHED_ON}`);
    expect(JSON.parse(publication.files.get("index.json") ?? "")).toMatchObject({
      plans: expect.arrayContaining([
        expect.objectContaining({ id: "hefei-2020", ...over }),
      ]) as unknown,
    });
  });
});
