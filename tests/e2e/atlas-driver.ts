import { createTranslate, type Translate } from "../../src/i18n/translate.ts";
import type { Screen } from "../../src/state/view.ts";
import type { Language } from "../../src/i18n/language.ts";
import type { OpenTab, Tab, TabOptions, TestBrowser } from "./browser.ts";
import { baseUrl } from "./provided.ts";

export type AtlasOptions = Omit<TabOptions, "baseUrl" | "language"> & {
  /** Where another atlas than that of the repository is served, with the slash at its end. */
  readonly at?: string;
  /** Language of the interface, whose words the driver then goes by. */
  readonly language?: Language;
  /** False where something that the page asks for at once never comes, and with it the end of its loading. */
  readonly loads?: boolean;
  /** False where the page is not to become live, so that nobody waits for it. */
  readonly live?: boolean;
};

const BROWSER_LANGUAGES: Readonly<Record<Language, string>> = { "zh-Hans": "zh-CN", en: "en-GB" };
const REST_TIMEOUT_MS = 90_000;
const POLL_MS = 50;

/**
 * The application as a reader has it before them: plans, sites, panels. Everything is found by its role and its
 * name, as a screen reader finds it; the names are the messages of the interface.
 */
export class AtlasDriver {
  readonly tab: Tab;
  readonly faults: OpenTab["faults"];
  readonly close: OpenTab["close"];
  readonly #t: Translate;
  readonly #scripts: boolean;
  readonly #at: string;
  readonly #until: "load" | "domcontentloaded";

  private constructor(
    open: OpenTab,
    language: Language,
    { scripts, at, loads }: { scripts: boolean; at: string; loads: boolean },
  ) {
    this.tab = open.tab;
    this.faults = open.faults;
    this.close = open.close;
    this.#t = createTranslate(language);
    this.#scripts = scripts;
    this.#at = at;
    this.#until = loads ? "load" : "domcontentloaded";
  }

  /** Opens a tab at an address of the application, such as `?plan=taizhou-2022`, and waits until it answers. */
  static async open(
    browser: TestBrowser,
    address = "",
    options: AtlasOptions = {},
  ): Promise<AtlasDriver> {
    const {
      language = "zh-Hans",
      at = baseUrl(),
      live = true,
      loads = true,
      ...tabOptions
    } = options;
    const open = await browser.open({
      ...tabOptions,
      baseUrl: at,
      language: BROWSER_LANGUAGES[language],
    });
    const scripts = live && tabOptions.scripts !== false;
    const driver = new AtlasDriver(open, language, { scripts, at, loads });
    await driver.visit(address);
    return driver;
  }

