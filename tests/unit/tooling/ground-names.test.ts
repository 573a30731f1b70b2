import { describe, expect, it } from "vitest";
import { isAdministrative, romanName } from "../../../scripts/ground/area-names.ts";
import { tolerancesFor } from "../../../scripts/ground/tolerances.ts";

describe("the name of an area in Latin letters", () => {
  it.each([
    ["成都市", "Chengdu"],
    ["武侯区", "Wuhou District"],
    ["金堂县", "Jintang County"],
    ["西安市", "Xi’an"],
    ["兴安县", "Xing’an County"],
    ["六安市", "Lu’an"],
    ["蚌埠市", "Bengbu"],
    ["吕梁市", "Lüliang"],
    ["长子县", "Zhangzi County"],
    ["磁县", "Cixian County"],
    ["城区", "Chengqu District"],
    ["浦东新区", "Pudong New Area"],
    ["北林区", "Beilin District"],
    ["神农架林区", "Shennongjia Forestry District"],
    ["六枝特区", "Liuzhi Special District"],
    ["大理白族自治州", "Dali Bai Autonomous Prefecture"],
    ["恩施土家族苗族自治州", "Enshi Tujia and Miao Autonomous Prefecture"],
    ["威宁彝族回族苗族自治县", "Weining Yi, Hui and Miao Autonomous County"],
    ["鄂伦春自治旗", "Oroqen Autonomous Banner"],
    ["正蓝旗", "Zhenglan Banner"],
    ["什邡市", "Shifang"],
    ["花都区", "Huadu District"],
  ])("of %s is %s", (zh, en) => {
    expect(romanName(zh)).toBe(en);
  });

  it("is asked for administrative areas only", () => {
    expect(
      ["成都市", "中农发山丹马场", "阿里地区", "大柴旦行政委员会"].filter(isAdministrative),
    ).toEqual(["成都市", "阿里地区"]);
  });
});

describe("what is cut off an outline", () => {
  const toleranceOf = tolerancesFor({
    regions: ["510100", "440104", "330000"],
    places: ["511500", "510704", "320106", "330106"],
  });

  it("is least in the cities of plans, then where their sites lie, and most where nothing is", () => {
    const inOrder = ["510104", "510704", "511300", "500101"].map((adcode) => toleranceOf(adcode));
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
    expect(new Set(inOrder).size).toBe(4);
  });

  it("is little in a whole province that has a plan, in a city beside a district that has one, and nothing in Taiwan", () => {
    expect(toleranceOf("331102")).toBe(toleranceOf("510704"));
    expect(toleranceOf("440111")).toBe(toleranceOf("510104"));
    expect(toleranceOf("320102")).toBe(toleranceOf("510704"));
    expect(toleranceOf("710001")).toBe(0);
  });

  it("is more by a factor where a province would weigh too much", () => {
    const coarser = tolerancesFor({ regions: ["510100"], places: [] }, new Map([["510000", 4]]));
    expect(coarser("510104")).toBe(toleranceOf("510104") * 4);
    expect(coarser("500101")).toBe(toleranceOf("500101"));
  });
});
