import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";

/** A Chromium to run tests in. */
export type FoundBrowser = {
  readonly executable: string;
  /** `Chromium 147.0.7727.0` or the like. */
  readonly version: string;
  /** Where it came from, in words. */
  readonly origin: string;
  /** Environment that it needs beyond that of this process. */
  readonly environment: Readonly<Record<string, string>>;
};

const require = createRequire(import.meta.url);

const NAMES = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "chrome",
  "headless-shell",
];
const MAC_PATHS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * Flags under which every Chromium is started. The package's own defaults are not used: they switch web security
 * off, and a test under them would prove nothing about the Content-Security-Policy.
 */
export const BROWSER_FLAGS = [
  "--no-sandbox",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  "--font-render-hinting=none",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
] as const;

/**
 * The browser for tests: `CHROME_PATH`, else an installed Chrome or Chromium, else the one inside the npm package
 * `@sparticuz/chromium` (Linux x64), unpacked once into a temporary folder.
 * @throws when none of the three can be started.
 */
export function findBrowser(): FoundBrowser {
  const wanted = process.env["CHROME_PATH"];
  if (wanted !== undefined && wanted !== "") return asked(wanted);
  return installed() ?? packaged();
}

function asked(executable: string): FoundBrowser {
  const version = versionOf(executable);
  if (version === null)
    throw new Error(`CHROME_PATH is no Chrome or Chromium that starts: ${executable}`);
  return { executable, version, origin: "CHROME_PATH", environment: {} };
}

function installed(): FoundBrowser | null {
  const folders = (process.env["PATH"] ?? "").split(":").filter((folder) => folder !== "");
  const candidates = [
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...MAC_PATHS,
  ];
  for (const executable of candidates.filter((path) => existsSync(path))) {
    // Some systems put a script of this name that only says how to install a browser.
    const version = versionOf(executable);
    if (version !== null) return { executable, version, origin: "installed", environment: {} };
  }
  return null;
}

function packaged(): FoundBrowser {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("no Chrome or Chromium found: install one, or set CHROME_PATH");
  }
  const folder = unpack();
  const executable = join(folder, "chromium");
  const fonts = { FONTCONFIG_FILE: join(folder, "fonts.conf") };
  const withLibraries = { ...fonts, LD_LIBRARY_PATH: join(folder, "lib") };
  // The machine's own libraries are newer; the package's are for a machine that has none.
  for (const environment of [fonts, withLibraries]) {
    const version = versionOf(executable, environment);
    if (version !== null)
      return { executable, version, origin: "npm @sparticuz/chromium", environment };
  }
  throw new Error(`the Chromium of @sparticuz/chromium does not start: ${executable}`);
}

/** What `--version` prints, or null when the file does not start or is something else. */
function versionOf(
  executable: string,
  environment: Readonly<Record<string, string>> = {},
): string | null {
  try {
    const printed = execFileSync(executable, ["--version"], {
      encoding: "utf8",
      env: { ...process.env, ...environment },
      stdio: ["ignore", "pipe", "ignore"],
      timeout: 30_000,
    });
    return /Chrom(?:e|ium)\S* [\d.]+/.exec(printed)?.[0] ?? null;
  } catch {
    return null;
  }
}

/** Unpacks the package's browser, libraries and font; complete or not at all, as several runs may do it at once. */
function unpack(): string {
  const root = join(dirname(require.resolve("@sparticuz/chromium")), "../..");
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly version: string;
  };
  const folder = join(tmpdir(), `kangtu-chromium-${version}-${process.getuid?.() ?? 0}`);
  if (existsSync(folder)) return folder;
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true, mode: 0o700 });
  const read = (name: string) => brotliDecompressSync(readFileSync(join(root, "bin", name)));
  writeFileSync(join(partial, "chromium"), read("chromium.br"), { mode: 0o700 });
  for (const name of ["al2023.tar.br", "swiftshader.tar.br", "fonts.tar.br"]) {
    execFileSync("tar", ["-x", "--no-same-owner", "-C", partial], { input: read(name) });
  }
  writeFileSync(join(partial, "fonts.conf"), fontConfiguration(folder));
  try {
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** The machine's fonts, if it has any, and the package's one Latin font: Chromium does not start without a font. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;
}
