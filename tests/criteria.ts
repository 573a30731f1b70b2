/** A test by its file and a part of its name. */
type Shown = readonly [file: string, name: string];

/** A criterion of WCAG 2.2, what it comes to here, and the tests that show it; `by hand` where people looked. */
export type Criterion = {
  readonly id: string;
  readonly name: string;
  readonly level: "A" | "AA";
  /** Counterparts in GB/T 37668-2019, levels 1 and 2, as far as it has any. */
  readonly gb?: string;
  readonly result: string;
  readonly shownBy: readonly Shown[] | "by hand";
};

const AXE: Shown = ["tests/e2e/every-state.test.ts", "axe finds nothing"];
const TREES: Shown = ["tests/e2e/every-state.test.ts", "a screen reader has before it"];
const WIDE: Shown = ["tests/e2e/enlarged.test.ts", "no text is lost"];
const COVERED: Shown = ["tests/e2e/covered-focus.test.ts", "nothing that has the focus is covered"];
const WALK: Shown = ["tests/e2e/listen.test.ts", "walked and heard by keys alone"];
const PLANNER: Shown = ["tests/e2e/keyboard.test.ts", "a planner compares"];
const MASTER: Shown = ["tests/e2e/keyboard.test.ts", "a web master finds"];
const PUBLIC: Shown = ["tests/e2e/journeys.test.ts", "with the keyboard alone"];
const FINGERS: Shown = ["tests/e2e/targets.test.ts", "for fingers"];
export const MAP: Shown = ["tests/unit/map/style/contrast.test.ts", "can be"];
export const PAGE: Shown = ["tests/unit/app/page-contrast.test.ts", "have text that can be read"];

const none = (id: string, name: string, level: Criterion["level"], why: string): Criterion => ({
  id,
  name,
  level,
  result: `not applicable: ${why}`,
  shownBy: "by hand",
});

