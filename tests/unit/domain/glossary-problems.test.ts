import { describe, expect, test } from "vitest";
import { glossaryProblems } from "../../../src/domain/problems/glossary-problems.ts";

const GLOSSARY = [
  { zh: "试验", en: "trials", also: ["tried"] },
  { zh: "试验基地", en: "test bases", also: [] },
  { zh: "草药", en: "Herbal Medicines (HMs)", also: [] },
];

const found = (zh: string, en: string) =>
  glossaryProblems([{ path: "here", zh, en }], GLOSSARY).map(({ message }) => message);

describe("the glossary in our sentences", () => {
  test.each([
    ["开展试验。", "Trials are run."],
    ["开展试验。", "A trial is run."],
    ["开展试验。", "It is tried out."],
    ["建设试验基地。", "A test base is built."],
    ["建设试验基地。", "The test-base’s plan."],
    ["种草药。", "Herbal-medicine growing."],
    ["种草药。", "HMs are grown."],
    ["没有术语。", "No term."],
  ])("holds in %s / %s", (zh, en) => {
    expect(found(zh, en)).toEqual([]);
  });

  test.each([
    ["开展试验。", "Tests are run.", "试验 is “trials” in English, here: Tests are run."],
    [
      "建设试验基地。",
      "Trials are run.",
      "试验基地 is “test bases” in English, here: Trials are run.",
    ],
    [
      "种草药。",
      "Herbs are grown.",
      "草药 is “Herbal Medicines (HMs)” in English, here: Herbs are grown.",
    ],
    ["种草药。", "The HMSO.", "草药 is “Herbal Medicines (HMs)” in English, here: The HMSO."],
  ])("is missed in %s / %s", (zh, en, message) => {
    expect(found(zh, en)).toEqual([message]);
  });

  test("lets a longer term hide a shorter one, but not one that stands beside it", () => {
    expect(found("在试验基地开展试验。", "At the test base.")).toEqual([
      "试验 is “trials” in English, here: At the test base.",
    ]);
  });
});
