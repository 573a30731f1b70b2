import type { Language } from "../../src/i18n/language.ts";
import type { Result } from "./conformance.ts";

/** What the statement says in a language beside what docs/accessibility.md has found. */
export type StatementWords = {
  readonly title: string;
  readonly back: string;
  readonly other: string;
  readonly aim: string;
  readonly counts: (counts: Readonly<Record<Result, number>>) => string;
  readonly exceptions: string;
  readonly noExceptions: string;
  readonly all: string;
  readonly columns: readonly [number: string, name: string, result: string];
  readonly results: Readonly<Record<Result, string>>;
  readonly tested: string;
  readonly how: readonly string[];
  readonly ways: string;
  readonly wayList: readonly string[];
  readonly contact: string;
  readonly ask: string;
  readonly noContact: string;
  readonly date: (date: string) => string;
};

export const STATEMENT_WORDS: Readonly<Record<Language, StatementWords>> = {
  "zh-Hans": {
    title: "无障碍说明",
    back: "回到图集",
    other: "English",
    aim: "本图集以 WCAG 2.2 的 A 级和 AA 级为目标，并以此对应 GB/T 37668-2019《信息技术 互联网内容无障碍可访问性技术要求与测试方法》的一级和二级。标准原文不在手边，所以不写条款号。以下由测试记录生成，不是自我评价。",
    counts: ({ holds, either, none, partly, fails }) =>
      `A 级和 AA 级共 ${holds + either + none + partly + fails} 条：符合 ${holds} 条，符合或不适用 ${either} 条，不适用 ${none} 条，部分符合 ${partly} 条，不符合 ${fails} 条。`,
    exceptions: "还不符合或只部分符合的",
    noExceptions: "没有。",
    all: "逐条结果",
    columns: ["条目", "名称", "结果"],
    results: {
      holds: "符合",
      either: "符合或不适用",
      none: "不适用",
      partly: "部分符合",
      fails: "不符合",
    },
    tested: "怎样测试的",
    how: [
      "每次发布前用程序检查：在 Chromium 浏览器里逐页运行 axe，按 Tab 和 Shift+Tab 走遍各视图（1440、390 和 320 像素宽），计算每种文字和线条在每种底色上的对比度，核对各视图的标题和读屏器所见的结构。",
      "没有用真实的读屏软件和语音试过，也没有用 Chromium 以外的浏览器试过；关于朗读的说法以无障碍树和文字测试为据。",
    ],
    ways: "如果地图不好用",
    wayList: [
      "列表与地图内容相同，可用键盘和读屏软件逐条阅读。",
      "长辈版：文字放大到 30 像素，按钮加大，可朗读，只有一个“返回”。",
      "高对比外观，也随系统的设置。",
      "没有脚本也能读各份规划的页面和本说明。",
    ],
    contact: "联系",
    ask: "遇到障碍，请告诉我们在哪一页、用什么设备和软件：",
    noContact: "运行这个图集的单位没有写明联系方式。",
    date: (date) => `最近一次评估：${date}。`,
  },
  en: {
    title: "Accessibility statement",
    back: "To the atlas",
    other: "简体",
    aim: "The aim is WCAG 2.2, levels A and AA, and by their counterparts levels 1 and 2 of GB/T 37668-2019, whose text was not at hand, so that no clause numbers are given. What follows is made from the record of tests.",
    counts: ({ holds, either, none, partly, fails }) =>
      `Of ${holds + either + none + partly + fails} criteria of levels A and AA ${holds} hold, ${either} hold or do not apply, ${none} do not apply, ${partly} hold in part, ${fails} fail.`,
    exceptions: "What does not hold, or in part only",
    noExceptions: "Nothing.",
    all: "Criterion by criterion",
    columns: ["Number", "Name", "Result"],
    results: {
      holds: "holds",
      either: "holds or does not apply",
      none: "does not apply",
      partly: "in part",
      fails: "fails",
    },
    tested: "How it was tested",
    how: [
      "By programs before every release: axe on each view in Chromium; Tab and Shift+Tab through each view at 1440, 390 and 320 pixels; the contrast of every text and line on every ground; the titles of all views, and what a screen reader would be given.",
      "No screen reader and no voice was run, and no browser but Chromium. What is said of speech rests on the accessibility tree and on texts that are tested.",
    ],
    ways: "Where the map is of no use",
    wayList: [
      "The list says the same as the map, by keyboard and screen reader.",
      "The version for elders: text to 30 pixels, large buttons, reading aloud, one way back.",
      "Colours of high contrast, also as the system asks for them.",
      "Without scripts the pages of the plans and this statement can be read.",
    ],
    contact: "Contact",
    ask: "If something is in your way, tell us on which page, with what device and software:",
    noContact: "Who runs this atlas has not stated a contact.",
    date: (date) => `Last assessed on ${date}.`,
  },
};

/** Reservations of docs/accessibility.md, whose words are English, in Chinese. */
export const RESERVATIONS_ZH: Readonly<Record<string, string>> = {
  "the card on the map is for the pointer alone; the list says the same":
    "地图上的悬停卡片只有鼠标能用；列表有同样的内容",
};
