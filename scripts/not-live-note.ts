import { LANGUAGES, type Language } from "../src/i18n/language.ts";

/** No part of the application's messages: they stand in its place. */
const WORDS: Readonly<Record<Language, { readonly note: string; readonly reload: string }>> = {
  "zh-Hans": {
    note: "地图、面板和表格没有启动：浏览器没有运行脚本，或者太旧（需要 Chromium 103、Firefox 115、Safari 16 或更新的版本），或者程序还没有传到。文字和各份规划的页面可以直接阅读。",
    reload: "重新载入",
  },
  en: {
    note: "Map, panels and tables have not started: this browser runs no scripts, or is too old (Chromium 103, Firefox 115, Safari 16 or later are needed), or the program has not arrived. The text and the page of each plan can be read all the same.",
    reload: "Reload",
  },
};

/**
 * What a prerendered page says where it does not become live. The style sheet shows it, which needs no script that a
 * browser might be too old for: where it knows that there are none at once, else after a while. src/app/boot.ts shows
 * it as soon as something has failed, and the application takes it away when it begins.
 */
export function notLiveNote(): string {
  const notes = LANGUAGES.map((language) => `<p lang="${language}">${WORDS[language].note}</p>`);
  const reload = LANGUAGES.map(
    (language) => `<span lang="${language}">${WORDS[language].reload}</span>`,
  );
  return `<div class="load-failure not-live" role="status">${notes.join("")}<a href="">${reload.join(" ")}</a></div>`;
}
