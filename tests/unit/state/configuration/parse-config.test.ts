import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../../src/i18n/language.ts";
import { DEFAULT_CONFIG, type Config } from "../../../../src/state/config.ts";
import { parseConfig, unreadableConfig } from "../../../../src/state/configuration/parse-config.ts";
import { problemText } from "../../../../src/state/configuration/problem-text.ts";
import { CONFIG_KEYS } from "../../../../src/state/configuration/schema.ts";

const zh = (config: Config) => config.problems.map((problem) => problemText(problem, "zh-Hans"));
const faults = (config: Config) => config.problems.map(({ path, fault }) => `${path} ${fault}`);

/** By key: what is right with what the atlas makes of it, what is wrong with where and why, a slip of its name. */
const CASES: {
  readonly [Key in keyof typeof CONFIG_KEYS]: {
    readonly right: unknown;
    readonly taken: Partial<Config>;
    readonly wrong: unknown;
    readonly faults: readonly string[];
    readonly slip: string;
  };
} = {
  title: {
    right: { zh: " 泰州健康地图 " },
    taken: { title: { "zh-Hans": "泰州健康地图", en: "泰州健康地图" } },
    wrong: { zh: "", en: 7, fr: "x" },
    faults: ["title.fr unknown", "title.en unfit", "title.zh unfit"],
    slip: "titel",
  },
  subtitle: {
    right: { zh: "甲", en: "b" },
    taken: { subtitle: { "zh-Hans": "甲", en: "b" } },
    wrong: "一行字",
    faults: ["subtitle unfit"],
    slip: "subtitel",
  },
  logo: {
    right: { file: "img/标志.svg", ratio: 3 },
    taken: { logo: { file: "img/标志.svg", ratio: 3 } },
    wrong: { file: "https://evil.example/a.svg", ratio: 3 },
    faults: ["logo.file unfit"],
    slip: "lgoo",
  },
  colours: {
    right: { accent: "#00558C" },
    taken: {},
    wrong: { accent: "red", accnt: "#00558c" },
    faults: ["colours.accnt unknown", "colours.accent unfit"],
    slip: "colors",
  },
  footer: {
    right: { en: "By us" },
    taken: { footer: { "zh-Hans": "By us", en: "By us" } },
    wrong: { zh: "长".repeat(201) },
    faults: ["footer.zh unfit"],
    slip: "foter",
  },
  icp: {
    right: { number: "苏ICP备12345678号-1", police: "苏公网安备 32120202010123号" },
    taken: { icp: { number: "苏ICP备12345678号-1", police: "苏公网安备 32120202010123号" } },
    wrong: { number: "12345678", police: "苏公网安备 32120202010123号" },
    faults: ["icp.number unfit"],
    slip: "icpp",
  },
  mapApproval: {
    right: { number: "GS(2026)1号", others: ["苏S(2026)2号"], url: "HTTPS://Example.CN/Map" },
    taken: {
      mapApproval: {
        number: "GS(2026)1号 苏S(2026)2号",
        source: null,
        url: "https://example.cn/Map",
      },
    },
    wrong: { number: 5, url: "javascript:alert(1)" },
    faults: ["mapApproval.url unfit", "mapApproval.number unfit"],
    slip: "mapAproval",
  },
  contact: {
    right: { name: { zh: "科室" }, email: "a@b.cn" },
    taken: {
      contact: {
        name: { "zh-Hans": "科室", en: "科室" },
        email: "a@b.cn",
        phone: null,
        url: null,
      },
    },
    wrong: { emial: "a@b.cn", email: "nobody" },
    faults: ["contact.emial unknown", "contact.email unfit"],
    slip: "contcat",
  },
  defaults: {
    right: { plan: "taizhou-2022", language: "en", mode: "elder", theme: "dark" },
    taken: { defaults: { plan: "taizhou-2022", language: "en", mode: "elder", theme: "dark" } },
    wrong: { plan: "泰州", language: "eng", theme: "darkk", mode: 1 },
    faults: [
      "defaults.theme none-of",
      "defaults.mode none-of",
      "defaults.language none-of",
      "defaults.plan unfit",
    ],
    slip: "default",
  },
  allowedParents: {
    right: ["https://portal.example/", "HTTPS://City.Example:8443"],
    taken: { allowedParents: ["https://portal.example", "https://city.example:8443"] },
    wrong: ["https://portal.example/page", "*", "null", "portal.example", "https://*.example", 7],
    faults: [0, 1, 2, 3, 4, 5].map((at) => `allowedParents[${at}] unfit`),
    slip: "allowedParent",
  },
  frameAncestors: {
    right: "allowedParents",
    taken: { frameAncestors: "allowedParents" },
    wrong: "allowedParent",
    faults: ["frameAncestors none-of"],
    slip: "frameAncestor",
  },
  ground: {
    right: "points",
    taken: { ground: "points" },
    wrong: "boundary",
    faults: ["ground none-of"],
    slip: "gruond",
  },
  tiles: {
    right: { provider: "tianditu", key: "0123456789abcdef" },
    taken: {},
    wrong: { provider: "tiandit", key: "0123456789abcdef" },
    faults: ["tiles.provider none-of"],
    slip: "tiless",
  },
  features: {
    right: { share: false },
    taken: { features: { ...DEFAULT_CONFIG.features, share: false } },
    wrong: { share: "off", comparision: false },
    faults: ["features.comparision unknown", "features.share unfit"],
    slip: "feature",
  },
  notices: {
    right: { announcement: { zh: "试运行" } },
    taken: {
      notices: { announcement: { "zh-Hans": "试运行", en: "试运行" }, expired: null },
    },
    wrong: { expired: { zh: ["x"] } },
    faults: ["notices.expired.zh unfit"],
    slip: "notice",
  },
  publicAddress: {
    right: "https://portal.example/kangtu/",
    taken: {},
    wrong: "kangtu",
    faults: ["publicAddress unfit"],
    slip: "publicAdress",
  },
};

