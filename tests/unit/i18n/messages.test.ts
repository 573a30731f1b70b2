import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { METRIC_IDS } from "../../../src/domain/compare/metric-definitions.ts";
import { SIFTED_TYPES } from "../../../src/domain/facets/facet-items.ts";
import { FACETS } from "../../../src/domain/facets/filter.ts";
import { PLANS_DIFFER_IN } from "../../../src/domain/compare/plan-differences.ts";
import { UNLIKE_IN } from "../../../src/domain/compare/unlike-targets.ts";
import { SITE_GROUPINGS } from "../../../src/domain/places/group-sites.ts";
import { DIRECTIONS } from "../../../src/domain/places/direction.ts";
import { LEDGER_GROUPINGS } from "../../../src/domain/targets/target-ledger.ts";
import { DUTIES } from "../../../src/domain/tasks/duties.ts";
import { PAPERS } from "../../../src/features/compare/brief/brief.ts";
import { COMPARE_SECTIONS } from "../../../src/domain/compare/sections.ts";
import { COUNTED_SILENCE_KEYS } from "../../../src/features/compare/silences.ts";
import { PARTS } from "../../../src/features/shared/parts.ts";
import { CITATION_FORMS } from "../../../src/i18n/words/citation-text.ts";
import { FRAME_PARTS } from "../../../src/state/frame-address.ts";
import { MADE_KINDS } from "../../../src/desk/core/make.ts";
import { DESK_ZH_HANS } from "../../../src/i18n/desk/zh-hans.ts";
import { SHARE_ZH_HANS } from "../../../src/i18n/share/zh-hans.ts";
import { VERSIONS_ZH_HANS } from "../../../src/i18n/versions/zh-hans.ts";
import { FRAME_ZH_HANS } from "../../../src/i18n/frame/zh-hans.ts";
import { CHARTS_ZH_HANS } from "../../../src/i18n/compare/charts/zh-hans.ts";
import { COMPARE_ZH_HANS } from "../../../src/i18n/compare/zh-hans.ts";
import { SIDE_MAPS_ZH_HANS } from "../../../src/i18n/side-maps/zh-hans.ts";
import { SEARCH_ZH_HANS } from "../../../src/i18n/search/zh-hans.ts";
import { ELDER_ZH_HANS } from "../../../src/i18n/elder/zh-hans.ts";
import { LISTEN_ZH_HANS } from "../../../src/i18n/listen/zh-hans.ts";
import { TABLES_ZH_HANS } from "../../../src/i18n/tables/zh-hans.ts";
import { RECORD_GROUPINGS } from "../../../src/domain/records/record-table.ts";
import { LEDGER_COLUMNS } from "../../../src/features/tables/LedgerLine.tsx";
import { TASK_COLUMNS } from "../../../src/features/tables/TaskLine.tsx";
import { TAKE_ZH_HANS } from "../../../src/i18n/take/zh-hans.ts";
import { ZH_HANS } from "../../../src/i18n/zh-hans.ts";
import { ZH_HANS_LATER } from "../../../src/i18n/zh-hans-later.ts";
import { THING_TYPES } from "../../../src/model/thing-ref.ts";
import * as vocabulary from "../../../src/model/vocabulary.ts";
import { DIRECTIONS as SHEET_DIRECTIONS } from "../../../src/map/sheet/sheet-shapes.ts";
import { LOAD_FAULT_REASONS } from "../../../src/state/load-fault.ts";
import { ELDER_MODES, LAYERS, SCREENS, THEMES } from "../../../src/state/view.ts";

