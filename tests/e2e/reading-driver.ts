import { createTranslate } from "../../src/i18n/translate.ts";
import type { AtlasDriver } from "./atlas-driver.ts";

/** The reading view as a reader has it before them, in Chinese: clauses beside the map and what they name. */
export class ReadingDriver {
  readonly #atlas: AtlasDriver;
  readonly #t = createTranslate("zh-Hans");

  constructor(atlas: AtlasDriver) {
    this.#atlas = atlas;
  }

  /** Where the clauses stand. */
  column() {
    return this.#atlas.tab.getByRole("complementary", { name: this.#t("nav.read"), exact: true });
  }

  async choosePlan(name: string): Promise<void> {
    await this.column().getByRole("link", { name }).first().click();
  }

  async chooseClause(title: string): Promise<void> {
    await this.column().getByRole("heading", { name: title }).getByRole("link").click();
  }

  async openFromClause(name: string): Promise<void> {
    await this.#named().getByRole("link", { name, exact: true }).click();
  }

  /** Brings a clause up by the wheel, as a reader does who chooses nothing. */
  async scrollTo(title: string): Promise<void> {
    const heading = this.column().getByRole("heading", { name: title });
    await heading.evaluate((element) => element.scrollIntoView({ block: "start" }));
  }

  /** Titles of the clauses, in order. */
  async clauses(): Promise<readonly string[]> {
    const titles = await this.column().locator("[data-section] :is(h3, h4, h5)").allInnerTexts();
    return titles.map((title) => title.replaceAll(/\s+/g, " ").trim());
  }

  async text(): Promise<string> {
    return (await this.column().innerText()).trim();
  }

  /** What stands under the text: the clause at the reading line and what it names. */
  async named(): Promise<string> {
    return (await this.#named().innerText()).trim();
  }

  /** Names of the marks of the plain map that are not dimmed. */
  litMarks(): Promise<readonly string[]> {
    return this.#atlas.tab
      .locator("g[role=button][opacity='1']")
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("aria-label") ?? ""));
  }

  /** How many marks of the plain map are dimmed. */
  countDimmed(): Promise<number> {
    return this.#atlas.tab.locator("g[role=button]:not([opacity='1'])").count();
  }

  #named() {
    return this.column()
      .getByRole("group")
      .filter({ hasText: this.#t("read.named") });
  }
}
