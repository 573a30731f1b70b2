import { expect, it } from "vitest";
import { ownWords } from "../../../../src/state/configuration/own-words.ts";
import { parseConfig } from "../../../../src/state/configuration/parse-config.ts";

it("an operator's words stand in the place of messages, and what is not set stays", () => {
  const config = parseConfig({
    title: { zh: "健康{地图}'<b>", en: "Map" },
    notices: { expired: { zh: "新规划在编。" } },
    contact: { email: "map@example.cn" },
  });
  expect(ownWords(config, "zh-Hans")).toEqual({
    "app.name": "健康{地图}'<b>",
    "plan.expiredMore": "新规划在编。",
    "cite.reportTo": "map@example.cn",
  });
  expect(ownWords(config, "en")["app.name"]).toBe("Map");
  expect(ownWords(parseConfig({}), "en")).toEqual({});
});
