import type { Plugin } from "vite";
import { CONTENT_SECURITY_POLICY } from "../content-security-policy.ts";
import { fallbackFont, fallbackFontFace } from "../fallback-font.ts";
import { publish, type Publication } from "../publish.ts";
import { paletteStyle } from "./palette-style.ts";
import { EN } from "../../src/i18n/en.ts";
import { ZH_HANS } from "../../src/i18n/zh-hans.ts";

const FOLDER = "data/v1/";
const STYLE = "virtual:kangtu-style.css";
const FONT_FILE = "assets/kangtu-fallback.woff2";
/** From the stylesheet, which stands in the same folder. */
const FONT_ADDRESS = "./kangtu-fallback.woff2";

/**
 * Publishes the data beside the application (as files of the build, or answered by the dev server), makes the
 * fallback font from the characters in use, and sets the Content-Security-Policy of the page.
 */
export function atlasPlugin(root: string): Plugin {
  let publication: Publication | null = null;
  const published = () => (publication ??= publish(root, {
      today: new Date().toISOString().slice(0, 10),
      documents: process.env["ATLAS_DOCUMENTS"] || null,
    }));
  let isBuild = false;
  return {
    name: "kangtu-atlas",
    configResolved(config) {
      isBuild = config.command === "build" && !config.build.ssr;
    },
    resolveId: (id) => (id === STYLE ? `\0${STYLE}` : null),
    load: (id) =>
      id === `\0${STYLE}` ? `${fallbackFontFace(FONT_ADDRESS)}\n${paletteStyle()}` : null,
    async generateBundle() {
      if (!isBuild) return;
      for (const [path, source] of published().files) {
        this.emitFile({ type: "asset", fileName: `${FOLDER}${path}`, source });
      }
      const texts = [JSON.stringify([ZH_HANS, EN]), ...published().files.values()];
      this.emitFile({ type: "asset", fileName: FONT_FILE, source: await fallbackFont(texts) });
    },
    transformIndexHtml: () =>
      isBuild
        ? [
            {
              tag: "meta",
              attrs: { "http-equiv": "Content-Security-Policy", content: CONTENT_SECURITY_POLICY },
              injectTo: "head-prepend",
            },
          ]
        : [],
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? "/", "http://localhost").pathname.slice(1);
        const file = path.startsWith(FOLDER) ? published().files.get(path.slice(FOLDER.length)) : undefined;
        if (file === undefined) return next();
        response.setHeader("Content-Type", "application/json; charset=utf-8");
        return response.end(file);
      });
    },
  };
}
