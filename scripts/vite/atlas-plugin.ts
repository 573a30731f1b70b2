import { createHash } from "node:crypto";
import { extname } from "node:path";
import type { Plugin } from "vite";
import { CONTENT_SECURITY_POLICY } from "../content-security-policy.ts";
import { fallbackFont, fallbackFontFace } from "../fallback-font.ts";
import { publish, type Publication } from "../publish.ts";
import { contentType } from "../serve/content-type.ts";
import { parseTarget } from "../serve/request-target.ts";
import { paletteStyle } from "./palette-style.ts";
import { EN } from "../../src/i18n/en.ts";
import { ZH_HANS } from "../../src/i18n/zh-hans.ts";

const FOLDER = "data/v1/";
const STYLE = "virtual:kangtu-style.css";
const ASSETS = "assets/";

type FontFile = { readonly name: string; readonly source: Buffer };

/**
 * Publishes the data beside the application (as files of the build, or answered by the dev server), makes the
 * fallback font from the characters in use, and sets the Content-Security-Policy of the page.
 */
export function atlasPlugin(root: string): Plugin {
  let publication: Publication | null = null;
  const published = () =>
    (publication ??= publish(root, {
      today: new Date().toISOString().slice(0, 10),
      documents: process.env["ATLAS_DOCUMENTS"] || null,
    }));
  let font: Promise<FontFile> | null = null;
  const fontFile = () => (font ??= makeFont(published()));
  let isBuild = false;
  return {
    name: "kangtu-atlas",
    configResolved(config) {
      isBuild = config.command === "build" && !config.build.ssr;
    },
    resolveId: (id) => (id === STYLE ? `\0${STYLE}` : null),
    async load(id) {
      if (id !== `\0${STYLE}`) return null;
      // The stylesheet stands in the same folder as the font.
      return `${fallbackFontFace(`./${(await fontFile()).name}`)}\n${paletteStyle()}`;
    },
    async generateBundle() {
      if (!isBuild) return;
      for (const [path, source] of published().files) {
        this.emitFile({ type: "asset", fileName: `${FOLDER}${path}`, source });
      }
      const { name, source } = await fontFile();
      this.emitFile({ type: "asset", fileName: `${ASSETS}${name}`, source });
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
        const path = parseTarget(request.url ?? "/")?.segments.join("/") ?? "";
        const file = path.startsWith(FOLDER)
          ? published().files.get(path.slice(FOLDER.length))
          : undefined;
        if (file === undefined) return next();
        response.setHeader("Content-Type", contentType(extname(path)));
        return response.end(file);
      });
    },
  };
}

/** The font for all that is published, under a name that changes with it: servers let such files be kept for ever. */
async function makeFont({ files }: Publication): Promise<FontFile> {
  // Each plan's own files say nothing that the files about all do not say.
  const texts = [...files].flatMap(([path, text]) => (path.startsWith("plans/") ? [] : [text]));
  const source = await fallbackFont([JSON.stringify([ZH_HANS, EN]), ...texts]);
  const hash = createHash("sha256").update(source).digest("hex").slice(0, 8);
  return { name: `kangtu-fallback-${hash}.woff2`, source };
}
