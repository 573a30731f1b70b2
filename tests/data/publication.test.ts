import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { publish, type Publication } from "../../scripts/publish.ts";

const ROOT = process.cwd();
const TODAY = "2026-11-21";

function documentsIn({ files }: Publication): readonly string[] {
  return [...files.keys()].filter((path) => path.startsWith("documents/"));
}

describe("the publication", () => {
  const publication = publish(ROOT, { today: TODAY, documents: null });

  it("has no plan's text unless an operator has put it there", () => {
    expect(publication.shared.hasDocuments).toBe(false);
    expect(documentsIn(publication)).toEqual([]);
  });

  it("has a text for every plan where an operator has", () => {
    const folder = mkdtempSync(join(tmpdir(), "kangtu-texts-"));
    for (const { id } of publication.plans) {
      writeFileSync(join(folder, `${id}.txt`), "虚构的前言。\n一、虚构\n虚构的一条。\n");
    }
    const withTexts = publish(ROOT, { today: TODAY, documents: folder });
    rmSync(folder, { recursive: true });
    expect(withTexts.shared.hasDocuments).toBe(true);
    expect(documentsIn(withTexts)).toEqual(
      publication.plans.map(({ id }) => `documents/${id}.json`),
    );
    expect(withTexts.shared.dataVersion).toBe(publication.shared.dataVersion);
  });

  it("says in sites, tables and index that a plan is over, and when that was computed", () => {
    const sites = JSON.parse(publication.files.get("sites.geojson") ?? "") as {
      readonly features: readonly { readonly properties: Readonly<Record<string, unknown>> }[];
    };
    const over = { lifeCycle: "expired", planPeriodTo: 2022, lifeCycleOn: TODAY };
    const hefei = sites.features.find(({ properties }) => properties["plan"] === "hefei-2020");
    expect(hefei?.properties).toMatchObject(over);
    expect(publication.files.get("tasks.csv")).toContain(`2022,已到期,${TODAY}`);
    expect(JSON.parse(publication.files.get("index.json") ?? "")).toMatchObject({
      plans: expect.arrayContaining([
        expect.objectContaining({ id: "hefei-2020", ...over }),
      ]) as unknown,
    });
  });
});