describe.each(Object.entries(CASES))("under the key %s", (key, one) => {
  it("what is right is taken, and null is nothing", () => {
    const config = parseConfig({ [key]: one.right });
    expect(zh(config)).toEqual([]);
    expect(config).toMatchObject(one.taken);
    expect(parseConfig({ [key]: null })).toEqual(DEFAULT_CONFIG);
  });

  it("what is wrong is told, part by part, in words of both languages", () => {
    const config = parseConfig({ [key]: one.wrong });
    expect(faults(config).toSorted()).toEqual([...one.faults].toSorted());
    for (const problem of config.problems) {
      for (const language of LANGUAGES) expect(problemText(problem, language)).toContain(key);
    }
  });

  it("a slip of the name is told with the name that was meant", () => {
    const [problem] = parseConfig({ [one.slip]: one.right }).problems;
    expect(problem).toMatchObject({ path: one.slip, fault: "unknown", meant: key });
  });
});

describe("the configuration", () => {
  it.each([{}, { $schema: "./config.schema.json" }])("has its defaults for %j", (given) => {
    expect(parseConfig(given)).toEqual(DEFAULT_CONFIG);
  });

  it.each([null, 7, "x", []])("is the strictest for %j", (given) => {
    const config = parseConfig(given);
    expect(config).toMatchObject({ ground: "points", frameAncestors: "allowedParents" });
    expect(config.problems).toHaveLength(1);
  });

  it("is the strictest for what is no JSON, and says where that breaks off", () => {
    const config = unreadableConfig("position 7");
    expect(config).toMatchObject({ ground: "points", allowedParents: [] });
    expect(zh(config)).toEqual([
      "整个文件：不是完整的 JSON（position 7）。全部按最严的默认处理：不画行政边界，不与别的网页对话。",
    ]);
  });

  it("says what was meant, what was expected and what holds instead", () => {
    const [text] = zh(parseConfig({ ground: "pionts" }));
    expect(text).toBe(
      'ground：写的是 "pionts"，应当是 boundaries、points、tiles 之一。是不是想写 points？在改正以前，地图不画行政边界。',
    );
  });

  it("keeps of what is partly wrong the rest", () => {
    const given = {
      title: { zh: "甲", fr: "x" },
      contact: { email: "nobody", phone: "12345" },
      allowedParents: ["*", "https://portal.example"],
    };
    expect(parseConfig(given)).toMatchObject({
      title: { "zh-Hans": "甲" },
      contact: { email: null, phone: "12345" },
      allowedParents: ["https://portal.example"],
    });
  });

  it.each([
    [{ ground: "moon" }],
    [{ gruond: "points" }],
    [{ ground: "tiles" }],
    [{ ground: "tiles", tiles: { provider: "tianditu", key: "x" } }],
    [{ ground: "tiles", tiles: { layers: [{ url: "https://t.example/{z}/{x}.png" }] } }],
    [{ ground: "tiles", tile: {} }],
  ])("draws no boundaries where it cannot tell what ground is wanted: %j", (given) => {
    const config = parseConfig(given);
    expect(config.ground).toBe("points");
    expect(config.problems.length).toBeGreaterThan(0);
  });

  it.each([[{ frameAncestors: "anyone" }], [{ frameAncestor: "any" }]])(
    "lets only named pages frame it where %j",
    (given) => {
      expect(parseConfig(given).frameAncestors).toBe("allowedParents");
    },
  );

  it("shows the approval as pending where the number is wrong", () => {
    expect(parseConfig({ mapApproval: { number: ["x"] } }).mapApproval.number).toBeNull();
  });

  it("keeps the whole of an own base map, without what is null", () => {
    const layers = [{ url: "https://t{s}.example/{z}/{x}/{y}.png", subdomains: ["0", "1"] }];
    const config = parseConfig({ ground: "tiles", tiles: { layers, datum: null } });
    expect(config).toMatchObject({ ground: "tiles", tiles: { layers }, problems: [] });
  });

  it("knows no contact without a way to reach it", () => {
    expect(parseConfig({ contact: { name: { zh: "科室" } } }).contact).toBeNull();
  });

  it("is read of any JSON: valid, or with its problems and a running default", () => {
    const key = fc.constantFrom(...Object.keys(CONFIG_KEYS), ...Object.keys(DEFAULT_CONFIG));
    const right = fc.constantFrom(...Object.values(CASES).flatMap((one) => [one.right, one.wrong]));
    const file = fc.dictionary(fc.oneof(key, fc.string()), fc.oneof(fc.jsonValue(), right));
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), file), (given) => {
        const config = parseConfig(given);
        expect(Object.keys(config).toSorted()).toEqual(Object.keys(DEFAULT_CONFIG).toSorted());
        for (const problem of config.problems) {
          for (const language of LANGUAGES) {
            expect(problemText(problem, language)).not.toMatch(/undefined|\[object/);
          }
        }
        const isStrict = faults(config).some((fault) => /^ground\b/.test(fault));
        if (isStrict) expect(config.ground).toBe("points");
      }),
    );
  });
});
