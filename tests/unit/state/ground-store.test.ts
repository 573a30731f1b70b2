import { beforeEach, describe, expect, it } from "vitest";
import {
  type GroundLoads,
  groundStore,
  requestChina,
  requestProvinces,
  retryGround,
} from "../../../src/state/ground-store.ts";
import { tinyGround } from "../../fixtures/tiny-ground.ts";

const tiny = tinyGround();
const WEST = "980000";
const EAST = "990000";

let asked: string[];
/** Paths that cannot be had. */
let broken: Set<string>;

const give = async <Part>(path: string, part: Part | undefined): Promise<Part> => {
  asked.push(path);
  if (broken.has(path) || part === undefined) throw new Error(path);
  return part;
};
const loads: GroundLoads = {
  index: () => give("index", tiny.index),
  china: ({ whole }) => give(whole, tiny.china),
  province: ({ whole }) => give(whole, tiny.provinces.get(/\d{6}/.exec(whole)?.[0] ?? "")),
};
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  groundStore.setState({ index: null, china: null, provinces: {} }, true);
  asked = [];
  broken = new Set();
});

describe("the ground as it is asked for", () => {
  it("begins with the index and the country, once", async () => {
    await Promise.all([requestChina(loads), requestChina(loads)]);
    await requestChina(loads);
    expect(asked).toEqual(["index", "ground/china.json"]);
    expect(groundStore.getState()).toMatchObject({ index: tiny.index, china: tiny.china });
  });

  it("asks for each province once, and for none that there is not", async () => {
    await requestChina(loads);
    requestProvinces([WEST, "120000"], loads);
    requestProvinces([WEST, EAST], loads);
    await settled();
    requestProvinces([WEST], loads);
    expect(asked.slice(2)).toEqual([`ground/${WEST}.json`, `ground/${EAST}.json`]);
    expect(groundStore.getState().provinces).toEqual({
      [WEST]: tiny.provinces.get(WEST),
      [EAST]: tiny.provinces.get(EAST),
    });
  });

  it("waits with provinces for the index", () => {
    requestProvinces([WEST], loads);
    expect(asked).toEqual([]);
  });

  it("loses one province and no other, and asks for it again when told to", async () => {
    broken.add(`ground/${WEST}.json`);
    await requestChina(loads);
    requestProvinces([WEST, EAST], loads);
    await settled();
    expect(groundStore.getState().provinces).toEqual({
      [WEST]: "failed",
      [EAST]: tiny.provinces.get(EAST),
    });
    broken.clear();
    asked = [];
    requestProvinces([WEST, EAST], loads);
    expect(asked).toEqual([]);
    retryGround(loads);
    await settled();
    expect(asked).toEqual([`ground/${WEST}.json`]);
    expect(groundStore.getState().provinces[WEST]).toBe(tiny.provinces.get(WEST));
  });

  it("keeps the index where the country fails, and asks for what is missing", async () => {
    broken.add("ground/china.json");
    await requestChina(loads);
    expect(groundStore.getState()).toMatchObject({ index: tiny.index, china: "failed" });
    broken.clear();
    asked = [];
    retryGround(loads);
    await settled();
    expect(asked).toEqual(["ground/china.json"]);
    expect(groundStore.getState().china).toBe(tiny.china);
  });
});
