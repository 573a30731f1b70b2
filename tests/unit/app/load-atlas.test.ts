import { packDetails } from "../../../src/domain/atlas/details-file.ts";
import { afterEach, describe, expect, it, vi } from "vitest";
import { loadAtlas, loadersOf, loadScene } from "../../../src/app/load-atlas.ts";
import { LoadFault } from "../../../src/state/load-fault.ts";
import { buildPlanScene } from "../../../src/map/scene/build-plan-scene.ts";
import { tinyJoined } from "../../fixtures/tiny-joined.ts";

const { atlas, plan, details } = tinyJoined();
const { planById: _byId, industryById: _industries, ...index } = atlas;
const scene = buildPlanScene(plan, null, new Set());
const agency = { version: 1, kind: "agency", id: "bureau" };

/** Answers each path with a value as JSON; all else with 404. */
function serve(files: Readonly<Record<string, unknown>>): void {
  vi.stubGlobal("fetch", async (path: string) =>
    path in files
      ? new Response(JSON.stringify(files[path]))
      : new Response("not here", { status: 404 }),
  );
}

afterEach(() => vi.unstubAllGlobals());

const fault = async (promise: Promise<unknown>) => {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof LoadFault ? [error.file, error.reason, error.status] : error;
};

describe("the loaders", () => {
  const load = loadersOf("/", atlas);

  it("read the index, with what it is asked for by id, and let nobody change it", async () => {
    serve({ "/data/v1/atlas/index.json": index });
    const loaded = await loadAtlas("/");
    expect(loaded.planById.get(plan.id)?.titleZh).toBe(plan.titleZh);
    expect(loaded.industryById.has("tablets")).toBe(true);
    expect(Object.isFrozen(loaded.plans[0]?.counts)).toBe(true);
  });

  it("read each file by the name that the index gives it", async () => {
    serve({
      "/data/v1/outline": plan,
      "/data/v1/details": packDetails(details),
      "/data/v1/scene": scene,
      "/data/v1/joins/agency/bureau.json": agency,
    });
    expect(await load.outline(plan.id)).toEqual(plan);
    expect(await load.details(plan.id)).toEqual(details);
    expect(await loadScene("/", atlas, plan.id)).toEqual(scene);
    expect(await load.join("agency/bureau")).toEqual(agency);
  });

  it.each([
    ["an index of another version", () => loadAtlas("/"), { atlas: { ...index, version: 2 } }],
    ["an index without plans", () => loadAtlas("/"), { atlas: { ...index, plans: undefined } }],
    [
      "an outline without sites",
      () => load.outline(plan.id),
      { outline: { ...plan, sites: null } },
    ],
    ["another plan's outline", () => load.outline(plan.id), { outline: { ...plan, id: "other" } }],
    ["an outline for details", () => load.details(plan.id), { details: plan }],
    ["no data for details", () => load.details(plan.id), { details: {} }],
    [
      "another plan's scene",
      () => loadScene("/", atlas, plan.id),
      { scene: { ...scene, plan: "x" } },
    ],
    ["another thing's join", () => load.join("agency/bureau"), { join: { ...agency, id: "x" } }],
    [
      "a join of another kind",
      () => load.join("agency/bureau"),
      { join: { ...agency, kind: "metric" } },
    ],
  ])("refuse %s", async (_name, read, answers: Readonly<Record<string, unknown>>) => {
    serve({
      "/data/v1/atlas/index.json": answers["atlas"],
      "/data/v1/outline": answers["outline"],
      "/data/v1/details": answers["details"],
      "/data/v1/scene": answers["scene"],
      "/data/v1/joins/agency/bureau.json": answers["join"],
    });
    expect(await fault(read())).toEqual([expect.stringContaining("data/v1/"), "unfit", null]);
  });

  it("tell what is not there from what could not be had", async () => {
    serve({});
    expect(await fault(load.join("agency/nobody"))).toEqual([
      "data/v1/joins/agency/nobody.json",
      "refused",
      404,
    ]);
    expect(await fault(load.document(plan.id))).toEqual([`${plan.id}, document`, "refused", 404]);
    expect(await fault(load.outline("atlantis"))).toEqual(["atlantis, outline", "refused", 404]);
  });
});
