import fc from "fast-check";
import { expect, it } from "vitest";
import { translateOf } from "../../../../src/i18n/translate.ts";
import { amendmentsOf } from "../../../../src/state/configuration/amendments.ts";
import { parseConfig } from "../../../../src/state/configuration/parse-config.ts";

it("an operator's words are said as they stand, whatever characters are in them", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 20 }), (zh) => {
      const config = parseConfig({ title: { zh }, notices: { expired: { zh } } });
      const said = config.title?.["zh-Hans"] ?? "";
      const amend = amendmentsOf(config, "zh-Hans");
      const messages = {
        name: amend["app.name"]?.("康图") ?? "",
        expired: amend["plan.expiredNotice"]?.("{to} 年到期。") ?? "",
      };
      const t = translateOf(messages, "zh-Hans");
      expect(t("name")).toBe(said);
      if (said !== "") expect(t("expired", { to: "2022" })).toBe(`2022 年到期。 ${said}`);
    }),
  );
});

it("what is not set changes nothing", () => {
  expect(amendmentsOf(parseConfig({}), "en")).toEqual({});
});