export const CRITERIA: readonly Criterion[] = [
  {
    id: "1.1.1",
    name: "non-text content",
    level: "A",
    gb: "非文本内容替代",
    result: "holds: kind, industry and precision are words in every row; the map is described",
    shownBy: [TREES, WALK],
  },
  none("1.2.1–1.2.3", "audio and video", "A", "there is none"),
  none("1.2.4–1.2.5", "captions, description", "AA", "there is none"),
  {
    id: "1.3.1",
    name: "relationships",
    level: "A",
    gb: "信息与结构",
    result: "holds: on a phone each cell of a table says its column in text",
    shownBy: [AXE, TREES],
  },
  { id: "1.3.2", name: "sequence", level: "A", gb: "内容顺序", result: "holds", shownBy: [TREES] },
  {
    id: "1.3.3",
    name: "sensory characteristics",
    level: "A",
    gb: "感官特性",
    result: "holds: the legend names shapes and colours",
    shownBy: [TREES],
  },
  { id: "1.3.4", name: "orientation", level: "AA", result: "holds", shownBy: [AXE] },
  none("1.3.5", "input purpose", "AA", "nothing personal is asked"),
  {
    id: "1.4.1",
    name: "use of colour",
    level: "A",
    gb: "颜色不是唯一手段",
    result: "holds: words in lists; in high contrast letters in marks and a pattern on water",
    shownBy: [
      ["tests/unit/map/style/image-id.test.ts", "in whose letters"],
      ["tests/unit/map/style/waves.test.ts", "water is a pattern"],
    ],
  },
  {
    id: "1.4.2",
    name: "audio control",
    level: "A",
    result: "holds: reading aloud starts by a button and has pause and stop",
    shownBy: "by hand",
  },
  {
    id: "1.4.3",
    name: "contrast",
    level: "AA",
    gb: "对比度 4.5:1",
    result: "holds on the page and for every name on every ground of the map",
    shownBy: [PAGE, MAP, AXE],
  },
  {
    id: "1.4.4",
    name: "resize text",
    level: "AA",
    gb: "文本缩放 200 %",
    result: "holds, also where the reader's own size of text is twice the usual",
    shownBy: [WIDE],
  },
  { id: "1.4.5", name: "images of text", level: "AA", result: "holds", shownBy: "by hand" },
  {
    id: "1.4.10",
    name: "reflow",
    level: "AA",
    result: "holds at 320 × 256, in every state",
    shownBy: [AXE],
  },
  {
    id: "1.4.11",
    name: "non-text contrast",
    level: "AA",
    result: "holds for edges of marks, rings, borders of plans, icons, the ring of the focus",
    shownBy: [MAP, ["tests/unit/app/page-contrast.test.ts", "a ring of the focus"]],
  },
  { id: "1.4.12", name: "text spacing", level: "AA", result: "holds", shownBy: [WIDE] },
  {
    id: "1.4.13",
    name: "content on hover or focus",
    level: "AA",
    result: "the card on the map is for the pointer alone; the list says the same",
    shownBy: "by hand",
  },
  {
    id: "2.1.1",
    name: "keyboard",
    level: "A",
    gb: "键盘可用",
    result: "holds: three journeys by keys alone, and the map is walked by them",
    shownBy: [PUBLIC, PLANNER, MASTER, WALK],
  },
  {
    id: "2.1.2",
    name: "no trap",
    level: "A",
    gb: "无键盘陷阱",
    result: "holds",
    shownBy: [COVERED],
  },
  {
    id: "2.1.4",
    name: "character keys",
    level: "A",
    result: "holds: letters count only inside the map's places",
    shownBy: [["tests/unit/map/listen/listen.test.ts", "is the map's own before"]],
  },
  none("2.2.1–2.2.2", "time", "A", "nothing is timed or moves by itself"),
  { id: "2.3.1", name: "flashes", level: "A", gb: "闪烁", result: "holds", shownBy: "by hand" },
  {
    id: "2.4.1",
    name: "bypass blocks",
    level: "A",
    gb: "跳过重复内容",
    result: "holds: links to list, map, details, legend, and F6 from part to part",
    shownBy: [WALK, ["tests/e2e/keyboard.test.ts", "F6 goes from part to part"]],
  },
  {
    id: "2.4.2",
    name: "page titled",
    level: "A",
    gb: "页面标题",
    result: "holds: no two views have the same",
    shownBy: [["tests/unit/app/page-title.test.ts", "names what is open"]],
  },
  {
    id: "2.4.3",
    name: "focus order",
    level: "A",
    gb: "焦点顺序",
    result: "holds: to what opens and back",
    shownBy: [PUBLIC, PLANNER, MASTER],
  },
  {
    id: "2.4.4",
    name: "link purpose",
    level: "A",
    gb: "链接目的",
    result: "holds",
    shownBy: [TREES],
  },
  {
    id: "2.4.5",
    name: "multiple ways",
    level: "AA",
    gb: "多种途径",
    result: "holds: map, list, tables, search, contents",
    shownBy: [TREES],
  },
  {
    id: "2.4.6",
    name: "headings and labels",
    level: "AA",
    gb: "标题与标签",
    result: "holds",
    shownBy: [TREES],
  },
  {
    id: "2.4.7",
    name: "focus visible",
    level: "AA",
    gb: "焦点可见",
    result: "holds",
    shownBy: [COVERED],
  },
  {
    id: "2.4.11",
    name: "focus not obscured",
    level: "AA",
    result: "holds, by Tab and Shift+Tab on seven views at 1440, 390 and 320 pixels",
    shownBy: [COVERED],
  },
  {
    id: "2.5.1",
    name: "pointer gestures",
    level: "A",
    gb: "手势替代",
    result: "holds: two fingers do nothing that a button does not",
    shownBy: [["tests/e2e/moves.test.ts", "by a run of keys"]],
  },
  { id: "2.5.2", name: "cancellation", level: "A", result: "holds", shownBy: "by hand" },
  {
    id: "2.5.3",
    name: "label in name",
    level: "A",
    result: "holds",
    shownBy: [AXE],
  },
  none("2.5.4", "motion actuation", "A", "there is none"),
  {
    id: "2.5.7",
    name: "dragging",
    level: "AA",
    result: "holds: the map moves by buttons and keys, the sheet by a press",
    shownBy: [["tests/e2e/moves.test.ts", "by a run of keys"]],
  },
  {
    id: "2.5.8",
    name: "target size",
    level: "AA",
    gb: "触控目标",
    result: "holds, and 44 pixels on a phone, 48 for elders",
    shownBy: [AXE, FINGERS, ["tests/e2e/targets.test.ts", "for elders"]],
  },
  { id: "3.1.1", name: "language", level: "A", gb: "页面语言", result: "holds", shownBy: [AXE] },
  {
    id: "3.1.2",
    name: "language of parts",
    level: "AA",
    gb: "局部语言",
    result: "holds: numbers of sections are English in English",
    shownBy: [["tests/unit/i18n/words/section.test.ts", "leaves a section as it is"], AXE],
  },
  {
    id: "3.2.1–3.2.2",
    name: "on focus, on input",
    level: "A",
    gb: "可预测",
    result: "holds",
    shownBy: [COVERED],
  },
  {
    id: "3.2.3–3.2.4",
    name: "consistency",
    level: "AA",
    gb: "一致导航与标识",
    result: "holds",
    shownBy: [TREES],
  },
  none("3.2.6", "consistent help", "A", "there is no help but the page's own words"),
  none(
    "3.3.1–3.3.2",
    "errors and labels",
    "A",
    "nothing is entered but a search, which is labelled",
  ),
  none("3.3.3–3.3.4", "suggestion, prevention", "AA", "nothing is sent"),
  none("3.3.7", "redundant entry", "A", "nothing is sent"),
  none("3.3.8", "authentication", "AA", "there is none"),
  {
    id: "4.1.2",
    name: "name, role, value",
    level: "A",
    gb: "名称、角色、值",
    result: "holds",
    shownBy: [AXE, TREES, WALK],
  },
  {
    id: "4.1.3",
    name: "status messages",
    level: "AA",
    gb: "状态消息",
    result: "holds: one sentence an action, the latest",
    shownBy: [["tests/unit/state/announcer.test.ts", "the latest of what the reader did"]],
  },
];