/** Keys that are made of a prefix and a word, `kind.${site.kind}`, and the words that may stand there. */
const MADE_KEYS: Readonly<Record<string, readonly string[]>> = {
  "agency.level.": vocabulary.AGENCY_LEVELS,
  "arrange.": [...SITE_GROUPINGS, "name"],
  "basis.": vocabulary.EXTENT_BASES,
  "broken.": PARTS,
  "cite.": CITATION_FORMS,
  "counts.": ["all", "inside", "outside", "unplaced"],
  "distance.": ["about", "within"],
  "duty.": DUTIES.flatMap((duty) => [duty, `${duty}Hint`]),
  "enterpriseRole.": vocabulary.ENTERPRISE_ROLES,
  "fault.": LOAD_FAULT_REASONS,
  "group.": [...vocabulary.INDUSTRY_GROUPS, "none"],
  "kind.": vocabulary.SITE_KINDS,
  "layer.": LAYERS,
  "ledger.group.": LEDGER_GROUPINGS,
  "ledger.": LEDGER_COLUMNS,
  "legend.": ["group", "kind", "precision", "structure", "area"],
  "linkDirection.": vocabulary.LINK_DIRECTIONS,
  "linkKind.": vocabulary.LINK_KINDS,
  "lit.elsewhere.": ["also", "only"],
  "lit.unplaced.": ["also", "only"],
  "method.": vocabulary.PLACE_METHODS,
  "nav.": SCREENS,
  "nav.theme.": THEMES,
  "near.": DIRECTIONS,
  "normalUnit.": vocabulary.NORMAL_UNITS,
  "picture.": SHEET_DIRECTIONS,
  "precision.": vocabulary.PRECISIONS,
  "quality.": ["clauses", "sites", "tasks", "targets", "enterprises", "links", "records"],
  "recordKind.": vocabulary.RECORD_KINDS,
  "scope.": vocabulary.TARGET_SCOPES,
  "status.": vocabulary.SITE_STATUSES,
  "strategy.": vocabulary.STRATEGY_ROLES,
  "tasks.": TASK_COLUMNS,
  "thing.": [...THING_TYPES, "finer"],
  "unplaced.": vocabulary.UNPLACED_REASONS,
};

const COMPARE_MADE_KEYS: Readonly<Record<string, readonly string[]>> = {
  "brief.paper.": PAPERS,
  "differ.": PLANS_DIFFER_IN,
  "differ.level.": ["provinces", "cities", "counties"],
  "glance.": ["sites", "tasks", "targets"],
  "industries.": ["sites", "tasks", "targets"],
  "links.": ["partner", "plan", "kind", "reach", "bearing"],
  "metric.": METRIC_IDS,
  "silence.": [...COUNTED_SILENCE_KEYS, "firm", "structure"],
  "unit.": vocabulary.METRIC_UNITS,
  "unitName.": vocabulary.METRIC_UNITS,
  "unlike.": UNLIKE_IN,
  "units.": ["led", "listed", "support", "partners"],
};
const COMPARE_TITLES = new Set<string>(COMPARE_SECTIONS.map((section) => `${section}.title`));

const SEARCH_MADE_KEYS: Readonly<Record<string, readonly string[]>> = {
  "facet.": [...FACETS, "query"],
  "sift.count.": SIFTED_TYPES,
  "sift.none.": SIFTED_TYPES,
  "why.": ["pinyin", "initials"],
};

const COMPARE = "src/features/compare";
const SIDE_MAPS = "src/features/side-maps";
const SEARCH = "src/features/search";
const LISTENS = /\/(?:ListenMap|use-listening|stop-words)\./;
const LISTEN_KEYS = ["arrows", "enter", "escape", "m", "pages", "regions", "zoom"];
const TAKES = /\/(?:take|take-[\w-]+|TakeHome\w*|use-take\w*|target-columns)(?:\/|\.)/;

/** All that is shipped of the files that pass, but the messages themselves. */
function sourceOf(isMeant: (path: string) => boolean): string {
  return readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((file) => join("src", file))
    .filter((path) => /\.tsx?$/.test(path) && !/\/(en|zh-[\w-]+)\.ts$/.test(path) && isMeant(path))
    .map((path) => readFileSync(path, "utf8"))
    .join("\n");
}