  /** Goes to an address of the application and waits until its scripts, if they may run, have taken the page over. */
  async visit(address: string): Promise<void> {
    await this.tab.goto(new URL(address, this.#at).href, { waitUntil: this.#until });
    if (!this.#scripts) return;
    await this.until("the application", () =>
      this.tab.evaluate(() => document.documentElement.dataset["theme"] !== undefined),
    );
  }

  /** Waits until the map has drawn all that it will draw for the present view. */
  async mapAtRest(): Promise<void> {
    await this.until("the map at rest", () => this.#isMapAtRest());
  }

  /** Whether there is a map, and none that is on its way or about to go. */
  #isMapAtRest(): Promise<boolean> {
    return this.tab.evaluate(() => {
      const maps = [...document.querySelectorAll("[data-map]")];
      return maps.length > 0 && maps.every((map) => map.getAttribute("data-map") === "idle");
    });
  }

  /** Waits until the map without a graphics context stands with its marks. */
  async plainMapDrawn(): Promise<void> {
    const marks = this.tab.getByRole("group", { name: this.#t("map.marks") }).getByRole("button");
    await this.until(
      "the marks of the plain map",
      async () => (await marks.count()) > 0 && (await this.#isMapAtRest()),
    );
  }

  /** Waits until nothing on the screen awaits what a plan, or several of them, say. */
  async detailsRead(): Promise<void> {
    const [before = ""] = this.#t("plans.loading", { names: "|" }).split("|");
    const awaited = this.tab
      .getByText(this.#t("details.loading"))
      .or(this.tab.getByText(this.#t("join.loading")))
      .or(this.tab.getByText(before));
    await this.until("the details of the plans", async () => (await awaited.count()) === 0);
  }

  /** Polls from outside the page: a poll inside it would need `eval`, which the policy forbids. */
  async until(
    what: string,
    isSo: () => Promise<boolean>,
    timeoutMs = REST_TIMEOUT_MS,
  ): Promise<void> {
    const end = Date.now() + timeoutMs;
    while (!(await isSo())) {
      if (Date.now() > end) throw new Error(`waited ${timeoutMs} ms in vain for ${what}`);
      await this.tab.waitForTimeout(POLL_MS);
    }
  }

  /** The address from the application's root on. */
  address(): string {
    return this.tab.url().slice(this.#at.length);
  }

  // The ways of a reader.

  async choosePlan(name: string): Promise<void> {
    await this.#plans().getByRole("link", { name }).click();
  }

  async openSiteFromList(name: string): Promise<void> {
    await this.siteList().getByRole("link", { name }).first().click();
  }

  async closePanel(): Promise<void> {
    await this.panel()
      .getByRole("button", { name: this.#t("site.close") })
      .click();
  }

  async chooseScreen(screen: Screen): Promise<void> {
    const screens = this.tab.getByRole("navigation", { name: this.#t("nav.screens") });
    await screens.getByRole("link", { name: this.#t(`nav.${screen}`) }).click();
  }

  /** Clicks or taps the middle of what the map shows; open a view centred on a site first. */
  async pressMapCentre(): Promise<void> {
    const box = await this.map().boundingBox();
    if (!box) throw new Error("no map on the screen");
    await this.tab.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** Presses a button that stands over the map. */
  async pressMapButton(name: Parameters<Translate>[0]): Promise<void> {
    await this.tab.getByRole("button", { name: this.#t(name), exact: true }).click();
  }

  /** Drags the plain map by so many pixels, in steps as a hand does. */
  async dragMap(by: { readonly steps: number; readonly right: number; readonly down: number }) {
    const [x, y] = await this.#mapMiddle();
    await this.tab.mouse.move(x, y);
    await this.tab.mouse.down();
    await this.tab.mouse.move(x + by.right, y + by.down, { steps: by.steps });
    await this.tab.mouse.up();
  }

  /** Turns the wheel with the pointer on the middle of the map. */
  async turnWheelOnMap(pixels: number): Promise<void> {
    await this.tab.mouse.move(...(await this.#mapMiddle()));
    await this.tab.mouse.wheel(0, pixels);
  }

  async #mapMiddle(): Promise<[number, number]> {
    const box = await this.tab.locator("[data-map]").boundingBox();
    if (!box) throw new Error("no map on the screen");
    return [box.x + box.width / 2, box.y + box.height / 2];
  }

  /** Presses Tab until what has the focus has `name` in its text or label. */
  async tabTo(name: string, most = 600): Promise<void> {
    for (let presses = 0; presses < most; presses += 1) {
      await this.tab.keyboard.press("Tab");
      if ((await this.focused()).includes(name)) return;
    }
    throw new Error(`${most} times Tab did not reach ${name}`);
  }

  async press(key: string): Promise<void> {
    await this.tab.keyboard.press(key);
  }

  /** Opens every folded list on the screen. */
  async unfoldAll(): Promise<void> {
    await this.tab.locator("details").evaluateAll((folds) => {
      for (const fold of folds) fold.setAttribute("open", "");
    });
  }

  /** Pulls the bottom sheet of a phone up a step. */
  async raiseSheet(): Promise<void> {
    await this.tab
      .getByRole("button", { name: this.#t("sheet.handle") })
      .last()
      .press("ArrowUp");
  }

  // What a reader sees.

  siteList() {
    return this.tab.getByRole("region", { name: this.#t("list.title") });
  }

  panel() {
    return this.tab.getByRole("complementary", { name: this.#t("app.detail") });
  }

  map() {
    return this.tab.getByRole("application", { name: this.#t("map.label") });
  }

  /** Name of the plan or site whose panel is open. */
  async panelHeading(): Promise<string> {
    return (await this.panel().getByRole("heading", { level: 2 }).innerText()).trim();
  }

  /** Entries of a part of the panel, by the message that heads it. */
  async panelEntries(part: Parameters<Translate>[0]): Promise<readonly string[]> {
    const items = this.#panelPart(part).getByRole("listitem");
    return (await items.allInnerTexts()).map((text) => text.trim());
  }

  /** Whether a part of the panel says that the plan leaves it out. */
  async isUnwritten(part: Parameters<Translate>[0]): Promise<boolean> {
    return (await this.#panelPart(part).innerText()).includes(this.#t("site.unwritten"));
  }

  /** Names of the sites in the list, in its order. */
  async listedSites(): Promise<readonly string[]> {
    return (await this.siteList().getByRole("link").allInnerTexts()).map((text) => text.trim());
  }

  /** Names of the sites that the list counts as on the map. */
  async sitesInView(): Promise<ReadonlySet<string>> {
    const heading = this.#t("list.inView", { count: 0 }).replace(/0.*/, "");
    const items = this.siteList().locator("h2", { hasText: heading }).locator("+ ul > li");
    // Rows that are scrolled away are not laid out, and have no inner text then.
    return new Set(await items.allTextContents());
  }

  /** Text or label of what has the focus. */
  focused(): Promise<string> {
    return this.tab.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return "";
      return element.getAttribute("aria-label") ?? (element as HTMLElement).innerText ?? "";
    });
  }

  async notices(): Promise<string> {
    return (await this.tab.getByRole("status").allInnerTexts()).join(" ").trim();
  }

  /** Whether the page is wider than the screen, so that it would have to be pushed sideways. */
  overflowsSideways(): Promise<boolean> {
    return this.tab.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
  }

  #panelPart(part: Parameters<Translate>[0]) {
    return this.panel().getByRole("region", { name: this.#t(part), exact: true });
  }

  #plans() {
    return this.tab.getByRole("navigation", { name: this.#t("nav.plans") });
  }
}
