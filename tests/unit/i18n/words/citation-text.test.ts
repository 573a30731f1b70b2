import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../../src/i18n/language.ts";
import { CITATION_FORMS, formatCitation } from "../../../../src/i18n/words/citation-text.ts";
import type { CitationSubject } from "../../../../src/model/citation.ts";
import type { Plan } from "../../../../src/model/types.ts";
import { tinyPlan } from "../../../fixtures/tiny-plan.ts";

const context = {
  dataVersion: "0.1.0-abcd1234",
  address: "https://example.org/kangtu/?v=1&select=target:tiny-2030/output",
  accessed: "2026-11-21",
};
const silent: Plan = tinyPlan().plan;
const stated: Plan = {
  ...silent,
  issuerZh: "虚构市人民政府",
  issuerEn: "Made-up City Government",
  documentNumber: "虚政发〔2026〕1号",
  dateIssued: "2026-01-02",
  datePublished: "2026-01-05",
};
const target = (plan: Plan, isOver = false): CitationSubject => ({
  nameZh: "产值",
  nameEn: "output",
  sources: [{ plan, passages: [{ section: "一(三)", phrase: "产值90亿元" }], isOver }],
});

describe("a citation after GB/T 7714", () => {
  it("names issuer, plan, document number, section, phrase, data version, dates and address", () => {
    expect(formatCitation("gbt7714", target(stated), context, "zh-Hans")).toBe(
      "虚构市人民政府. 虚构市健康规划: 虚政发〔2026〕1号: 第一(三)条“产值90亿元”[EB/OL]//" +
        "康图: 地方健康产业规划地图集. 数据版本0.1.0-abcd1234. (2026-01-05)[2026-11-21]. " +
        context.address,
    );
  });

  it("leaves out what the plan leaves out", () => {
    expect(formatCitation("gbt7714", target(silent), context, "zh-Hans")).toBe(
      "虚构市健康规划: 第一(三)条“产值90亿元”[EB/OL]//" +
        `康图: 地方健康产业规划地图集. 数据版本0.1.0-abcd1234. [2026-11-21]. ${context.address}`,
    );
  });

  it("is in the language of the source whatever the interface speaks", () => {
    const [zh, en] = LANGUAGES.map((language) =>
      formatCitation("gbt7714", target(stated), context, language),
    );
    expect(en).toBe(zh);
  });

  it("has one entry a plan, and one of the atlas itself where no plan says it", () => {
    const both = {
      ...target(stated),
      sources: [...target(stated).sources, ...target(silent).sources],
    };
    expect(formatCitation("gbt7714", both, context, "zh-Hans").split("\n")).toHaveLength(2);
    const none = { nameZh: "健康管理", nameEn: "health management", sources: [] };
    expect(formatCitation("gbt7714", none, context, "zh-Hans")).toMatch(
      /^康图: 地方健康产业规划地图集: 健康管理\[DB\/OL\]\. /,
    );
  });
});

describe("a plain citation", () => {
  it("reads as a sentence in Chinese", () => {
    expect(formatCitation("plain", target(stated), context, "zh-Hans")).toBe(
      "产值。《虚构市健康规划》（虚构市人民政府，虚政发〔2026〕1号，2026-01-02 印发），第一(三)条“产值90亿元”。" +
        `引自康图《地方健康产业规划地图集》，数据版本 0.1.0-abcd1234，${context.address} ，访问日期 2026-11-21。`,
    );
  });

  it("says what the plan leaves out, in both languages", () => {
    expect(formatCitation("plain", target(silent), context, "zh-Hans")).toContain(
      "（发文机关未写明，文号未写明，日期未写明）",
    );
    expect(formatCitation("plain", target(silent), context, "en")).toContain(
      "issuer not stated, document number not stated, date not stated",
    );
  });

  it("says that a plan has expired", () => {
    const over = { ...stated, period: { from: 2020, to: 2022, vision: null } };
    expect(formatCitation("plain", target(over, true), context, "zh-Hans")).toContain(
      "目标年2022年，已到期",
    );
    expect(formatCitation("plain", target(over, true), context, "en")).toContain(
      "goals to 2022, expired",
    );
  });

  it("marks a title within the title singly", () => {
    const nested = { ...stated, titleZh: "关于办理《议案》的报告" };
    expect(formatCitation("plain", target(nested), context, "zh-Hans")).toContain(
      "《关于办理〈议案〉的报告》",
    );
  });

  it("cites a plan as a whole without a passage", () => {
    const whole = {
      nameZh: null,
      nameEn: null,
      sources: [{ plan: stated, passages: [], isOver: false }],
    };
    expect(formatCitation("plain", whole, context, "en")).toMatch(
      /^Made-up Health Plan \(《虚构市健康规划》; .*\)\. In: Kangtu/,
    );
  });
});

describe("any citation", () => {
  it("carries the phrase, the data version, the date and an address that nothing is stuck to", () => {
    const phrases = fc.string({ minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(
        phrases,
        fc.constantFrom(...CITATION_FORMS),
        fc.constantFrom(...LANGUAGES),
        (phrase, form, language) => {
          const subject = {
            ...target(silent),
            sources: [{ plan: silent, passages: [{ section: "前言", phrase }], isOver: false }],
          };
          const text = formatCitation(form, subject, context, language);
          expect(text).toContain(phrase);
          expect(text).toContain(context.dataVersion);
          expect(text).toContain(context.accessed);
          expect(`${text} `).toContain(`${context.address} `);
          expect(text).not.toMatch(/null|undefined/);
        },
      ),
      { numRuns: 50 },
    );
  });
});
