import { describe, expect, it, test } from "vitest";
import { LISTEN } from "../../../../src/i18n/listen/catalogue.ts";
import { createTranslate, translateOf } from "../../../../src/i18n/translate.ts";
import { listenKey } from "../../../../src/map/listen/listen-key.ts";
import { sameStop, stopsOf, type Stop } from "../../../../src/map/listen/stops.ts";
import { stopWords } from "../../../../src/map/listen/stop-words.ts";
import { buildContent, seenFromAfar } from "../../../../src/map/scene/scene.ts";
import { contentInput, mapAtlas, mapGround, mapSite, VIEW } from "../map-fixtures.ts";

const ground = mapGround();
const atlas = mapAtlas([
  mapSite("core", { strategyRole: "core", group: "medicine", position: [119.2, 31.2] }),
  mapSite("east", { position: [119.4, 31.2] }),
  mapSite("rough", { place: { precision: "district", radiusM: 20_000 }, position: [119.2, 31.28] }),
]);
const content = buildContent(contentInput(atlas, VIEW, ground));
const ZOOM = 12;
const stops = stopsOf(content, ZOOM);
const middle = [119.21, 31.21] as const;
const words = {
  t: createTranslate("zh-Hans"),
  text: translateOf(LISTEN["zh-Hans"], "zh-Hans"),
  language: "zh-Hans",
} as const;

function stop(key: string): Stop {
  const found = stops.find((one) => one.key.endsWith(key));
  if (!found) throw new Error(`no stop ${key} among ${stops.map((one) => one.key).join()}`);
  return found;
}

describe("the stops", () => {
  it("are the marks that stand at the zoom, each once", () => {
    expect(new Set(stops.map(({ key }) => key)).size).toBe(stops.length);
    expect(stops).toHaveLength(3);
  });

  it("are none where the sites are switched off", () => {
    expect(stopsOf({ ...content, layers: [] }, ZOOM)).toEqual([]);
  });

  it("are the plans where each is one locator", () => {
    const [plan] = atlas.plans;
    if (!plan) throw new Error("no plan");
    const two = buildContent({
      ...contentInput(atlas, VIEW, ground),
      plans: [plan, { ...plan, id: "other-2030" }],
    });
    const far = stopsOf(seenFromAfar(two, 4), 4);
    expect(far.map(({ key }) => key)).toEqual(["plan:made-2030", "plan:other-2030"]);
  });

  it("are found again at another zoom by their first site", () => {
    const before = { ...stop("core"), key: "gone" } as Stop;
    expect(sameStop(stops, before)?.key).toBe(stop("core").key);
  });
});

describe("a key", () => {
  it("goes in to the stop nearest to the middle, and is the map's own before", () => {
    expect(listenKey("ArrowUp", { stops, at: null, middle })).toBeNull();
    expect(listenKey("m", { stops, at: null, middle })).toBeNull();
    expect(listenKey("Enter", { stops, at: null, middle })).toMatchObject({
      type: "go",
      to: { key: stop("core").key },
    });
    expect(listenKey("Enter", { stops: [], at: null, middle })).toEqual({ type: "empty" });
  });

  it("goes on, ends, opens, says again and leaves", () => {
    const at = stop("core");
    expect(listenKey("ArrowRight", { stops, at, middle })).toMatchObject({
      type: "go",
      to: { key: stop("east").key },
    });
    expect(listenKey("ArrowLeft", { stops, at, middle })).toEqual({ type: "end" });
    expect(listenKey("Enter", { stops, at, middle })).toEqual({ type: "open", stop: at });
    expect(listenKey("m", { stops, at, middle })).toEqual({ type: "where", stop: at });
    expect(listenKey("Escape", { stops, at, middle })).toEqual({ type: "leave" });
    expect(listenKey("+", { stops, at, middle })).toBeNull();
  });

  it("comes to every stop by their importance", () => {
    const seen: string[] = [];
    for (let at: Stop | null = stops[0] ?? null; at;) {
      seen.push(at.key);
      const act = listenKey("PageDown", { stops, at, middle });
      at = act?.type === "go" ? act.to : null;
    }
    expect(seen).toEqual(stops.map(({ key }) => key));
  });
});

test("a site is said with role, kind, industry and how well its place is known", () => {
  expect(stopWords(stop("core"), null, words)).toBe(
    "名core，核，园区与基地，医药与药材，位置只到街道或镇",
  );
});

test("the way from the last is said, and no direction where the two may be one place", () => {
  expect(stopWords(stop("east"), stop("core"), words)).toMatch(
    /^名east，园区与基地，未写明产业，在上一处的东边，.*公里，位置只到街道或镇$/,
  );
  const rough = stops.find(
    ({ type, ...one }) => type === "mark" && "mark" in one && one.mark.type === "within",
  );
  expect(rough && stopWords(rough, stop("core"), words)).not.toMatch(/[东南西北]边/);
});

test("English says the same", () => {
  const text = translateOf(LISTEN.en, "en");
  const english = { t: createTranslate("zh-Hans"), text, language: "en" } as const;
  expect(stopWords(stop("core"), null, english)).toMatch(/^Name core, .*, its position is known/);
});
