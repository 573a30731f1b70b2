import { createTranslate, type Translate } from "../../src/i18n/translate.ts";
import type { AtlasDriver, AtlasOptions } from "./atlas-driver.ts";
import type { OpenAtlas } from "./set-up-atlas.ts";

/** A message that heads a part of a panel. */
type Part = Parameters<Translate>[0];

/** The open panel as a reader has it before them, in Chinese: its head, its parts, and the ways out of it. */
export class PanelDriver {
  readonly #atlas: AtlasDriver;
  readonly #t = createTranslate("zh-Hans");

  constructor(atlas: AtlasDriver) {
    this.#atlas = atlas;
  }

  /** Opens the panel of a thing, as `plan:taizhou-2022`, beside the list, where no map need be waited for. */
  static async open(
    openAtlas: OpenAtlas,
    select: string,
    options: AtlasOptions = {},
  ): Promise<{ readonly atlas: AtlasDriver; readonly panel: PanelDriver }> {
    const atlas = await openAtlas(`?view=list&select=${select}`, options);
    return { atlas, panel: new PanelDriver(atlas) };
  }

  /** What stands under the heading: what kind of thing it is, and what is known at a glance. */
  async chips(): Promise<readonly string[]> {
    const chips = this.#atlas.panel().locator("h2 ~ ul").first().getByRole("listitem");
    return trimmed(await chips.allInnerTexts());
  }

  /** Whether the heading is on the screen, and not the middle of the panel. */
  isAtItsHead(): Promise<boolean> {
    const heading = this.#atlas.panel().getByRole("heading", { level: 2 });
    return heading.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight;
    });
  }

  /** The whole panel, as it reads. */
  async text(): Promise<string> {
    return (await this.#atlas.panel().innerText()).trim();
  }

  async partText(part: Part): Promise<string> {
    return (await this.#part(part).innerText()).trim();
  }

  hasPart(part: Part): Promise<boolean> {
    return this.#part(part).isVisible();
  }

  /** Waits for a part that comes with the details of a plan. */
  async appears(part: Part): Promise<void> {
    await this.#atlas.until(`the part ${part}`, () => this.hasPart(part));
  }

  /** Where a part leads, in its order. */
  async links(part: Part): Promise<readonly string[]> {
    return trimmed(await this.#part(part).getByRole("link").allInnerTexts());
  }

  /** The phrases that a part quotes from the plan. */
  async quotes(part: Part): Promise<readonly string[]> {
    return trimmed(await this.#part(part).locator("q").allInnerTexts());
  }

  /** Headings within a part. */
  async headings(part: Part): Promise<readonly string[]> {
    return trimmed(await this.#part(part).getByRole("heading", { level: 4 }).allInnerTexts());
  }

  /** Terms and what stands beside them, as in 年份: 2024 年; of a part, or of the whole panel. */
  async facts(part?: Part): Promise<Readonly<Record<string, string>>> {
    const within = part === undefined ? this.#atlas.panel() : this.#part(part);
    const pairs = await within
      .locator("dt")
      .evaluateAll((terms) =>
        terms.map((term) => [
          term.textContent.trim(),
          (term.nextElementSibling?.textContent ?? "").trim(),
        ]),
      );
    return Object.fromEntries(pairs);
  }

  /** The large figure at the head of a target. */
  async figure(): Promise<string> {
    return (await this.#atlas.panel().locator("h2 ~ p[class*=figure]").innerText()).trim();
  }

  /** Both ends of a link: here, and outside. */
  async ends(): Promise<readonly string[]> {
    const ends = this.#atlas.panel().locator("article > div > dl > dd");
    return trimmed(await ends.allInnerTexts());
  }

  /** Who answers for a task, by how: 牵头, 配合 and so on. */
  async duties(): Promise<Readonly<Record<string, readonly string[]>>> {
    const groups = await this.#part("task.units")
      .locator("dt")
      .evaluateAll((terms) =>
        terms.map((term) => [
          term.textContent.trim(),
          [...(term.nextElementSibling?.querySelectorAll("li") ?? [])].map((unit) =>
            unit.textContent.trim(),
          ),
        ]),
      );
    return Object.fromEntries(groups);
  }

  /** The folded lists of a part: title and number of each. */
  async folds(part: Part): Promise<readonly string[]> {
    const summaries = await this.#part(part).locator("summary").allInnerTexts();
    return summaries.map((text) => text.replaceAll(/\s+/g, " ").trim());
  }

  /** Opens a folded list of a part and says where it leads. */
  async unfold(part: Part, title: string): Promise<readonly string[]> {
    const fold = this.#part(part).locator("details").filter({ hasText: title }).first();
    if ((await fold.getAttribute("open")) === null) await fold.locator("summary").click();
    return trimmed(await fold.getByRole("link").allInnerTexts());
  }

  /** Goes where a part leads, by the name of the way. */
  async follow(part: Part, name: string): Promise<void> {
    await this.#part(part).getByRole("link", { name, exact: true }).first().click();
  }

  /** Presses a button of the panel's 引用与分享. */
  async copy(what: "gbt7714" | "plain" | "link"): Promise<void> {
    await this.#part("cite.title")
      .getByRole("button", { name: this.#t(`cite.${what}`) })
      .click();
  }

  /** What was handed to the clipboard, as the panel shows it. */
  copied() {
    return this.#atlas.panel().getByRole("textbox", { name: this.#t("cite.text") });
  }

  async copyStatus(): Promise<string> {
    return (await this.#part("cite.title").getByRole("status").innerText()).trim();
  }

  #part(part: Part) {
    const name = this.#t(part);
    return this.#atlas.panel().getByRole("region", { name, exact: true });
  }
}

function trimmed(texts: readonly string[]): readonly string[] {
  return texts.map((text) => text.trim());
}
