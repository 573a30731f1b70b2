import { COMPARATOR_WORDS } from "../../src/domain/export/cell-words.ts";
import { EN } from "../../src/i18n/en.ts";
import { ZH_HANS } from "../../src/i18n/zh-hans.ts";
import { ZH_HANS_LATER } from "../../src/i18n/zh-hans-later.ts";

/** Where the Chinese of closed sets stands among the messages; the first that has all values of a set counts. */
const PREFIXES = [
  "kind",
  "recordKind",
  "linkKind",
  "linkDirection",
  "status",
  "strategy",
  "precision",
  "method",
  "unplaced",
  "basis",
  "enterpriseRole",
  "agency.level",
  "scope",
] as const;

/** Sets of which no screen writes the values out. */
const OWN: readonly Readonly<Record<string, string>>[] = [
  COMPARATOR_WORDS,
  {
    "lead+support": "牵头与配合",
    joint: "按职责分工",
    undifferentiated: "不分主次",
    single: "独自负责",
    none: "未写明",
  },
  { text: "原文写明", external: "另有所知" },
];

/** The same in English, where a value is no word of it by itself. */
const OWN_EN: readonly Readonly<Record<string, string>>[] = [
  {
    "lead+support": "lead and support",
    joint: "joint",
    undifferentiated: "not told apart",
    single: "alone",
    none: "not written",
  },
  { text: "the text says so", external: "known otherwise" },
];

const CHINESE = { ...ZH_HANS, ...ZH_HANS_LATER };

/** The Chinese of each value of a closed set, in its order; null for a set that has none, such as codes. */
export function valueLabels(values: readonly string[]): readonly string[] | null {
  return labelsIn(CHINESE, OWN, values);
}

/** The English of each value of a closed set; null for codes and signs, which are the same in every language. */
export function valueLabelsEn(values: readonly string[]): readonly string[] | null {
  return labelsIn(EN, OWN_EN, values);
}

function labelsIn(
  messages: Readonly<Record<string, string>>,
  own: typeof OWN,
  values: readonly string[],
): readonly string[] | null {
  const sets = [
    ...own,
    ...PREFIXES.map((prefix) =>
      Object.fromEntries(values.map((value) => [value, messages[`${prefix}.${value}`] ?? ""])),
    ),
  ];
  const set = sets.find((labels) => values.every((value) => labels[value]));
  return set ? values.map((value) => set[value] ?? value) : null;
}
