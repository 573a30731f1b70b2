import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import type { Plugin } from "vite";
import { catalogueTexts } from "../catalogue-texts.ts";
import { contentSecurityPolicy } from "../content-security-policy.ts";
import {
  FALLBACK_FAMILY,
  fallbackFont,
  fallbackFontFace,
  PLACES_FAMILY,
} from "../fallback-font.ts";
import { publish, type Publication } from "../publish.ts";
import { contentType } from "../serve/content-type.ts";
import { parseTarget } from "../serve/request-target.ts";
import { paletteStyle } from "./palette-style.ts";

const FOLDER = "data/v1/";
const STYLE = "virtual:kangtu-style.css";
const ASSETS = "assets/";

type FontFile = { readonly family: string; readonly name: string; readonly source: Buffer };

/**
 * Publishes the data beside the application (as files of the build, or answered by the dev server), makes the
 * fallback fonts from the characters in use, and sets the Content-Security-Policy of the page.
 */
export function atlasPlugin(root: string): Plugin {
  let publication: Publication | null = null;
  const published = () =>
    (publication ??= publish(root, {
      today: new Date().toISOString().slice(0, 10),
      documents: process.env["ATLAS_DOCUMENTS"] || null,
      former: process.env["ATLAS_FORMER"] || null,
    }));
  let fonts: Promise<readonly FontFile[]> | null = null;
  const fontFiles = () => (fonts ??= makeFonts(published()));
  let isBuild = false;
  return {
    name: "kangtu-atlas",
    configResolved(config) {
      isBuild = config.command === "build" && !config.build.ssr;
    },
    resolveId: (id) => (id === STYLE ? `\0${STYLE}` : null),
    async load(id) {
      if (id !== `\0${STYLE}`) return null;
      // The stylesheet stands in the same folder as the fonts.
      const faces = (await fontFiles()).map(({ family, name }) =>
        fallbackFontFace(family, `./${name}`),
      );
      return [...faces, paletteStyle()].join("\n");
    },
    async generateBundle() {
      if (!isBuild) return;
      for (const { name, source } of await fontFiles()) {
        this.emitFile({ type: "asset", fileName: `${ASSETS}${name}`, source });
      }
    },
    writeBundle({ dir }) {
      if (!isBuild || dir === undefined) return;
      writeFiles(published(), join(dir, FOLDER));
    },
    transformIndexHtml: () =>
      isBuild
        ? [
            {
              tag: "meta",
              attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy() },
              injectTo: "head-prepend",
            },
          ]
        : [],
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = parseTarget(request.url ?? "/")?.segments.join("/") ?? "";
        const file = path.startsWith(FOLDER)
          ? publishedFile(published(), path.slice(FOLDER.length))
          : undefined;
        if (file === undefined) return next();
        response.setHeader("Content-Type", contentType(extname(path)));
        return response.end(file);
      });
    },
  };
}

/** Not given to the bundler, which would hold, compress and list each of thousands of files that no module imports. */
function writeFiles({ files, tiles, binaries }: Publication, folder: string): void {
  for (const [path, content] of [...files, ...tiles, ...binaries]) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

function publishedFile(
  { files, tiles, binaries }: Publication,
  path: string,
): string | Uint8Array | undefined {
  return files.get(path) ?? tiles.get(path) ?? binaries.get(path);
}

/** Provinces' files, whose names only the map shows. */
const IS_PROVINCE = /^ground\/\d{6}/;

/** The fonts for all that is published, under names that change with them: servers let such files be kept for ever. */
async function makeFonts({ files }: Publication): Promise<readonly FontFile[]> {
  // Each plan's own files say nothing that the files about all do not say.
  const all = [...files].filter(([path]) => !path.startsWith("plans/"));
  const places = all.flatMap(([path, text]) => (IS_PROVINCE.test(path) ? [text] : []));
  const texts = all.flatMap(([path, text]) => (IS_PROVINCE.test(path) ? [] : [text]));
  texts.push(...catalogueTexts());
  return [
    fontFile(FALLBACK_FAMILY, "kangtu-fallback", await fallbackFont(texts)),
    fontFile(PLACES_FAMILY, "kangtu-places", await fallbackFont(places, { besides: texts })),
  ];
}

function fontFile(family: string, name: string, source: Buffer): FontFile {
  const hash = createHash("sha256").update(source).digest("hex").slice(0, 8);
  return { family, name: `${name}-${hash}.woff2`, source };
}
