import { describe, expect, it } from "vitest";
import { buildContent } from "../../../../src/map/scene/scene.ts";
import type { AtlasSite } from "../../../../src/domain/atlas/atlas.ts";
import { contentInput, mapAtlas, mapGround, mapSite, VIEW } from "../map-fixtures.ts";

const ground = mapGround();
const contentOf = (...sites: readonly AtlasSite[]) =>
  buildContent(contentInput(mapAtlas(sites), VIEW, ground));
const district = { precision: "district", radiusM: 9000, method: "named-area" } as const;

describe("structure", () => {
  const core = mapSite("core", { kind: "zone", strategyRole: "core" });
  const belt = mapSite("belt", {
    strategyRole: "belt",
    position: [119.75, 31.3],
    place: { ...district, areaOf: ["990102"] },
  });

  it("draws core and belt, and the plan's phrase as the caption", () => {
    const { structure, captions } = contentOf(core, belt);
    expect(structure.parts.map(({ role, shapes }) => [role, shapes.length])).toEqual([
      ["core", 1],
      ["belt", 6],
    ]);
    expect(captions[0]).toMatchObject({ phraseZh: "一核两翼", position: [119.5, 32] });
  });

  it("numbers nodes in the plan's order, also past one that is not placed", () => {
    const nowhere = { position: null, place: { precision: "none", radiusM: null } } as const;
    const { structure } = contentOf(
      core,
      mapSite("a", { strategyRole: "node", strategyWordZh: "支点" }),
      mapSite("b", { strategyRole: "node", ...nowhere }),
      mapSite("c", { strategyRole: "node" }),
    );
    expect(structure.nodes.map(({ key, number }) => [key, number])).toEqual([
      ["made-2030/a", 1],
      ["made-2030/c", 3],
    ]);
    expect(structure.nodes[0]?.wordZh).toBe("支点");
  });

  it("draws one outline of the core where another, drawn by hand, lies in it", () => {
    const ring = (size: number) => ({
      geometry: {
        type: "Polygon" as const,
        coordinates: [
          [
            [119.1, 31.1],
            [119.1 + size, 31.1],
            [119.1 + size, 31.1 + size],
            [119.1, 31.1],
          ],
        ],
      },
      basis: "streets" as const,
      noteZh: "街",
      noteEn: "streets",
    });
    const content = contentOf(
      mapSite("core", { strategyRole: "core", extent: ring(0.2) }),
      mapSite("within", { strategyRole: "node", extent: ring(0.19) }),
      mapSite("around", { extent: ring(0.4) }),
    );
    expect(content.areas.map(({ id }) => id)).toEqual(["made-2030/around"]);
  });

  it("ties a node to the core above it, else to the nearest part, unless it lies in that", () => {
    const { structure } = contentOf(
      core,
      belt,
      mapSite("within", { parent: "core", strategyRole: "node", position: [119.74, 31.3] }),
      mapSite("near", { strategyRole: "node", position: [119.52, 31.31] }),
      mapSite("inside", { strategyRole: "node", position: [119.75, 31.31] }),
    );
    expect(structure.ties.map(({ key, to }) => [key, to])).toEqual([
      ["made-2030/within", "made-2030/core"],
      ["made-2030/near", "made-2030/belt"],
    ]);
  });

  it("goes with its layer, the outline then standing among the areas", () => {
    const view = { plans: [], layers: ["sites", "areas"] as const };
    const content = buildContent(contentInput(mapAtlas([core, belt]), view, ground));
    expect(content.structure).toEqual({ parts: [], nodes: [], ties: [] });
    expect(content.areas.map((area) => area.id)).toEqual(["990102"]);
  });
});