const CATALOGUES = [
  {
    name: "of the page",
    keys: Object.keys({ ...ZH_HANS, ...ZH_HANS_LATER }),
    madeKeys: MADE_KEYS,
    source: sourceOf((path) => !path.startsWith(COMPARE) && !path.startsWith("src/desk")),
  },
  {
    name: "of the comparison",
    keys: Object.keys(COMPARE_ZH_HANS).filter((key) => !COMPARE_TITLES.has(key)),
    madeKeys: COMPARE_MADE_KEYS,
    source: sourceOf((path) => path.startsWith(COMPARE)),
  },
  {
    name: "of charts and cards",
    keys: Object.keys(CHARTS_ZH_HANS),
    madeKeys: {
      "formula.": ["led", "listed", "support", "partners"],
      "n.": ["sites", "tasks", "targets"],
    },
    source: sourceOf((path) => /compare\/(?:charts|cards)\//.test(path)),
  },
  {
    name: "of sharing",
    keys: Object.keys(SHARE_ZH_HANS),
    madeKeys: { "share.part.": FRAME_PARTS },
    source: sourceOf((path) => path.startsWith("src/features/share")),
  },
  {
    name: "of versions",
    keys: Object.keys(VERSIONS_ZH_HANS),
    madeKeys: {},
    source: sourceOf((path) => path.startsWith("src/features/versions")),
  },
  {
    name: "of a frame",
    keys: Object.keys(FRAME_ZH_HANS),
    madeKeys: {},
    source: sourceOf((path) => /(?:features\/frame|app\/FrameApp)/.test(path)),
  },
  {
    name: "of maps side by side",
    keys: Object.keys(SIDE_MAPS_ZH_HANS),
    madeKeys: { "line.": ["role", "kind", "industry"] },
    source: sourceOf((path) => path.startsWith(SIDE_MAPS)),
  },
  {
    name: "of search and filter",
    keys: Object.keys(SEARCH_ZH_HANS),
    madeKeys: SEARCH_MADE_KEYS,
    source: sourceOf((path) => path.startsWith(SEARCH)),
  },
  {
    name: "of the version for elders",
    keys: Object.keys(ELDER_ZH_HANS),
    madeKeys: {
      "size.": ELDER_MODES,
      "plain.": [
        ...vocabulary.STRATEGY_ROLES,
        ...vocabulary.SITE_STATUSES,
        ...vocabulary.LIFE_CYCLES.filter((cycle) => cycle !== "in-force"),
      ],
      "plain.place.": vocabulary.PRECISIONS,
    },
    source: sourceOf((path) => /features\/(?:elder|things\/(?:PlainWords|plain-keys))/.test(path)),
  },
  {
    name: "of the map by ear",
    keys: Object.keys(LISTEN_ZH_HANS),
    madeKeys: { "does.": LISTEN_KEYS, "key.": LISTEN_KEYS },
    source: sourceOf((path) => LISTENS.test(path)),
  },
  {
    name: "of the desk",
    keys: Object.keys(DESK_ZH_HANS),
    madeKeys: { "make.": MADE_KINDS },
    source: sourceOf((path) => path.startsWith("src/desk")),
  },
  {
    name: "of the tables",
    keys: Object.keys(TABLES_ZH_HANS),
    madeKeys: {
      "records.": ["name", "kind", "status", "industries", "tasks"],
      "records.group.": RECORD_GROUPINGS,
    },
    source: sourceOf((path) => path.startsWith("src/features/tables")),
  },
  {
    name: "of what is taken home",
    keys: Object.keys(TAKE_ZH_HANS),
    madeKeys: { "part.": ["inside", "outside", "unplaced"] },
    source: sourceOf((path) => TAKES.test(path)),
  },
];

describe.each(CATALOGUES)("the messages $name", ({ keys, madeKeys, source }) => {
  test("are all used: by their key, or by a prefix and a word", () => {
    const made = new Set(
      Object.entries(madeKeys).flatMap(([prefix, words]) => words.map((word) => prefix + word)),
    );
    expect(keys.filter((key) => !made.has(key) && !source.includes(`"${key}"`))).toEqual([]);
  });

  test("are made by no prefix that is not told here, and by every one that is", () => {
    const dotted = keys.filter((key) => key.includes("."));
    const first = new Set(dotted.map((key) => key.split(".")[0]));
    const prefixes = [...source.matchAll(/`((?:\w+\.)+)\$\{/g)]
      .map(([, prefix = ""]) => prefix)
      .filter((prefix) => first.has(prefix.split(".")[0]));
    expect([...new Set(prefixes)].toSorted()).toEqual(Object.keys(madeKeys).toSorted());
  });
});
