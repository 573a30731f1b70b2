"use strict";
// Says what works where this page stands. It asks its own server only, and sends nothing anywhere.
const results = document.getElementById("results");

function tell(zh, en, isWell, detail) {
  const row = document.createElement("tr");
  row.dataset.check = en;
  row.dataset.result = isWell ? "yes" : "no";
  const what = document.createElement("td");
  const small = document.createElement("span");
  small.lang = "en";
  small.textContent = en;
  what.append(`${zh} `, small);
  const result = document.createElement("td");
  result.textContent = `${isWell ? "✓" : "✗"} ${detail}`;
  row.append(what, result);
  results.append(row);
}

function attempt(action) {
  try {
    return action();
  } catch {
    return false;
  }
}

const isFramed = window.self !== window.top;
tell("在别的网页里", "in a frame", isFramed, isFramed ? document.referrer || "(?)" : "");
const hasOrigin = window.origin !== "null";
tell(
  "有自己的来源",
  "an origin of its own",
  hasOrigin,
  hasOrigin ? window.origin : "sandbox: allow-same-origin",
);
const webgl2 = attempt(() => Boolean(document.createElement("canvas").getContext("webgl2")));
tell("可移动的地图", "drawn map (WebGL2)", webgl2 && hasOrigin, webgl2 ? "" : "→ 简图 plain map");
const modules = "noModule" in HTMLScriptElement.prototype;
tell("脚本模块", "script modules", modules, "");
const observer = "IntersectionObserver" in window;
tell("看见时才启动", "starts when seen", observer, "");
const clipboard = Boolean(navigator.clipboard) && window.isSecureContext;
tell("复制到剪贴板", "clipboard", clipboard, clipboard ? "" : "→ Ctrl+C");

fetch("config.json")
  .then((response) => response.json())
  .then((config) => {
    const allowed = Array.isArray(config.allowedParents) ? config.allowedParents : [];
    const from = attempt(() => new URL(document.referrer).origin) || "";
    const isNamed = allowed.includes(from) || from === window.origin;
    const detail = isNamed ? from : `${from || "(?)"} ∉ allowedParents (config.json)`;
    tell("可与所在网页互通消息", "may talk with the page around", isNamed, detail);
  })
  .catch((error) => tell("数据", "data (config.json)", false, String(error)));

fetch("data/v1/atlas/index.json")
  .then((response) => response.json())
  .then((index) => tell("数据", "data", true, index.dataVersion))
  .catch((error) => tell("数据", "data", false, `${error} (sandbox: Access-Control-Allow-Origin)`));
