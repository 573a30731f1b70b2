import { extname } from "node:path";
import {
  chromium,
  devices,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
  type Route,
} from "playwright-core";
import { contentType } from "../../scripts/serve/content-type.ts";
import { BROWSER_FLAGS, type FoundBrowser } from "../../scripts/find-browser.ts";

/** A tab of the browser; no other file imports the engine of the tests. */
export type Tab = Page;

export type TabOptions = {
  /** Where the application is served; every other origin is blocked and recorded. */
  readonly baseUrl: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** A phone: small, touch, its own way of laying out. */
  readonly phone?: boolean;
  /** Language of the browser, as `zh-CN`. */
  readonly language?: string;
  readonly colourScheme?: "light" | "dark";
  /** Device pixels a pixel: half of one, as the map is drawn without a graphics processor here; for what is measured, what it asks for. */
  readonly deviceScaleFactor?: number;
  /** Requests are looked at one by one unless this is false; that costs time, which a benchmark would measure. */
  readonly guarded?: boolean;
  /** Off as for a crawler or a reader whose scripts are blocked. */
  readonly scripts?: boolean;
  /** Runs in the page before its own scripts. */
  readonly before?: () => void;
  /** Whether the page may write to the clipboard, and the test read it; where this is left out the browser decides. */
  readonly clipboard?: "allowed" | "refused";
  /** Addresses that never arrive, as the chunk of the map on a bad line; their failure is no fault. */
  readonly block?: { readonly test: (text: string) => boolean };
  /** Addresses that are on their way for as long as the tab is open. */
  readonly held?: RegExp;
  /** Addresses that are asked for and are not there; that is no fault. */
  readonly missing?: RegExp;
  /** What is answered in the place of a file, by its address; undefined for what the server answers. */
  readonly answer?: (url: string) => string | undefined;
};

export type OpenTab = {
  readonly tab: Tab;
  /** Whatever went wrong so far: console errors, failed requests, breaches of the policy, foreign requests. */
  readonly faults: () => readonly string[];
  readonly close: () => Promise<void>;
};

export type TestBrowser = {
  readonly open: (options: TabOptions) => Promise<OpenTab>;
  readonly close: () => Promise<void>;
};

/** Pages are put together without the graphics processor, which is software here: the map alone still draws with it. */
const PAGE_FLAGS = ["--disable-gpu-compositing"];

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

export type BrowserOptions = {
  /** False as on a machine that has none. */
  readonly webgl?: boolean;
  /** With nothing left out that a reader's browser does; for what is measured. */
  readonly asReaders?: boolean;
};

/** Starts the browser. */
export async function startBrowser(
  found: FoundBrowser,
  { webgl = true, asReaders = false }: BrowserOptions = {},
): Promise<TestBrowser> {
  const browser = await chromium.launch({
    executablePath: found.executable,
    args: [
      ...BROWSER_FLAGS,
      ...(asReaders ? [] : PAGE_FLAGS),
      ...(webgl ? [] : ["--disable-gpu", "--disable-3d-apis"]),
    ],
    env: { ...definedEnvironment(), ...found.environment },
  });
  return {
    open: (options) => openTab(browser, options),
    close: () => browser.close(),
  };
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
}

async function openTab(browser: Browser, options: TabOptions): Promise<OpenTab> {
  const context = await browser.newContext(contextOptions(options));
  const faults: string[] = [];
  if (options.guarded !== false) await guardRequests(context, options, faults);
  if (options.clipboard !== undefined) {
    // What is not among the permissions granted is refused.
    const allowed = options.clipboard === "allowed";
    await context.grantPermissions(allowed ? ["clipboard-read", "clipboard-write"] : []);
  }
  await context.addInitScript(reportPolicyBreaches);
  if (options.before) await context.addInitScript(options.before);
  const tab = await context.newPage();
  watchTab(tab, options, faults);
  return { tab, faults: () => [...faults], close: () => context.close() };
}

function contextOptions(options: TabOptions): BrowserContextOptions {
  return {
    locale: options.language ?? "zh-CN",
    javaScriptEnabled: options.scripts ?? true,
    colorScheme: options.colourScheme ?? "light",
    reducedMotion: "reduce",
    viewport: options.viewport ?? (options.phone ? PHONE : DESKTOP),
    deviceScaleFactor: options.deviceScaleFactor ?? 0.5,
    ...(options.phone === true
      ? { hasTouch: true, isMobile: true, userAgent: devices["Pixel 7"]?.userAgent ?? "" }
      : {}),
  };
}

async function guardRequests(
  context: BrowserContext,
  options: TabOptions,
  faults: string[],
): Promise<void> {
  const { origin } = new URL(options.baseUrl);
  await context.route(
    () => true,
    async (route) => {
      const url = route.request().url();
      const foreign = new URL(url).origin !== origin && !url.startsWith("data:");
      if (foreign) faults.push(`request to another origin: ${url}`);
      if (options.held?.test(url) === true) return;
      if (foreign || options.block?.test(url) === true) await route.abort("blockedbyclient");
      else await answerOr(route, options);
    },
  );
}

async function answerOr(route: Route, { answer }: TabOptions): Promise<void> {
  const url = route.request().url();
  const body = answer?.(url);
  if (body === undefined) await route.continue();
  else await route.fulfill({ body, contentType: contentType(extname(new URL(url).pathname)) });
}

/** Runs in the page before its own scripts. */
function reportPolicyBreaches(): void {
  document.addEventListener("securitypolicyviolation", (event) => {
    console.error(
      `policy breached: ${event.violatedDirective} by ${event.blockedURI} ${event.sample}`,
    );
  });
}

function watchTab(tab: Tab, options: TabOptions, faults: string[]): void {
  const isBlocked = (text: string) => options.block?.test(text) === true;
  tab.on("console", (message) => {
    const from = message.location().url;
    const isKnown = isBlocked(from) || isBlocked(message.text()) || options.missing?.test(from);
    if (message.type() === "error" && isKnown !== true) {
      faults.push(`console: ${message.text()} (${from})`);
    }
  });
  tab.on("pageerror", (error) => {
    if (!isBlocked(error.message)) faults.push(`uncaught: ${error.message}`);
  });
  tab.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    // A navigation away ends what is under way, and with scripts off the browser refuses to fetch them.
    const isExpected =
      reason === "net::ERR_ABORTED" ||
      (options.scripts === false && request.resourceType() === "script");
    if (!isBlocked(request.url()) && !isExpected) {
      faults.push(`request failed: ${request.url()} ${reason}`);
    }
  });
  tab.on("response", (response) => {
    if (response.status() >= 400 && options.missing?.test(response.url()) !== true)
      faults.push(`status ${response.status()}: ${response.url()}`);
  });
}
